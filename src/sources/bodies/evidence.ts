/**
 * What can be seen of each unit of a page without understanding its words:
 * who takes it for the article, where it stands, how much of it is links, and
 * what its elements are called.
 */
import type { RootContent } from "hast"
import { isDateText } from "./isDateText.ts"
import { attribute, elementsIn } from "../../markup/elements.ts"
import { type Mark, marksOf, usualNames } from "./marks.ts"
import type { Holder, Unit, Units } from "./units.ts"

/** Each from 0 to 1. */
export interface Evidence {
  /** Readability takes it for the article; so it does with the next unit; so much of what it takes stands beside it. */
  readonly vote: number
  readonly nextVote: number
  readonly besideVotes: number
  /** How much of the page's prose Readability takes; how little, where it is under half, for long and short units of it. */
  readonly votedProse: number
  readonly missedProse: number
  readonly missedShort: number
  /** It stands in the element that says it is the article, that holds the votes, that holds the page's prose. */
  readonly inOwn: number
  readonly inVoted: number
  readonly inProse: number
  /** It stands before, or after, all long prose that is voted for; a short one there; a standfirst. */
  readonly before: number
  readonly after: number
  readonly shortAtEdge: number
  readonly standfirst: number
  readonly links: number
  readonly long: number
  /** It ends as a sentence does. */
  readonly sentence: number
  readonly heading: number
  readonly list: number
  readonly table: number
  readonly control: number
  /** It is a footnote; it is a date, or little more, over or under the text. */
  readonly note: number
  readonly dateLine: number
  /** The same text stands more than once; a long one does. */
  readonly repeated: number
  readonly repeatedLong: number
  /** It stands in a link with other blocks; it is a list of links; it breaks off, and hardly any of what is voted for is beside it. */
  readonly inLink: number
  readonly linkList: number
  readonly brokenOff: number
  /** What an element around it, which is not most of the page, is or is called. */
  readonly nav: number
  readonly aside: number
  readonly header: number
  readonly footer: number
  readonly form: number
  readonly figure: number
  readonly chrome: number
  readonly comment: number
  readonly credit: number
  readonly author: number
}

/** What is known of an element with units in it. */
export interface HolderSigns {
  readonly marks: ReadonlySet<Mark>
  readonly inOwn: boolean
  readonly inVoted: boolean
  readonly inProse: boolean
  readonly inLink: boolean
}

export interface Seen {
  readonly evidence: ReadonlyArray<Evidence>
  readonly signs: ReadonlyMap<Holder, HolderSigns>
  /** Characters of prose for each unit: long, not of links, outside of what pages have around their content. */
  readonly prose: ReadonlyArray<number>
  /** Indexes of the first and the last unit of long prose that Readability kept; -1 without one. */
  readonly first: number
  readonly last: number
}

const isProse = ({ kind, size, linked }: Unit): boolean =>
  (kind === "prose" || kind === "list") && size >= 60 && linked < 0.4

const offNames = /comment|disqus|sidebar|newsletter|cookie|consent|modal/i
const offTags = new Set(["nav", "aside", "footer"])
const offRoles = new Set(["navigation", "complementary", "contentinfo", "search", "dialog"])

const sentenceEnd = /[.!?。．！？؟۔…:：।॥።"”’'」』»]$/u
/** Scripts that end no sentence with a sign. */
const stopless = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]$/u

const isOff = ({ node, length }: Holder, all: number): boolean =>
  node.type === "element" &&
  // What holds most of the page is its content, whatever it is called.
  length < 0.5 * all &&
  (offTags.has(node.tagName) ||
    offRoles.has(attribute(node, "role") ?? "") ||
    (node.tagName !== "body" &&
      node.tagName !== "html" &&
      offNames.test(`${attribute(node, "className") ?? ""} ${attribute(node, "id") ?? ""}`)))

/** Holders of what pages have around their content, and all in them. */
const offHolders = ({ holders }: Units): ReadonlySet<Holder> => {
  const off = new Set<Holder>()
  for (const holder of holders)
    if (isOff(holder, holders[0]?.length ?? 0) || (holder.parent !== null && off.has(holder.parent))) off.add(holder)
  return off
}

