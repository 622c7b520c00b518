/**
 * The pictures that an article names for its shares, as addresses. They are of
 * the web, or pictures that the article itself shows: no other is published.
 */
import type { ShareWish } from "../model/Article.ts"
import { type Finding, finding } from "../model/Finding.ts"
import type { Given } from "../model/draft/Metadata.ts"
import type { LocalPicture } from "../model/draft/LocalPicture.ts"

/** The address of each picture that can be used, by what was written. */
const addressOf = (written: string, local: ReadonlyMap<string, LocalPicture>): string | undefined => {
  const file = local.get(written)
  if (file?._tag === "Picture") return file.image.url
  return /^https?:/i.test(written) && URL.canParse(written) ? new URL(written).href : undefined
}

export const withShareImages = (
  { off, networks, ...all }: ShareWish,
  local: ReadonlyMap<string, LocalPicture>
): ShareWish => {
  const resolved = ({ image, ...words }: ShareWish["networks"][string]) => {
    const address = image === undefined ? undefined : addressOf(image, local)
    return { ...words, ...(address === undefined ? {} : { image: address }) }
  }
  return {
    ...resolved(all),
    off,
    networks: Object.fromEntries(Object.entries(networks).map(([id, words]) => [id, resolved(words)]))
  }
}

/** One finding for each picture that is left out. */
export const shareImageFindings = (
  { value, place }: Given<ShareWish>,
  local: ReadonlyMap<string, LocalPicture>
): ReadonlyArray<Finding> =>
  [value, ...Object.values(value.networks)].flatMap(({ image }) =>
    image === undefined || addressOf(image, local) !== undefined
      ? []
      : [
          finding(
            "FF5005",
            place,
            `\`share\` names the picture "${image}", which is neither an address nor a picture of this article; the card stands in.`,
            "Write an address that begins with https://, or name the file under `image:` as well."
          )
        ]
  )
