/**
 * A picture file as it is published: upright, and with nothing beside its
 * pixels but the profile of its colours, and the credit where that is wanted.
 * One that lies upright keeps its bytes of picture data; only a turned one is
 * compressed anew.
 */
import { sha256 } from "../model/Digest.ts"
import { decodeFault } from "./decodeFault.ts"
import type { Credit } from "./metadata/Credit.ts"
import type { PhotoType } from "./photoFormats.ts"
import { stripPhoto, type Stripped } from "./stripPhoto.ts"
import { turnUpright } from "./turnUpright.ts"

export interface PublishedPhoto {
  readonly _tag: "Photo"
  readonly bytes: Uint8Array
  readonly type: PhotoType
  readonly extension: string
  /** Pixels as they are shown. */
  readonly width: number
  /** Pixels as they are shown. */
  readonly height: number
  readonly sha256: string
}

export type Publishing = PublishedPhoto | Exclude<ReturnType<typeof stripPhoto>, Stripped>

export interface PhotoWish {
  readonly keepCredit: boolean
  /** Whether it is decoded to see that it is whole. */
  readonly isProven: boolean
}

/** Never rejects. The same bytes give the same bytes. */
export const publishPhoto = async (bytes: Uint8Array, { keepCredit, isProven }: PhotoWish): Promise<Publishing> => {
  const stripped = stripPhoto(bytes)
  if (stripped._tag !== "Stripped") return stripped
  const fault = isProven ? await decodeFault(bytes, stripped) : null
  if (fault !== null) return { _tag: "Damaged", reason: fault }
  const { type, extension, shown } = stripped
  const published = await uprightBytes(stripped, keepCredit ? stripped.credit : {})
  return { _tag: "Photo", bytes: published, type, extension, ...shown, sha256: sha256(published) }
}

/** Where it cannot be turned, because sharp is not there perhaps, its orientation stays, and nothing else. */
const uprightBytes = async (stripped: Stripped, credit: Credit): Promise<Uint8Array> => {
  const { format, parts, orientation } = stripped
  const turned = orientation === 1 ? parts : await turnUpright(stripped)
  return turned === null
    ? format.assemble(parts, { orientation, credit })
    : format.assemble(turned, { orientation: 1, credit })
}
