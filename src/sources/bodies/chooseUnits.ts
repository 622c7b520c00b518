/**
 * Which units of a page are its article. Three look for it: the page's own
 * element, Readability on the page as it is (and on the page without what says
 * that it stands around the content, where the first leaves most of the prose),
 * and the share of the prose. What they say is weighed for each unit with what
 * is seen of it; nobody is believed alone.
 */
import type { Element, Root, Text } from "hast"
import { attribute } from "../../markup/elements.ts"
import { allProse, type Evidence, proseOf, see, type Seen } from "./evidence.ts"
import { withQuestions } from "./questions.ts"
import { readableTexts } from "./readable.ts"
import type { Holder, Unit, Units } from "./units.ts"

/**
 * Fitted by logistic regression to pages of 190 hosts, checked on pages of as many others (`npm run bench:ingest` prints
 * what they give) and rounded: no weight decides alone.
 */
const weights: Readonly<Record<keyof Evidence, number>> = {
  vote: 0.5,
  nextVote: 0.9,
  besideVotes: 1.15,
  votedProse: -1,
  missedProse: 0.75,
  missedShort: 0.5,
  inOwn: 0.45,
  inVoted: 0.85,
  inProse: 0.45,
  before: -0.8,
  after: -1.15,
  shortAtEdge: 0.4,
  standfirst: 0.7,
  links: -1,
  long: 0.65,
  sentence: 1,
  heading: 0.6,
  list: 0.4,
  table: 0.6,
  control: -0.2,
  note: 0,
  dateLine: -3,
  repeated: -0.5,
  repeatedLong: -0.6,
  inLink: -1.2,
  linkList: -0.6,
  brokenOff: -2.4,
  nav: -2,
  aside: -2,
  header: -2,
  footer: -0.9,
  form: -0.5,
  figure: -1.2,
  chrome: -0.95,
  comment: -1.6,
  credit: -0.75,
  author: -0.75
}
const threshold = 1.2

export interface Chosen {
  readonly kept: ReadonlySet<Unit>
  readonly seen: Seen
  /** Which part of the page's prose is in the body. */
  readonly share: number
}

export const chooseUnits = (page: Root, all: Units): Chosen => {
  const { units } = all
  const isShort = allProse(all) < least
  const seen = see(all, isShort ? units.map(() => 0) : votesOf(page, all), ownHolder(all))
  const whole = seen.prose.reduce((sum, one) => sum + one, 0)
  const kept = new Set(
    isShort
      ? plainUnits(all, seen)
      : withinDeclared(
          all,
          withQuestions(
            units,
            withContinued(
              units,
              units.map((unit, index) => isKept(unit, seen.evidence[index])),
              seen
            ),
            seen.evidence
          ),
          seen
        )
  )
  const held = units.reduce((sum, unit, index) => sum + (kept.has(unit) ? (seen.prose[index] ?? 0) : 0), 0)
  return { kept, seen, share: whole === 0 ? 1 : held / whole }
}

const isKept = ({ kind }: Unit, evidence: Evidence | undefined): boolean => {
  if (evidence === undefined || kind === "caption") return false
  // Code and footnotes are no prose, and no menu either.
  if (kind === "code" || evidence.note > 0)
    return evidence.vote > 0.5 || evidence.inVoted + evidence.inProse + evidence.inOwn > 1
  let sum = -threshold
  for (const name of signNames) sum += weights[name] * evidence[name]
  return sum > 0
}

/**
 * With what directly goes on from text that is kept, in the same element of the page: a table of data, and a list that
 * the sentence before it announces. Many templates wrap them, so that Readability does not see where they belong.
 */
const withContinued = (
  units: ReadonlyArray<Unit>,
  kept: ReadonlyArray<boolean>,
  { evidence }: Seen
): ReadonlyArray<Unit> => {
  let before: Unit | null = null
  return units.filter((unit, index) => {
    const isOne = kept[index] === true || (before !== null && goesOn(unit, evidence[index], before))
    if (unit.kind !== "caption") before = isOne ? unit : null
    return isOne
  })
}

const goesOn = ({ kind, linked }: Unit, evidence: Evidence | undefined, before: Unit): boolean =>
  evidence !== undefined &&
  evidence.inOwn + evidence.inVoted > 0 &&
  plainSigns.every((name) => evidence[name] === 0) &&
  (kind === "table"
    ? linked < 0.3
    : kind === "list" && linked < 0.9 && before.kind === "prose" && /[:：]$/u.test(before.text))

/** Where the element that is declared to be the body holds nearly all that is kept, nothing else is, and none of its plain sentences is lost. */
const withinDeclared = ({ units, holders }: Units, kept: ReadonlyArray<Unit>, seen: Seen): ReadonlyArray<Unit> => {
  const declared = longest(holders, isDeclared)
  if (declared === undefined) return kept
  const inside = insideOf(holders, declared)
  const within = new Set(kept.filter(({ holder }) => inside.has(holder)))
  if (lengthOf(within) < 0.8 * lengthOf(kept)) return kept
  return units.filter(
    (unit, index) => within.has(unit) || (inside.has(unit.holder) && isPlainSentence(unit, seen.evidence[index]))
  )
}

