/**
 * A post's words with its links. A facet says where it stands by bytes of
 * UTF-8 (`app.bsky.richtext.facet`); one that is cut through a character,
 * overlaps another or lies outside of the text is words only.
 */
import type { Element } from "hast"
import { h } from "../../../markup/html/h.ts"
import { Option, Schema } from "effect"
import { blueskyPage } from "./blueskyPage.ts"

const Facet = Schema.Struct({
  index: Schema.Struct({ byteStart: Schema.Int, byteEnd: Schema.Int }),
  features: Schema.Array(
    Schema.Struct({
      $type: Schema.String,
      uri: Schema.optionalKey(Schema.String),
      did: Schema.optionalKey(Schema.String),
      tag: Schema.optionalKey(Schema.String)
    })
  )
})

export const blueskyText = (text: string, facets: unknown): ReadonlyArray<string | Element> => {
  const bytes = new TextEncoder().encode(text)
  const links = (Array.isArray(facets) ? facets : [])
    .flatMap((facet) => Option.toArray(Schema.decodeUnknownOption(Facet)(facet)))
    .toSorted((a, b) => a.index.byteStart - b.index.byteStart)
  const parts: Array<string | Element> = []
  let done = 0
  for (const { index, features } of links) {
    const { byteStart, byteEnd } = index
    const href = features.map(addressOf).find((one) => one !== undefined)
    const isWhole = isBoundary(bytes, byteStart) && isBoundary(bytes, byteEnd)
    if (href === undefined || byteStart < done || byteEnd <= byteStart || byteEnd > bytes.length || !isWhole) continue
    parts.push(wordsOf(bytes, done, byteStart), h("a", { href }, wordsOf(bytes, byteStart, byteEnd)))
    done = byteEnd
  }
  return [...parts, wordsOf(bytes, done, bytes.length)].filter((part) => part !== "")
}

const wordsOf = (bytes: Uint8Array, start: number, end: number): string =>
  new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.subarray(start, end))

/** Whether a character begins here: bytes 10xxxxxx go on with one. */
const isBoundary = (bytes: Uint8Array, at: number): boolean => ((bytes[at] ?? 0) & 0xc0) !== 0x80

const addressOf = ({ $type, uri, did, tag }: (typeof Facet.Type)["features"][number]): string | undefined => {
  if ($type.endsWith("#link")) return uri
  if ($type.endsWith("#mention")) return blueskyPage(did) ?? undefined
  return $type.endsWith("#tag") && tag !== undefined
    ? `https://bsky.app/hashtag/${encodeURIComponent(tag.toWellFormed())}`
    : undefined
}
