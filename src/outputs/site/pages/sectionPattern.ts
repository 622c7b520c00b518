/**
 * The picture of a story that has no photo: a pattern in the colour of its
 * section, the same for all stories there, that can be made out however small
 * it is. It only decorates.
 */
import type { Element } from "hast"
import { s } from "../../../markup/html/h.ts"
import type { Head } from "../../../model/Head.ts"
import type { Facts } from "../../Facts.ts"

type Shapes = readonly [strong: string, weak: string]

/** Path data in a box of 96 by 96: two shades of white on the section's colour. */
const motifs: ReadonlyArray<Shapes> = [
  // Quarter circles.
  [
    "M0 0h48a48 48 0 0 1-48 48zM96 96h-48a48 48 0 0 1 48-48z",
    "M48 0h48v48a48 48 0 0 1-48-48zM48 96h-48v-48a48 48 0 0 1 48 48z"
  ],
  // Broad stripes.
  ["M0 96 96 0v32L32 96z", "M0 32 32 0h32L0 64zM64 96l32-32v32z"],
  // Rings around a corner.
  [
    "M0 96a96 96 0 0 1 96-96v20a76 76 0 0 0-76 76zM96 96h-36a36 36 0 0 1 36-36z",
    "M40 96a56 56 0 0 1 56-56v12a44 44 0 0 0-44 44z"
  ],
  // Waves.
  ["M0 66q24-24 48 0t48 0v30h-96z", "M0 36q24-24 48 0t48 0v14q-24 24-48 0t-48 0z"],
  // Mountains.
  ["M0 96 36 40 72 96z", "M32 96 66 26 96 76v20zM14 26a9 9 0 1 0 18 0 9 9 0 1 0-18 0z"],
  // A grid of discs.
  [
    "M8 24a16 16 0 1 0 32 0 16 16 0 1 0-32 0zM56 72a16 16 0 1 0 32 0 16 16 0 1 0-32 0z",
    "M56 24a16 16 0 1 0 32 0 16 16 0 1 0-32 0zM8 72a16 16 0 1 0 32 0 16 16 0 1 0-32 0z"
  ],
  // A sun over a hill.
  ["M-20 96a60 60 0 0 1 120 0z", "M46 30a24 24 0 1 0 48 0 24 24 0 1 0-48 0zM40 96a52 52 0 0 1 104 0z"],
  // A fan of triangles.
  ["M0 0 48 48 0 96zM96 0 48 48l48 48z", "M0 0h96L48 48z"]
]

/** Null for a story that stands in no section. */
export const sectionPattern = (
  { section }: Pick<Head, "section">,
  { site, sections = {} }: Pick<Facts, "site" | "sections">
): Element | null => {
  if (section === null) return null
  const name = section.trim().toLowerCase()
  const number = hashOf(name)
  const [strong, weak] = motifs[number % motifs.length] ?? ["", ""]
  return s(
    "svg",
    {
      viewBox: "0 0 96 96",
      width: 96,
      height: 96,
      preserveAspectRatio: "xMidYMid slice",
      ariaHidden: "true",
      focusable: "false"
    },
    s("path", { d: "M0 0h96v96H0z", fill: sections[name] ?? site.accent }),
    s("path", { d: strong, fill: "#fff", fillOpacity: 0.42 }),
    s("path", { d: weak, fill: "#fff", fillOpacity: 0.2 })
  )
}

/** FNV-1a, spread once more so that like names get unlike patterns. */
const hashOf = (text: string): number => {
  let hash = 0x811c9dc5
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 8
}