/** Characters of all prose of the page, wherever it stands. */
export const allProse = ({ units }: Units): number =>
  units.reduce((sum, unit) => sum + (isProse(unit) ? unit.size : 0), 0)

/** For each unit, how many characters of it are prose of the page's content. */
export const proseOf = (page: Units, off = offHolders(page)): ReadonlyArray<number> =>
  page.units.map((unit) => (isProse(unit) && !off.has(unit.holder) ? unit.size * (1 - unit.linked) : 0))

/** Sums for holders, of what stands in them. */
const sumsOf = ({ units, holders }: Units, values: ReadonlyArray<number>): ReadonlyMap<Holder, number> => {
  const sums = new Map<Holder, number>(holders.map((holder) => [holder, 0]))
  const add = (holder: Holder, value: number): void => {
    sums.set(holder, (sums.get(holder) ?? 0) + value)
  }
  units.forEach(({ holder }, index) => add(holder, values[index] ?? 0))
  for (const holder of holders.toReversed()) if (holder.parent !== null) add(holder.parent, sums.get(holder) ?? 0)
  return sums
}

/** The innermost holder of at least that part of the whole: the last of those that stand in each other. */
const coreOf = (
  holders: ReadonlyArray<Holder>,
  sums: ReadonlyMap<Holder, number>,
  part: number
): Holder | undefined => {
  const [root] = holders
  const whole = root === undefined ? 0 : (sums.get(root) ?? 0)
  return whole === 0 ? undefined : holders.findLast((holder) => (sums.get(holder) ?? 0) >= part * whole)
}

export const see = (page: Units, votes: ReadonlyArray<number>, own: Holder | undefined): Seen => {
  const { units, holders } = page
  const off = offHolders(page)
  const prose = proseOf(page, off)
  const votedFor = sumsOf(
    page,
    units.map((unit, index) =>
      unit.kind === "prose" || unit.kind === "list" ? unit.size * (1 - unit.linked) * (votes[index] ?? 0) : 0
    )
  )
  const proseIn = sumsOf(page, prose)
  const voted = coreOf(holders, votedFor, 0.85)
  const core = coreOf(holders, proseIn, 0.8)
  const [root] = holders
  const whole = prose.reduce((sum, one) => sum + one, 0)
  const share = whole === 0 ? 1 : prose.reduce((sum, one, index) => sum + one * (votes[index] ?? 0), 0) / whole
  const missed = share < 0.5 ? 1 - share : 0
  // Where Readability takes little of the page, its names say what is usual there.
  const usual = new Set([...usualNames(page, votedFor), ...(missed > 0 ? usualNames(page, proseIn) : [])])
  const signs = signsOf(page, { own, voted, core }, usual)
  const isMain = (unit: Unit, index: number): boolean =>
    (votes[index] ?? 0) > 0.5 && unit.kind === "prose" && unit.size > 80
  const first = units.findIndex(isMain)
  const last = units.findLastIndex(isMain)
  const title = units.findLastIndex(
    ({ nodes: [node] }, index) => node?.type === "element" && node.tagName === "h1" && (first < 0 || index <= first)
  )
  const language = languageOf(page)
  const times = new Map<string, number>()
  for (const { text } of units) times.set(text, (times.get(text) ?? 0) + 1)
  const allVoted = Math.max(1, (root && votedFor.get(root)) ?? 0)

  const evidence = units.map((unit, index): Evidence => {
    const { kind, text, size, linked, holder } = unit
    const around = signs.get(holder) ?? nowhere
    const [node] = unit.nodes
    const marks = new Set([
      ...around.marks,
      ...(unit.nodes.length === 1 && node?.type === "element" ? marksOf(node, usual) : [])
    ])
    const isBefore = first >= 0 && index < first
    const isAfter = last >= 0 && index > last
    const isRepeated = (times.get(text) ?? 1) > 1
    const beside = (votedFor.get(holder) ?? 0) / allVoted
    const isLong = size >= 60 && linked < 0.3
    const ends = sentenceEnd.test(text) || (size >= 60 && stopless.test(text))
    const isDateLine =
      (first < 0 || isBefore || isAfter) &&
      ((size < 80 && unit.nodes.some(hasTime)) || (size < 160 && isDateText(text, language)))
    const isStandfirst = !isDateLine && isBefore && title >= 0 && index > title && isLong && ends
    return {
      vote: votes[index] ?? 0,
      nextVote: votes[index + 1] ?? 0,
      besideVotes: beside,
      votedProse: share,
      missedProse: around.inProse && (prose[index] ?? 0) > 0 ? missed : 0,
      missedShort: around.inProse && size < 60 && !off.has(holder) ? missed : 0,
      inOwn: Number(around.inOwn),
      inVoted: Number(around.inVoted),
      inProse: Number(around.inProse),
      before: Number(isBefore),
      after: Number(isAfter),
      shortAtEdge: Number((isBefore || isAfter) && size < 80),
      standfirst: Number(isStandfirst),
      links: linked,
      long: Number(size > 100 && linked < 0.3),
      sentence: Number(ends && !isDateLine),
      heading: Number(kind === "heading"),
      list: Number(kind === "list"),
      table: Number(kind === "table"),
      control: Number(kind === "control"),
      note: Number(marks.has("note") || unit.nodes.some(isNotes)),
      dateLine: Number(isDateLine),
      repeated: Number(isRepeated),
      repeatedLong: Number(isRepeated && size >= 60),
      inLink: Number(around.inLink),
      linkList: Number(kind === "list" && linked > 0.9),
      brokenOff: Number(/(?:…|\.\.\.)\]?$/.test(text) && beside < 0.15),
      nav: Number(marks.has("nav")),
      aside: Number(marks.has("aside") && !isProse(unit)),
      header: Number(marks.has("header") && !isProse(unit)),
      footer: Number(marks.has("footer")),
      form: Number(marks.has("form")),
      figure: Number(marks.has("figure")),
      // Many templates call the standfirst so.
      chrome: Number(marks.has("chrome") || (marks.has("teaser") && !isStandfirst)),
      comment: Number(marks.has("comment")),
      credit: Number(marks.has("credit")),
      author: Number(marks.has("author"))
    }
  })
  return { evidence, signs, prose, first, last }
}

