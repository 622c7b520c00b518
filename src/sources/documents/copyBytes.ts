/**
 * The last good copy of a document as one piece of bytes: what it is known by
 * on its server stands in front of its body, so that the two can never part.
 */
import { Option, Result, Schema } from "effect"
import { digestOf, sha256 } from "../../model/Digest.ts"

const Header = Schema.fromJsonString(
  Schema.Struct({
    form: Schema.Literal(1),
    /** The source that it is of. */
    name: Schema.String,
    url: Schema.String,
    charset: Schema.NullOr(Schema.String),
    validators: Schema.NullOr(
      Schema.Struct({
        url: Schema.String,
        etag: Schema.NullOr(Schema.String),
        lastModified: Schema.NullOr(Schema.String)
      })
    )
  })
)

/** A whole document as an address gave it. */
export interface Copy extends Omit<typeof Header.Type, "form"> {
  readonly bytes: Uint8Array
}

/** What is read of it is the same where this is. */
export const digestOfCopy = ({ url, charset, bytes }: Copy): string => digestOf([sha256(bytes), url, charset])

export const encodeCopy = ({ bytes, ...header }: Copy): Uint8Array =>
  Buffer.concat([Buffer.from(`${Schema.encodeSync(Header)({ form: 1, ...header })}\n`), bytes])

/** Null for what is no copy of this source. */
export const decodeCopy = (name: string, kept: Uint8Array): Copy | null => {
  const end = kept.indexOf(10)
  const header = Result.try(() => Buffer.from(kept.subarray(0, Math.max(0, end))).toString("utf8"))
  const read = Result.isSuccess(header) ? Option.getOrNull(Schema.decodeOption(Header)(header.success)) : null
  if (read === null || read.name !== name) return null
  const { form: _, ...others } = read
  return { ...others, bytes: kept.subarray(end + 1) }
}
