/** The sound or film of a post, as WordPress and PowerPress keep it: address, bytes and media type, each in a line. */

interface Enclosure {
  readonly src: string
  readonly length?: string
  readonly type?: string
  readonly duration?: string
}

/** Undefined where a post has none. */
export const enclosureOf = (written: string | undefined): Enclosure | undefined => {
  const [src = "", length = "", type = "", ...rest] = (written ?? "").trim().split(/\s+/)
  // PowerPress keeps the rest as PHP writes it down.
  const duration = /s:8:"duration";s:\d+:"([\d:]+)"/.exec(rest.join(" "))?.[1]
  if (!/^https?:\/\//i.test(src)) return undefined
  return {
    src,
    ...(/^\d+$/.test(length) ? { length } : {}),
    ...(/^(?:audio|video)\/[\w.+-]+$/i.test(type) ? { type } : {}),
    ...(duration === undefined ? {} : { duration })
  }
}