const languageOf = ({ holders: [root] }: Units): string => {
  const html = root === undefined ? undefined : elementsIn(root.node).find(({ tagName }) => tagName === "html")
  return (html === undefined ? undefined : attribute(html, "lang")) ?? "en"
}

const hasTime = (node: RootContent): boolean =>
  node.type === "element" && (node.tagName === "time" || elementsIn(node).some(({ tagName }) => tagName === "time"))

/** A list with the ids that footnotes have. */
const isNotes = (node: RootContent): boolean =>
  node.type === "element" &&
  /^[ou]l$/.test(node.tagName) &&
  elementsIn(node).some((one) => /^(?:user-content-)?(?:fn[:.-]?\w|_?ftn|footnote)/.test(attribute(one, "id") ?? ""))

const nowhere: HolderSigns = { marks: new Set(), inOwn: false, inVoted: false, inProse: false, inLink: false }

interface Cores {
  readonly own: Holder | undefined
  readonly voted: Holder | undefined
  readonly core: Holder | undefined
}

/** An element that holds most of the page, or the core itself, says nothing about one unit in it. */
const signsOf = (
  { holders }: Units,
  { own, voted, core }: Cores,
  usual: ReadonlySet<string>
): ReadonlyMap<Holder, HolderSigns> => {
  const signs = new Map<Holder, HolderSigns>()
  const around = new Set<Holder>()
  for (let one = voted ?? null; one !== null; one = one.parent) around.add(one)
  const most = 0.5 * (holders[0]?.length ?? 0)
  for (const holder of holders) {
    const above = (holder.parent === null ? undefined : signs.get(holder.parent)) ?? nowhere
    const counts = holder.node.type === "element" && !around.has(holder) && holder.length < most
    const own_ = counts && holder.node.type === "element" ? marksOf(holder.node, usual) : []
    signs.set(holder, {
      marks: own_.length === 0 ? above.marks : new Set([...above.marks, ...own_]),
      inOwn: above.inOwn || holder === own,
      inVoted: above.inVoted || holder === voted,
      inProse: above.inProse || holder === core,
      inLink: above.inLink || (!around.has(holder) && holder.node.type === "element" && holder.node.tagName === "a")
    })
  }
  return signs
}
