/** Which picture of a page a network takes, whether it is large enough, and what the crop leaves of it. */
import type { NetworkPreview, PictureRule } from "./NetworkPreview.ts"
import type { PageFacts, PictureFacts } from "./PageFacts.ts"
import { tagValue } from "./tagValue.ts"
import type { Note, ShownPicture } from "./View.ts"

export interface ChosenPicture {
  readonly size: "large" | "small" | "bare"
  readonly picture: ShownPicture | null
  readonly notes: ReadonlyArray<Note>
}

export const choosePicture = (
  network: NetworkPreview,
  page: PageFacts,
  pictureOf: (address: string) => PictureFacts
): ChosenPicture => {
  const tags = network.reads.image ?? []
  if (tags.length === 0) return { size: "bare", picture: null, notes: [] }
  const tag = tags.find((one) => tagValue(page, one) !== "")
  if (tag === undefined)
    return bare(`No picture: ${tags.join(", ")} ${tags.length === 1 ? "is" : "are"} missing.`, "note")
  const facts = pictureOf(tagValue(page, tag))
  if (facts.state === "missing") return bare(`The picture of ${tag} is not in the output: ${facts.url}`)
  const notes: Array<Note> =
    tag === tags[0] ? [] : [{ level: "note", text: `No ${tags[0]}: the picture comes from ${tag}.` }]
  const size = facts.state === "found" ? facts : statedSize(page)
  if (facts.state === "elsewhere")
    notes.push({ level: "note", text: `The picture is on ${new URL(facts.url).host}, which is not asked here.` })
  const { picture: rule } = network
  if (facts.state === "found" && rule.heaviest !== null && facts.bytes > rule.heaviest)
    return bare(
      `The picture weighs ${Math.ceil(facts.bytes / 1000)} kB, more than ${rule.heaviest / 1000} kB: it is not shown.`
    )
  if (size !== null && (size.width < rule.least.width || size.height < rule.least.height))
    return bare(
      `The picture is ${size.width}×${size.height}, smaller than ${rule.least.width}×${rule.least.height}: it is not shown.`
    )
  if (size !== null && rule.flattest !== undefined && size.width / size.height > rule.flattest)
    return bare(`The picture is wider than ${rule.flattest}:1: it is not shown.`)
  const refusal = whyNotLarge(rule, page, size)
  if (refusal !== null && refusal !== "") notes.push({ level: "note", text: refusal })
  const chosen = refusal === null ? "large" : "small"
  const box = network.layouts[chosen].picture
  const lost =
    size === null || box === null ? null : lostOf(size.width / size.height, box.ratio ?? tallest(box, network, size))
  if (lost !== null && lost.share > 0.05)
    notes.push({
      level: "note",
      text: `The crop takes ${Math.round(lost.share * 100)} % of the picture, at its ${lost.at}.`
    })
  return { size: chosen, picture: { facts, tag, lost }, notes }
}

const bare = (text: string, level: Note["level"] = "fault"): ChosenPicture => ({
  size: "bare",
  picture: null,
  notes: [{ level, text }]
})

interface Size {
  readonly width: number
  readonly height: number
}

/** What the page says of its picture. */
const statedSize = ({ metas }: PageFacts): Size | null => {
  const [width, height] = ["og:image:width", "og:image:height"].map((name) => Number(metas.get(name)?.[0] ?? 0))
  return width !== undefined && height !== undefined && width > 0 && height > 0 ? { width, height } : null
}

/** Null: it is the large one. Empty: nothing is to be said of it. */
const whyNotLarge = ({ large }: PictureRule, { metas }: PageFacts, size: Size | null): string | null => {
  if (large === "never") return ""
  if (large.card !== undefined && metas.get("twitter:card")?.[0] !== large.card)
    return `twitter:card is not ${large.card}: the card is the small one.`
  if (large.robots !== undefined && !(metas.get("robots")?.[0] ?? "").includes(large.robots))
    return `robots does not say ${large.robots}: the picture is a small one.`
  if (size === null) return null
  if (size.width < large.width || size.height < large.height)
    return `The picture is ${size.width}×${size.height}; the large card begins at ${large.width}×${large.height}.`
  return large.wide === true && size.width <= size.height
    ? "The picture is not wider than high: the card is the small one."
    : null
}

/** A box without a ratio shows the picture as it is, up to its height. */
const tallest = (
  box: { readonly height?: number; readonly width?: number },
  { look }: NetworkPreview,
  size: Size
): number => {
  const ratio = size.width / size.height
  return box.height === undefined ? ratio : Math.max(ratio, (box.width ?? look.width.wide) / box.height)
}

const lostOf = (picture: number, box: number): NonNullable<ShownPicture["lost"]> =>
  picture > box ? { share: 1 - box / picture, at: "sides" } : { share: 1 - picture / box, at: "top and bottom" }
