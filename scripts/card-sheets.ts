/**
 * Draws the contact sheets of docs/cards/ with the engine itself: every
 * template, every script, accents and photos. The same files from every run. With words
 * behind it, only the sheets whose names begin with one of them.
 */
import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import type { CardName } from "../src/model/Card.ts"
import { templates } from "../templates/designs/index.ts"
import { drawFeeds } from "./card-sheets/drawFeeds.ts"
import { drawSheet, type Shown } from "./card-sheets/drawSheet.ts"
import { hardPhotos } from "./card-sheets/hardPhotos.ts"
import {
  carouselOf,
  inEveryScript,
  overPhotos,
  pictureCarousel,
  plain,
  storiesOf,
  type Story,
  withoutPictures
} from "./card-sheets/newsroom.ts"
import { openStudio } from "./card-sheets/openStudio.ts"

const root = fileURLToPath(new URL("..", import.meta.url))
const out = join(root, "docs/cards")

const sizes: ReadonlyArray<CardName> = ["og", "square", "pin", "portrait", "story"]

const accents = [
  "#b3402a",
  "#e4572e",
  "#f2c94c",
  "#7cb518",
  "#0f7b5f",
  "#0b5c6b",
  "#1d4ed8",
  "#6b2d8b",
  "#c2185b",
  "#16171b"
]

const inTurn = async <A, B>(all: ReadonlyArray<A>, one: (a: A, index: number) => Promise<B>): Promise<Array<B>> => {
  const done: Array<B> = []
  for (const [index, a] of all.entries()) done.push(await one(a, index))
  return done
}

const inRows = <A>(all: ReadonlyArray<A>, length: number): ReadonlyArray<ReadonlyArray<A>> =>
  Array.from({ length: Math.ceil(all.length / length) }, (_, row) => all.slice(row * length, (row + 1) * length))

const studio = await openStudio(join(root, "examples/newsroom"), await hardPhotos())
const hard = overPhotos(studio.photos)
const { draw, crops } = studio
mkdirSync(out, { recursive: true })
const wanted = process.argv.slice(2)
const isWanted = (name: string): boolean => wanted.length === 0 || wanted.some((one) => name.startsWith(one))
const keep = async (name: string, rows: ReadonlyArray<ReadonlyArray<Shown>>, theme: "light" | "dark" = "light") => {
  const caption = async (text: string) => (await draw(plain(text), { template: "caption", size: "og", theme })).bytes
  writeFileSync(join(out, `${name}.jpg`), await drawSheet(rows, theme, caption))
}
const storyOf = (stories: Readonly<Record<string, Story>>, template: string): Story => {
  const found = stories[template]
  if (found === undefined) throw new Error(`No story was written for the template ${template}.`)
  return found
}
const ltr = storiesOf("en", studio.photos)
const names = templates.map(({ name }) => name)
const middle = Math.ceil(names.length / 2)
const halves = [names.slice(0, middle), names.slice(middle)]

// Every design at every size, in both themes.
for (const theme of ["light", "dark"] as const) {
  for (const [index, some] of halves.entries()) {
    const name = `designs-${theme}-${index + 1}`
    if (!isWanted(name)) continue
    const rows = await inTurn(some, (template) =>
      inTurn(sizes, (size) =>
        draw(storyOf(ltr, template), { template, size, theme, logo: true, caption: `${template}, ${size}` })
      )
    )
    await keep(name, rows, theme)
  }
}

// The same in Arabic and Japanese on light cards and in Hebrew on dark ones.
const [arabic, hebrew, japanese] = (["ar", "he", "ja"] as const).map((edition) => storiesOf(edition, studio.photos))
for (const [index, some] of halves.entries()) {
  const name = `languages-${index + 1}`
  if (!isWanted(name)) continue
  const rows = await inTurn(some, (template) =>
    inTurn(
      [
        [arabic, "og", "light"],
        [hebrew, "og", "dark"],
        [japanese, "og", "light"],
        [arabic, "pin", "light"],
        [hebrew, "story", "dark"]
      ] as const,
      ([stories, size, theme]) =>
        draw(storyOf(stories ?? {}, template), { template, size, theme, logo: true, caption: template })
    )
  )
  await keep(name, rows)
}

// With and without what an article may have: its photo or portrait, and a logo.
if (isWanted("pictures")) {
  const pictured = ["photo", "pin", "review", "story", "clean", "quote", "opinion"]
  await keep(
    "pictures",
    await inTurn(pictured, (template) => {
      const whole = storyOf(ltr, template)
      return inTurn(
        [
          [whole, "og", "with"],
          [withoutPictures(whole), "og", "without"],
          [whole, "pin", "with"],
          [withoutPictures(whole), "pin", "without"]
        ] as const,
        ([story, size, caption]) => draw(story, { template, size, caption: `${template}, ${caption}` })
      )
    })
  )
}

// The slides of three carousels, in the order of reading.
if (isWanted("carousels")) {
  const lighthouse = studio.photos["lighthouse.jpg"] ?? null
  await keep("carousels", [
    await studio.slides(carouselOf("en", studio.photos, null), { logo: true }),
    (await studio.slides(carouselOf("ar", studio.photos, lighthouse), { theme: "dark" })).toReversed(),
    [
      ...(await studio.slides(pictureCarousel(studio.photos), { accent: "#0b5c6b", logo: true })),
      ...(await studio.slides(carouselOf("ja", studio.photos, null), { accent: "#f2c94c" })).slice(0, 3)
    ]
  ])
}

// As large as networks show them.
if (isWanted("feeds")) {
  const shownIn = await inTurn(names, async (template) => {
    const [og, pin] = await inTurn(["og", "pin"] as const, (size) =>
      draw(storyOf(ltr, template), { template, size, logo: true, caption: "" })
    )
    return { og: og?.bytes ?? new Uint8Array(), pin: pin?.bytes ?? new Uint8Array() }
  })
  const feedCaption = async (text: string) =>
    (await draw(plain(text), { template: "caption", size: "og", theme: "light" })).bytes
  writeFileSync(join(out, "feeds.jpg"), await drawFeeds(shownIn, feedCaption))
}

const half = Math.ceil(inEveryScript.length / 2)
for (const [index, stories] of [inEveryScript.slice(0, half), inEveryScript.slice(half)].entries()) {
  const name = `scripts-${index + 1}`
  if (!isWanted(name)) continue
  const shown = await inTurn(stories, (story) => draw(story, { template: "headline", size: "og" }))
  await keep(name, inRows(shown, 2))
}

if (isWanted("accents")) {
  const pairs = await inTurn(accents, async (accent) => [
    await draw(storyOf(ltr, "headline"), { template: "headline", size: "og", accent, caption: accent }),
    await draw(storyOf(ltr, "headline"), { template: "pin", size: "pin", accent, caption: "" })
  ])
  await keep("accents", inRows(pairs.flat(), 4))
}

if (isWanted("photos")) {
  const veiled = await inTurn(hard, async (story) => [
    await draw(story, { template: "photo", size: "og" }),
    await draw(story, { template: "photo", size: "pin", theme: "dark", caption: "" })
  ])
  await keep("photos", [...inRows(veiled.flat(), 4), await crops(storyOf(ltr, "pin"))])
}

await studio.close()
