/** What a network makes of a page, by that network's rules. Pure. */
import { contrast } from "../outputs/styles/contrast.ts"
import { cutText } from "./cutText.ts"
import { choosePicture } from "./choosePicture.ts"
import type { NetworkPreview, Part, Tag } from "./NetworkPreview.ts"
import type { PageFacts, PictureFacts } from "./PageFacts.ts"
import { tagValue } from "./tagValue.ts"
import type { Note, ShownText, View } from "./View.ts"

/** `pictureOf` knows the pictures that the page may name, by their addresses. */
export const viewOf = (
  network: NetworkPreview,
  page: PageFacts,
  pictureOf: (address: string) => PictureFacts
): View => {
  const texts: Partial<Record<Part, ShownText>> = {}
  const notes: Array<Note> = []
  const chosen = choosePicture(network, page, pictureOf)
  const layout = network.layouts[chosen.size]
  const isGiven = (part: Part): boolean => firstOf(page, network.reads[part] ?? []) !== null
  const shown = new Set(
    [...layout.texts, ...(layout.under ?? []), ...[layout.over ?? []].flat()]
      .filter(({ unless }) => unless === undefined || !isGiven(unless))
      .flatMap(({ part, beside }) => [part, ...(beside === undefined ? [] : [beside.part])])
  )
  for (const part of parts) {
    const tags = network.reads[part]
    if (tags === undefined) continue
    const found = firstOf(page, tags)
    if (found === null) {
      if (shown.has(part) && part in missing) notes.push({ level: missing[part] ?? "note", text: absent(part, tags) })
      continue
    }
    const [tag, whole] = found
    const text = part === "date" ? dayOf(whole, page.language) : cutText(whole, network.cuts[part])
    texts[part] = { text, whole, tag }
    if (!shown.has(part)) continue
    if (tag !== tags[0] && isDeclared(tags[0]))
      notes.push({ level: "note", text: `No ${tags[0]}: the ${part} comes from ${tag}.` })
    if (text !== whole && part !== "date") notes.push({ level: "note", text: cutNote(network, part, whole) })
  }
  const hasCard = hasCardTag(network, page)
  if (hasCard === "no")
    notes.unshift({
      level: "fault",
      text: "No twitter:card, and not all of og:type, og:title and og:description: no card."
    })
  if (hasCard === "perhaps") notes.push({ level: "note", text: "No twitter:card: a small card may be shown." })
  if (network.headWithin !== undefined && page.headBytes > network.headWithin)
    notes.push({
      level: "fault",
      text: `The head ends after ${kilobytes(page.headBytes)}; only the first ${kilobytes(network.headWithin)} are read.`
    })
  const isShown = hasCard !== "no" && texts.title !== undefined
  return {
    network,
    size: isShown ? chosen.size : "none",
    texts,
    picture: chosen.picture,
    icon: firstOf(page, network.reads.icon ?? [])?.[1] ?? null,
    colour: plainColour(firstOf(page, network.reads.colour ?? [])?.[1] ?? ""),
    notes: [...notes, ...chosen.notes],
    contrast: {
      light: contrast(network.look.light.ink, network.look.light.card),
      dark: contrast(network.look.dark.ink, network.look.dark.card)
    }
  }
}

const parts: ReadonlyArray<Part> = ["title", "description", "site", "host", "author", "date"]

/** Without a title there is no card to speak of. */
const missing: Partial<Record<Part, Note["level"]>> = { title: "fault", description: "note" }

const firstOf = (page: PageFacts, tags: ReadonlyArray<Tag>): readonly [tag: Tag, value: string] | null => {
  for (const tag of tags) {
    const value = tagValue(page, tag)
    if (value !== "") return [tag, value]
  }
  return null
}

/** JSON-LD that stands by itself is a rarity: that it is not there says nothing. */
const isDeclared = (tag: Tag | undefined): tag is Tag => tag !== undefined && !tag.startsWith("plain ")

const absent = (part: Part, tags: ReadonlyArray<Tag>): string =>
  `No ${part}: ${tags.join(", ")} ${tags.length === 1 ? "is" : "are"} missing.`

const cutNote = ({ cuts }: NetworkPreview, part: Part, whole: string): string => {
  const cut = cuts[part]
  const length = cut?.unit === "bytes" ? new TextEncoder().encode(whole).length : Array.from(whole).length
  return `The ${part} has ${length} ${cut?.unit ?? "characters"} and is cut after ${cut?.most ?? length}.`
}

/** The day as the page's language writes it; what is no date stays as it is. */
const dayOf = (date: string, language: string): string => {
  const day = new Date(`${date.slice(0, 10)}T12:00:00Z`)
  if (Number.isNaN(day.getTime())) return date
  const [tag] = Intl.DateTimeFormat.supportedLocalesOf(/^[a-z]{2,3}(?:-\w+)*$/i.test(language) ? language : "en")
  return new Intl.DateTimeFormat(tag ?? "en", { dateStyle: "medium", timeZone: "UTC" }).format(day)
}

const hasCardTag = ({ needsCard }: NetworkPreview, { metas }: PageFacts): "yes" | "perhaps" | "no" =>
  needsCard !== true || metas.has("twitter:card")
    ? "yes"
    : ["og:type", "og:title", "og:description"].every((name) => metas.has(name))
      ? "perhaps"
      : "no"

/** Discord reads a number: what has fewer than six digits is filled up at its front, `#abc` is `#000abc`. */
const plainColour = (value: string): string | null =>
  /^#[0-9a-f]{1,6}$/i.test(value) ? `#${value.slice(1).padStart(6, "0")}` : null

export const kilobytes = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`
