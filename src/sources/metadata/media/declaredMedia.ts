/**
 * The sound and film that a field names beside the body, with what is said
 * about each. Whether there is such a file is not asked here.
 */
import { Result } from "effect"
import type { DeclaredMedia } from "../../../model/draft/Metadata.ts"
import type { Media } from "../../../model/media/Media.ts"
import { secondsOf } from "../../../text/clockTime.ts"
import { isRecord, plainKey, textOf } from "../fields.ts"
import { type Reader, wrong } from "../Reader.ts"

/** `kind` is what the field's name says: an enclosure may be both. */
export const mediaField =
  (kind?: Media["kind"]): Reader<ReadonlyArray<DeclaredMedia>> =>
  (value) => {
    const found: Array<DeclaredMedia> = []
    for (const [index, one] of (Array.isArray(value) ? value : [value]).entries()) {
      if (one === null || typeof one === "boolean" || one === "" || isPlayer(one) || isOtherType(one)) continue
      const media = mediaOf(one, kind)
      if (media === undefined)
        return wrong(
          "holds a sound or film without an address.",
          "Write its file or address, or `src:` with it.",
          Array.isArray(value) ? [index] : []
        )
      found.push(media)
    }
    return Result.succeed(found.length === 0 ? undefined : found)
  }

/** Themes name a film of another site by its id. */
const isPlayer = (value: unknown): boolean =>
  isRecord(value) && textOf(value, addressKeys) === undefined && textOf(value, ["id", "provider"]) !== undefined

/** `attachments` of JSON Feed hold pictures and documents as well. */
const isOtherType = (value: unknown): boolean => {
  const type = isRecord(value) ? textOf(value, typeKeys) : undefined
  return type !== undefined && !isMediaType(type)
}

const isMediaType = (type: string): boolean => /^(?:audio|video)\/[\w.+-]+/i.test(type)

const addressKeys = ["src", "url", "file", "path", "href", "contenturl"]
const typeKeys = ["type", "mimetype", "encodingformat"]

const mediaOf = (value: unknown, kind: Media["kind"] | undefined): DeclaredMedia | undefined => {
  if (typeof value === "string") return { address: value.trim(), ...(kind === undefined ? {} : { kind }) }
  if (!isRecord(value)) return undefined
  const address = textOf(value, addressKeys)
  if (address === undefined) return undefined
  const [type, title] = [textOf(value, typeKeys)?.toLowerCase(), textOf(value, ["title", "name"])]
  const bytes = wholeNumber(partOf(value, ["length", "bytes", "size", "sizeinbytes"]))
  const seconds = secondsOf(partOf(value, ["duration", "durationinseconds", "seconds"]))
  return {
    address,
    ...(kind === undefined ? {} : { kind }),
    ...(type === undefined ? {} : { type, kind: type.startsWith("video/") ? "video" : "audio" }),
    ...(title === undefined ? {} : { title }),
    // 0 is what feeds write where it is not known (RSS Best Practices Profile, "enclosure").
    ...(bytes === undefined || bytes === 0 ? {} : { bytes }),
    ...(seconds === undefined || seconds === 0 ? {} : { seconds })
  }
}

export const partOf = (record: Readonly<Record<string, unknown>>, names: ReadonlyArray<string>): unknown =>
  Object.entries(record).find(([key, value]) => names.includes(plainKey(key)) && value !== null)?.[1]

const wholeNumber = (value: unknown): number | undefined => {
  const number = typeof value === "string" && /^\d{1,15}$/.test(value.trim()) ? Number(value) : value
  return typeof number === "number" && Number.isSafeInteger(number) && number >= 0 ? number : undefined
}
