/**
 * The mark of fanfare in files whose format has no place for a generator: a
 * comment, by which a later build knows the file for its own even if
 * everything else that it knew is lost.
 */

export const mark = "Written by fanfare"

/** XML with the mark as a comment behind its declaration, which the first chunk holds. */
export function* withMark(chunks: Iterable<string>): Generator<string> {
  let isFirst = true
  for (const chunk of chunks) {
    yield isFirst ? chunk.replace(/^<\?xml [^>]*\?>\n/, `$&<!-- ${mark} -->\n`) : chunk
    isFirst = false
  }
}
