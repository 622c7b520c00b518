/** The site's logo as fanfare publishes it, beside the widgets. */
import type { Facts } from "../Facts.ts"

export interface PublishedLogo {
  /** Relative to the project. */
  readonly from: string
  /** Relative to the output directory; holds the digest of its bytes. */
  readonly to: string
  readonly type: string
}

const mediaTypes: Readonly<Record<string, string>> = {
  svg: "image/svg+xml",
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  webp: "image/webp",
  gif: "image/gif",
  avif: "image/avif",
  ico: "image/x-icon"
}

/** Null without one. */
export const publishedLogo = ({ logo: found }: Pick<Facts, "logo">): PublishedLogo | null => {
  const ending = found?.file.split(".").at(-1)?.toLowerCase() ?? ""
  const type = mediaTypes[ending]
  return found === undefined || type === undefined
    ? null
    : { from: found.file, to: `widgets/logo.${found.sha256.slice(0, 10)}.${ending}`, type }
}
