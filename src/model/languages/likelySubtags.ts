/** Language, script and region that a BCP 47 tag most likely means (UTS #35, likely subtags): `zh-TW` is written as `zh-Hant`. */

export interface Subtags {
  readonly language: string
  readonly script?: string
  readonly region?: string
}

/** A tag costs far more to read than to look up; a site has few, and a hostile feed does not fill the memory. */
const known = new Map<string, Subtags | null>()
const mostKnown = 1000

/** Null for a text that is no tag. */
export const likelySubtags = (tag: string): Subtags | null => {
  const found = known.get(tag)
  if (found !== undefined) return found
  const read = subtagsOf(tag)
  if (known.size >= mostKnown) known.clear()
  known.set(tag, read)
  return read
}

const subtagsOf = (tag: string): Subtags | null => {
  try {
    const { language, script, region } = new Intl.Locale(tag).maximize()
    return { language, ...(script === undefined ? {} : { script }), ...(region === undefined ? {} : { region }) }
  } catch {
    return null
  }
}
