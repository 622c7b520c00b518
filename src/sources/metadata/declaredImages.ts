/**
 * The pictures that a field names beside the body, with what is said about
 * each. Whether there is such a picture is not asked here.
 */
import { Result } from "effect"
import { oneLine } from "../../markup/oneLine.ts"
import type { Credit, Focus } from "../../model/Article.ts"
import { readCredit } from "../../text/caption.ts"
import { isRecord, plainKey, textOf } from "./fields.ts"
import { focus } from "./focus.ts"
import { type Reader, type Wrong, wrong } from "./Reader.ts"
import { loosePictureNames } from "./spellings/pictureSpellings.ts"
import type { DeclaredImage } from "../../model/draft/Metadata.ts"

export const images: Reader<ReadonlyArray<DeclaredImage>> = (given, key, leaveOut) => {
  const value = pictured(given, key)
  const found: Array<DeclaredImage> = []
  for (const [index, one] of (Array.isArray(value) ? value : [value]).entries()) {
    if (one === null || one === false || one === "") continue
    if (isRecord(one) && Object.keys(one).every((name) => plainKey(name) === "card")) continue
    const path = Array.isArray(value) ? [index] : []
    const image = imageOf(one, ({ at = [], ...part }) => leaveOut({ ...part, at: [...path, ...at] }))
    if (image === undefined)
      return wrong(
        "holds a picture without an address.",
        "Write the file or address of the picture, or `src:` with it.",
        path
      )
    found.push(image)
  }
  return Result.succeed(found.length === 0 ? undefined : found)
}

/** Of fields that hold other things as well, what is a picture: Jekyll's `header`, `og: { image }`, Hugo's `resources`. */
const pictured = (value: unknown, key: string): unknown => {
  if (looseKeys.has(key)) return Array.isArray(value) ? value.filter(isPlainly) : isPlainly(value) ? value : null
  if (key !== "resources") return value
  return Array.isArray(value) ? value.filter((one) => isRecord(one) && leads.test(textOf(one, ["name"]) ?? "")) : null
}

const looseKeys: ReadonlySet<string> = new Set([...loosePictureNames].map(plainKey))

const isPlainly = (value: unknown): boolean =>
  typeof value === "string"
    ? /\.(?:jpe?g|png|gif|webp|avif|svg|bmp|tiff?)(?:[?#]\S*)?[\])]*$/i.test(value.trim())
    : isRecord(value) && addressIn(value) !== undefined

/** Names that Hugo's themes give to the picture of a page. */
const leads = /feature|cover|banner|hero|thumb|teaser|^og|image$/i

const imageOf = (value: unknown, leaveOut: (part: Wrong) => void): DeclaredImage | undefined => {
  if (typeof value === "string") return { address: bareAddress(value) }
  if (!isRecord(value)) return undefined
  const kept = Object.entries(value).some(
    ([key, said]) => (plainKey(key) === "pin" && said === false) || (plainKey(key) === "nopin" && said === true)
  )
  const address = addressIn(value)
  return address === undefined
    ? undefined
    : describeImage(
        {
          alt: textOf(value, ["alt", "alttext"]),
          caption: textOf(value, ["caption"]),
          credit: textOf(value, ["credit", "credittext"]),
          focus: focusOf(value, leaveOut)
        },
        { address, ...(kept ? { pin: false } : {}) }
      )
}

/** As it is written, or as Markdown or Obsidian writes a picture. */
const bareAddress = (written: string): string =>
  /^!?\[\[([^\][|]+)(?:\|[^\][]*)?\]\]$|^!\[[^\]]*\]\(\s*<?([^\s()<>]+)>?[^)]*\)$/
    .exec(written.trim())
    ?.slice(1)
    .find((part) => part !== undefined)
    ?.trim() ?? written.trim()

/** The address may be one level down: `{ image: { src } }`, `{ images: [first, …] }`. */
const addressIn = (group: Readonly<Record<string, unknown>>, depth = 0): string | undefined => {
  const own = textOf(group, addressKeys)
  if (own !== undefined || depth > 1) return own === undefined ? undefined : bareAddress(own)
  for (const [key, value] of Object.entries(group)) {
    if (!["image", "images", "src", "feature"].includes(plainKey(key))) continue
    const first = Array.isArray(value) ? (value[0] as unknown) : value
    if (typeof first === "string") return bareAddress(first)
    const inner = isRecord(first) ? addressIn(first, depth + 1) : undefined
    if (inner !== undefined) return inner
  }
  return undefined
}

/** Of a picture that is written as a group of fields, the strongest first; `feature` and the like are those of Jekyll's themes. */
const addressKeys = [
  "src",
  "url",
  "path",
  "image",
  "file",
  "contenturl",
  "feature",
  "ogimage",
  "overlayimage",
  "teaser",
  "thumbnail",
  "default"
]

const focusOf = (image: Readonly<Record<string, unknown>>, leaveOut: (part: Wrong) => void): Focus | undefined => {
  const part = Object.entries(image).find(
    ([key, value]) => ["focus", "focalpoint"].includes(plainKey(key)) && value !== null
  )
  if (part === undefined) return undefined
  const [key, value] = part
  const read = focus(value, plainKey(key), leaveOut)
  if (Result.isSuccess(read)) return read.success
  leaveOut({ message: `holds a \`${key}\` that ${read.failure.message}`, fix: read.failure.fix, at: [key] })
  return undefined
}

interface Description {
  readonly alt: string | undefined
  readonly caption: string | undefined
  readonly credit: string | undefined
  readonly focus: Focus | undefined
}

/** Adds what is said beside a picture; what the picture says itself stands. */
export const describeImage = ({ alt, caption, credit, focus }: Description, image: DeclaredImage): DeclaredImage => ({
  ...(alt === undefined ? {} : { alt: oneLine(alt) }),
  ...(caption === undefined ? {} : { caption: oneLine(caption) }),
  ...(credit === undefined ? {} : { credit: creditOf(credit) }),
  ...(focus === undefined ? {} : { focus }),
  ...image
})

const creditOf = (written: string): Credit => readCredit(oneLine(written)) ?? { text: oneLine(written) }
