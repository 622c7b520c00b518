/**
 * Whether a page is still what the generator wrote, outside of the markers and
 * places: it is cut at them by plain text search, and every piece between must
 * stand in the new page, in order, from its first byte to its last.
 */

/** Both as latin1, so that a character is a byte. */
export const isSameOutside = (before: string, after: string): boolean => {
  const kept = cut(before)
  let at = 0
  for (const [index, piece] of kept.entries()) {
    const found = index === kept.length - 1 ? after.length - piece.length : after.indexOf(piece, at)
    if (found < at || (index === 0 && found !== 0) || !after.startsWith(piece, found)) return false
    at = found + piece.length
  }
  return at === after.length
}

/** The places of these sites hold no element of their own name. */
const places = /(?<=<(?<name>div|section|aside)\b[^<>]*\bdata-fanfare=[^<>]*>)[^<]*(?=<\/\k<name>>)/gi

const marker = "\n    <!-- fanfare:head -->"

const cut = (page: string): ReadonlyArray<string> => {
  const ranges = [...page.matchAll(places)].map(({ index, 0: content }) => [index, index + content.length] as const)
  const marked = page.indexOf(marker)
  const head = marked < 0 ? page.indexOf("</head>") : marked + marker.length
  const pieces: Array<string> = []
  let at = 0
  for (const [start, end] of [[head, head] as const, ...ranges]) {
    pieces.push(page.slice(at, start))
    at = end
  }
  return [...pieces, page.slice(at)]
}
