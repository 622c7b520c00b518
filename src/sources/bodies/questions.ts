/**
 * Questions with their answers that follow the text of an article: templates
 * put them into a box of their own, which looks like what pages have around
 * their text.
 */
import type { Evidence } from "./evidence.ts"
import type { Holder, Unit } from "./units.ts"

/** So many units, such as a heading and a button, may stand between the text and the first question. */
const mostBetween = 4
const fewest = 2
const longestQuestion = 200
const shortestAnswer = 40

/** `units`: of the page, in their order; those that are kept, with the heading of the questions, the questions and the answers. */
export const withQuestions = (
  units: ReadonlyArray<Unit>,
  kept: ReadonlyArray<Unit>,
  evidence: ReadonlyArray<Evidence>
): ReadonlyArray<Unit> => {
  const all = new Set(kept)
  for (let at = 0; at < units.length; at += 1) {
    if (!isQuestion(units[at], evidence[at])) continue
    const { found, questions, end } = runFrom(at, units, evidence)
    const before = units.slice(Math.max(0, at - 1 - mostBetween), at).findLast((unit) => all.has(unit))
    const question = units[at]
    if (questions >= fewest && before !== undefined && question !== undefined && standTogether(before, question)) {
      const heading = units[at - 1]
      if (heading?.kind === "heading") all.add(heading)
      for (const one of found) all.add(one)
    }
    at = end - 1
  }
  return all.size === kept.length ? kept : units.filter((unit) => all.has(unit))
}

interface Run {
  readonly found: ReadonlyArray<Unit>
  readonly questions: number
  /** The index behind it. */
  readonly end: number
}

/** Questions with answers, one behind the other. */
const runFrom = (first: number, units: ReadonlyArray<Unit>, evidence: ReadonlyArray<Evidence>): Run => {
  const found: Array<Unit> = []
  let questions = 0
  let at = first
  for (let question = units[at]; question !== undefined && isQuestion(question, evidence[at]); question = units[at]) {
    let end = at + 1
    while (isAnswer(units[end], evidence[end])) end += 1
    const answers = units.slice(at + 1, end)
    at = end
    if (!answers.some(({ size }) => size >= shortestAnswer)) break
    questions += 1
    found.push(question)
    for (const answer of answers) found.push(answer)
  }
  return { found, questions, end: at }
}

const signs = ["nav", "aside", "form", "comment", "author", "footer"] as const

const isPlain = (evidence: Evidence | undefined): boolean =>
  evidence !== undefined && signs.every((name) => evidence[name] === 0)

/** An icon may be a word behind it. */
export const isQuestionText = (text: string): boolean => /\p{L}.*[?？؟](?:\s[\w-]{1,20})?$/u.test(text)

const isQuestion = (unit: Unit | undefined, evidence: Evidence | undefined): boolean =>
  unit !== undefined &&
  unit.kind !== "caption" &&
  unit.kind !== "list" &&
  unit.text.length <= longestQuestion &&
  unit.linked === 0 &&
  isQuestionText(unit.text) &&
  isPlain(evidence)

const isAnswer = (unit: Unit | undefined, evidence: Evidence | undefined): boolean =>
  unit !== undefined &&
  (unit.kind === "prose" || unit.kind === "list" || unit.kind === "table") &&
  unit.linked < 0.5 &&
  !isQuestion(unit, evidence) &&
  isPlain(evidence) &&
  (unit.kind !== "prose" || (evidence?.sentence ?? 0) > 0)

const page = new Set(["body", "html"])

/** In one element that is not the whole page. */
const standTogether = (one: Unit, other: Unit): boolean => {
  const around = new Set<Holder>()
  for (let holder: Holder | null = one.holder; holder !== null; holder = holder.parent) around.add(holder)
  for (let holder: Holder | null = other.holder; holder !== null; holder = holder.parent)
    if (around.has(holder)) return holder.node.type === "element" && !page.has(holder.node.tagName)
  return false
}