const isPlainSentence = ({ kind, text }: Unit, evidence: Evidence | undefined): boolean =>
  kind === "prose" &&
  evidence !== undefined &&
  evidence.sentence > 0 &&
  evidence.links < 0.9 &&
  text.split(" ").length >= 5 &&
  plainSigns.every((name) => evidence[name] === 0)

const lengthOf = (units: Iterable<Unit>): number => [...units].reduce((total, { text }) => total + text.length, 0)

const signNames = Object.keys(weights) as ReadonlyArray<keyof Evidence>

/** Characters of prose of a page under which there is nothing to weigh. */
const least = 400

/** A page of few words: all that stands with its title, and is neither called nor made like what pages have around it. */
const plainUnits = (all: Units, seen: Seen): ReadonlyArray<Unit> => {
  const inside = insideOf(all.holders, titled(all))
  const off = landmarksOf(all)
  return all.units.filter((unit, index) => {
    const evidence = seen.evidence[index]
    return (
      inside.has(unit.holder) &&
      !off.has(unit.holder) &&
      evidence !== undefined &&
      (evidence.links < 0.6 || isPlainSentence(unit, evidence)) &&
      !["caption", "control"].includes(unit.kind) &&
      plainSigns.every((name) => evidence[name] === 0)
    )
  })
}

const landmarksOf = ({ holders }: Units): ReadonlySet<Holder> => {
  const found = new Set<Holder>()
  for (const holder of holders) {
    const isOne = holder.node.type === "element" && isAround(holder.node)
    if (isOne || (holder.parent !== null && found.has(holder.parent))) found.add(holder)
  }
  return found
}

const plainSigns = ["nav", "aside", "header", "footer", "form", "chrome", "comment", "author", "dateLine"] as const

/** What holds the title and text beside it; the page itself where nothing does. */
const titled = ({ units, holders }: Units): Holder | undefined => {
  const declared = longest(holders, isDeclared)
  if (declared !== undefined) return declared
  const titles = units.filter(({ nodes: [node] }) => node?.type === "element" && node.tagName === "h1")
  const [title] = titles
  if (title === undefined || titles.length > 1)
    return (
      longest(holders, ({ tagName }) => tagName === "article") ?? longest(holders, ({ tagName }) => tagName === "main")
    )
  for (let holder: Holder | null = title.holder; holder !== null; holder = holder.parent) {
    if (holder.node.type === "element" && /^(?:header|hgroup)$/.test(holder.node.tagName)) continue
    if (holder.length > 2 * title.text.length + 20) return holder
  }
  return undefined
}

export const insideOf = (holders: ReadonlyArray<Holder>, outer = holders[0]): ReadonlySet<Holder> => {
  const inside = new Set<Holder>(outer === undefined ? [] : [outer])
  for (const holder of holders) if (holder.parent !== null && inside.has(holder.parent)) inside.add(holder)
  return inside
}

/** Readability's share of prose under which the page is read again without its surroundings. */
const doubtful = 0.6

const votesOf = (page: Root, all: Units): ReadonlyArray<number> => {
  const prose = proseOf(all)
  const votes = (texts: ReadonlySet<Text> | null): ReadonlyArray<number> =>
    all.units.map((unit) => (texts === null ? 0 : fractionIn(unit, texts)))
  const shareOf = (found: ReadonlyArray<number>): number =>
    prose.reduce((sum, one, index) => sum + one * (found[index] ?? 0), 0)
  const raw = votes(readableTexts(page))
  if (shareOf(raw) >= doubtful * prose.reduce((sum, one) => sum + one, 0)) return raw
  // Without surroundings there is nothing to leave out.
  if (!all.holders.some(({ node }) => node.type === "element" && isAround(node))) return raw
  const cleaned = votes(readableTexts(page, isAround))
  return shareOf(cleaned) > shareOf(raw) ? cleaned : raw
}

const aroundTags = new Set(["nav", "aside", "footer", "dialog"])
const aroundRoles = new Set(["navigation", "complementary", "banner", "contentinfo", "search", "dialog"])

const isAround = (element: Element): boolean =>
  aroundTags.has(element.tagName) || aroundRoles.has(attribute(element, "role") ?? "")

const fractionIn = ({ texts }: Unit, found: ReadonlySet<Text>): number => {
  let all = 0
  let held = 0
  for (const text of texts) {
    const { length } = text.value.trim()
    all += length
    if (found.has(text)) held += length
  }
  return all === 0 ? 0 : held / all
}

/** Where the page itself says that its article is; the longest of several. */
const ownHolder = ({ holders }: Units): Holder | undefined =>
  longest(holders, isDeclared) ??
  longest(holders, ({ tagName }) => tagName === "article") ??
  longest(holders, ({ tagName }) => tagName === "main")

const isDeclared = (element: Element): boolean =>
  /(?:^|\s)articleBody(?:\s|$)/.test(attribute(element, "itemProp") ?? "")

const longest = (holders: ReadonlyArray<Holder>, isOne: (element: Element) => boolean): Holder | undefined =>
  holders
    .filter(({ node, length }) => node.type === "element" && length > 0 && isOne(node))
    .reduce<Holder | undefined>((most, one) => (most === undefined || one.length > most.length ? one : most), undefined)
