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

/** Of fields that hold other things as well, what is a picture: Jekyll's `header`, Hugo's `resources`. */
const pictured = (value: unknown, key: string): unknown => {
  if (key === "header") return isRecord(value) && textOf(value, addressKeys) !== undefined ? value : null
  if (key !== "resources") return value
  return Array.isArray(value) ? value.filter((one) => isRecord(one) && leads.test(textOf(one, ["name"]) ?? "")) : null
}

/** Names that Hugo's themes give to the picture of a page. */
const leads = /feature|cover|banner|hero|thumb|teaser|^og|image$/i

const imageOf = (value: unknown, leaveOut: (part: Wrong) => void): DeclaredImage | undefined => {
  if (typeof value === "string") return { address: value.trim() }
  if (!isRecord(value)) return undefined
  const kept = Object.entries(value).some(
    ([key, said]) => (plainKey(key) === "pin" && said === false) || (plainKey(key) === "nopin" && said === true)
  )
  const address = textOf(value, addressKeys)
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
