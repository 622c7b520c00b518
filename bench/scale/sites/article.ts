/**
 * The articles of the sites that are measured: the same for every generator
 * and on every run. About 2.6 kB of Markdown each, with a date, a section and
 * two of a hundred tags. Number n is the same article in a site of any size.
 */

export interface BenchArticle {
  /** File name without its extension; as long for every article. */
  readonly name: string
  readonly title: string
  /** ISO 8601 in UTC; ten minutes after the one before. */
  readonly date: string
  readonly section: string
  readonly tags: ReadonlyArray<string>
  readonly paragraphs: ReadonlyArray<string>
}

/** The hundred tags. */
export const topics: ReadonlyArray<string> = Array.from(
  { length: 100 },
  (_, n) => `topic-${String(n).padStart(2, "0")}`
)

export const articleNumber = (n: number): BenchArticle => {
  const next = numbers(n + 1)
  const pick = (list: ReadonlyArray<string>): string => list[next() % list.length] ?? ""
  const title = `${pick(subjects)} ${pick(verbs)} ${pick(objects)}, story ${n}`
  const first = next() % topics.length
  return {
    name: `story-${String(n).padStart(7, "0")}`,
    title: `${title.charAt(0).toUpperCase()}${title.slice(1)}`,
    date: new Date(start + n * tenMinutes).toISOString(),
    section: pick(sections),
    tags: [topics[first] ?? "", topics[(first + 1 + (next() % 99)) % topics.length] ?? ""],
    paragraphs: Array.from({ length: 8 }, () =>
      Array.from({ length: 3 }, () => `The ${pick(subjects)} ${pick(verbs)} ${pick(objects)} ${pick(ends)}.`).join(" ")
    )
  }
}

/** The body in Markdown, with a heading, a list, emphasis and links. */
export const markdownOf = ({ paragraphs }: BenchArticle): string =>
  paragraphs
    .map((text, n) => {
      if (n === 3) return `## What the harbour office says\n\n${text}`
      if (n === 5) return `- ${text.replaceAll(". ", ".\n- ")}`
      return n % 2 === 0 ? `**Marsa Lin.** ${text}` : `${text} [Read more](https://example.com/${n}/).`
    })
    .join("\n\n")

/** 1 January 2000: a million articles end in January 2019, before the clock of any machine. */
const start = Date.UTC(2000, 0, 1)
const tenMinutes = 600_000

/** Marsaglia's xorshift: 32 bits, the same on every machine. */
const numbers = (seed: number): (() => number) => {
  let state = Math.imul(seed, 2_654_435_761) >>> 0 || 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    state >>>= 0
    return state
  }
}

const sections = ["harbour", "council", "culture", "sport", "weather"]
const subjects = ["night ferry", "harbour master", "town council", "fish market", "café owner", "lighthouse keeper"]
const verbs = ["waits for", "asks about", "counts", "paints", "reopens", "remembers", "closes", "pays for"]
const objects = ["the swing bridge", "the old quay", "a tide clock", "the school garden", "nine boats", "the sea wall"]
const ends = [
  "after a winter that nobody in the old town had planned for",
  "while the crew of the last boat of the evening looks on & laughs",
  "because the tide table on the wall was wrong by an hour",
  "as the ministry said on Thursday, without a word about the money",
  "in the week before the feast, when every bed in town is taken"
]
