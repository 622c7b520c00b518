/**
 * The marks by which an article is known again, and the pairing of what
 * carries them. A mark counts only where one thing on either side has it, so
 * that nothing is ever guessed between two.
 */
import { pageKey, pathKey } from "../../model/addresses/pageKey.ts"
import { instant, type Timestamp } from "../../model/Timestamp.ts"
import { normalized } from "../../model/languages/normalized.ts"

export interface Marked {
  readonly source: string
  readonly slug: string
  /** Absolute, or relative to the site; null where none is known. */
  readonly url: string | null
  readonly title: string
  readonly body: string
  readonly published: Timestamp | null
}

/** What a thing is known by; null where it does not have that mark. */
export type Mark = (of: Marked) => string | null

const present = (text: string): string | null => (text === "" ? null : text)

const body: Mark = (of) => present(of.body)
const bodyAndTitle: Mark = (of) => (of.body === "" ? null : `${of.body} ${of.title}`)
const source: Mark = (of) => present(of.source)
const slug: Mark = (of) => present(of.slug)
const url: Mark = (of) => of.url

/** Host and path: neither scheme, `www.`, trailing slash, `index.html` nor campaign parameters make another page. */
const page: Mark = (of) => {
  const address = parse(of.url)
  return address === null || address.host === nowhere ? null : pageKey(address)
}

/** The same without the host: what stays when a site moves. The front page has none. */
const path: Mark = (of) => {
  const address = parse(of.url)
  return address === null ? null : present(pathKey(address))
}

const nowhere = "nowhere.invalid"

const parse = (address: string | null): URL | null =>
  address === null || !URL.canParse(address, `http://${nowhere}/`) ? null : new URL(address, `http://${nowhere}/`)

/** The words of a title; typography and letter case, which generators change, do not count. */
const words = (title: string): string =>
  normalized(
    title
      .replace(/<[^<>]*>/g, " ")
      .replace(/&#(\d{1,7});/g, (_, digits: string) => character(Number(digits)))
      .replace(/&#x([0-9a-f]{1,6});/gi, (_, digits: string) => character(Number.parseInt(digits, 16)))
      .replace(/&(?:amp|lt|gt|quot|apos|nbsp);/g, " "),
    "NFKC"
  )
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "")

const character = (code: number): string => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "")

/** Title and day: the day as it was written, and the day in UTC, because feeds often convert. */
const titleAndWrittenDay: Mark = (of) => titled(of, of.published?.slice(0, 10))
const titleAndUtcDay: Mark = (of) =>
  titled(of, of.published === null ? undefined : new Date(instant(of.published)).toISOString().slice(0, 10))

const titled = ({ title }: Marked, day: string | undefined): string | null => {
  const folded = words(title)
  return day === undefined || folded === "" ? null : `${day} ${folded}`
}

/** All that can be known of an unchanged article: nothing else ever takes its line of the ledger. */
const untouched: Mark = (of) => (of.source === "" ? null : [of.source, of.slug, of.title, of.body].join("\n"))

/** For an article and its own line of the ledger, the surest first. */
export const ownMarks: ReadonlyArray<Mark> = [
  untouched,
  bodyAndTitle,
  body,
  source,
  url,
  slug,
  page,
  path,
  titleAndWrittenDay,
  titleAndUtcDay
]

export const linkMarks: ReadonlyArray<Mark> = [url, page, path]
export const titleMarks: ReadonlyArray<Mark> = [titleAndWrittenDay, titleAndUtcDay]
/** For an item that was published and what is about to be, the surest first. */
export const publishedMarks: ReadonlyArray<Mark> = [...linkMarks, ...titleMarks, body]

/** Pairs things that share a mark which nothing else on their side has, and that `isRefused` lets be; each thing once. */
export const pairUp = <L, R>(
  lefts: ReadonlyArray<readonly [L, Marked]>,
  rights: ReadonlyArray<readonly [R, Marked]>,
  marks: ReadonlyArray<Mark>,
  isRefused: (left: L, right: R) => boolean = () => false
): ReadonlyMap<L, R> => {
  const pairs = new Map<L, R>()
  const paired = new Set<R>()
  for (const mark of marks) {
    const left = only(
      lefts.filter(([one]) => !pairs.has(one)),
      mark
    )
    if (left.size === 0) continue
    const right = only(
      rights.filter(([one]) => !paired.has(one)),
      mark
    )
    for (const [key, one] of left) {
      const other = right.get(key)
      if (other === undefined || isRefused(one[0], other[0])) continue
      pairs.set(one[0], other[0])
      paired.add(other[0])
    }
  }
  return pairs
}

/** The things by a key that only one of them has. */
const only = <T>(things: ReadonlyArray<readonly [T, Marked]>, mark: Mark): ReadonlyMap<string, readonly [T]> => {
  const found = new Map<string, readonly [T] | null>()
  for (const [thing, marked] of things) {
    const key = mark(marked)
    if (key !== null) found.set(key, found.has(key) ? null : [thing])
  }
  return new Map([...found].filter((pair): pair is [string, readonly [T]] => pair[1] !== null))
}
