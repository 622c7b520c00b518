/** The sound or film of a post, as WordPress and PowerPress keep it: address, bytes and media type, each in a line. */

interface Enclosure {
  readonly src: string
  readonly length?: string
  readonly type?: string
}

/** Undefined where a post has none. */
export const enclosureOf = (written: string | undefined): Enclosure | undefined => {
  const [src = "", length = "", type = ""] = (written ?? "").trim().split(/\s+/)
  if (!/^https?:\/\//i.test(src)) return undefined
  return {
    src,
    ...(/^\d+$/.test(length) ? { length } : {}),
    ...(/^(?:audio|video)\/[\w.+-]+$/i.test(type) ? { type } : {})
  }
}
