/**
 * Cuts what not everybody may read out of what a source holds, before anything
 * else looks at it: what is not in a draft reaches no output. Where it is in
 * doubt what is paid, the whole body is.
 */
import type { Element, Root } from "hast"
import { parseSelectors, select } from "./selector.ts"
import { type Finding, finding } from "../../model/Finding.ts"
import type { Given, Metadata, Wall } from "../../model/draft/Metadata.ts"
import { cutBehind, findMarks, type FoundMark, hasBlocks } from "./cutMarks.ts"
import { cutElements, isTornApart, showsSomething } from "./cutElements.ts"
import { freeTop } from "./freeTop.ts"
import { withoutTraces } from "./withoutTraces.ts"

export interface FreePart {
  readonly tree: Root
  /** As it turned out to be: a mark in the text is a wall, too. Absent where nothing says so. */
  readonly paywall?: Given<Wall>
  readonly findings: ReadonlyArray<Finding>
  /** Whether the tree lost something. */
  readonly isCut: boolean
}

export interface WallRequest {
  readonly wall: Given<Wall> | undefined
  /** Relative to the project. */
  readonly file: string
  /** Whether the tree is a whole page, with a head and with what stands around the article. */
  readonly isPage: boolean
}

export const freePart = (tree: Root, { wall, file, isPage }: WallRequest): FreePart => {
  const isMetered = wall?.value._tag === "Open" && wall.value.tier === "metered"
  if (wall?.value._tag === "Open" && !isMetered) return { tree, paywall: wall, findings: [], isCut: false }
  const marks = findMarks(tree, isPage)
  const explicit = marks.find(({ kind }) => kind === "wall")
  if (wall === undefined || wall.value._tag === "Open") {
    if (explicit === undefined && !hasBlocks(marks))
      return { tree, ...(wall === undefined ? {} : { paywall: wall }), findings: [], isCut: false }
    const place = { file }
    const value: Wall = { _tag: "Mark", text: null, tier: isMetered ? "metered" : "locked" }
    const left = cutBehind(tree, explicit, isPage)
    return { tree: withoutTraces(left, tree), paywall: { value, place, from: "mark" }, findings: [], isCut: true }
  }
  const cut = (left: Root): FreePart => ({
    tree: withoutTraces(left, tree),
    paywall: wall,
    findings: [],
    isCut: true
  })
  const held = (message: string, fix: string): FreePart => ({
    tree: freeTop(tree, { isPage, isSure: false }),
    paywall: wall,
    findings: [finding("FF1111", wall.place, `${message} The whole text is kept back.`, fix)],
    isCut: true
  })
  const { value } = wall
  switch (value._tag) {
    case "Unclear":
      return held(value.message, value.fix)
    case "Parts": {
      const elements = partsOf(tree, value.selectors)
      if ("message" in elements) return held(elements.message, elements.fix)
      return cut(cutBehind(cutElements(tree, elements.found), explicit, isPage))
    }
    case "Whole": {
      const mark = explicit ?? marks.find(({ kind }) => kind === "teaser")
      if (mark === undefined) return cut(freeTop(tree, { isPage, isSure: true }))
      return mark.isLast ? held(...nothingBehind(mark)) : cut(cutBehind(tree, mark, isPage))
    }
    case "Mark": {
      const { text } = value
      const mark =
        text === null
          ? (explicit ?? marks.find(({ kind }) => kind === "teaser"))
          : findMarks(tree, isPage, text).find((one) => one.kind === "wall")
      if (mark === undefined) return held(...noMark(text ?? "more"))
      return mark.isLast ? held(...nothingBehind(mark)) : cut(cutBehind(tree, mark, isPage))
    }
  }
}

/** Whether a tree must be read with its places, because only they tell where an element ends in its source. */
export const needsPlaces = (wall: Given<Wall> | undefined): boolean => wall?.value._tag === "Parts"

/** What is declared, with the wall as it turned out to be. */
export const withWall = (metadata: Metadata, { paywall }: FreePart): Metadata =>
  paywall === undefined ? metadata : { ...metadata, paywall }

type Parts = { readonly found: ReadonlyArray<Element> } | { readonly message: string; readonly fix: string }

/** Selectors that are looked for one by one; people write a few. */
const mostSelectors = 100

const partsOf = (tree: Root, selectors: ReadonlyArray<string>): Parts => {
  const found: Array<Element> = []
  const different = new Set(selectors)
  if (different.size > mostSelectors)
    return {
      message: `The parts that are kept back are named by ${different.size} selectors; ${mostSelectors} are read.`,
      fix: "Give the paid parts one class, and name that."
    }
  for (const written of different) {
    const [selector] = parseSelectors(written) ?? []
    const elements = selector === undefined ? [] : select(tree, selector)
    if (elements.length === 0)
      return {
        message: `Nothing in the text is \`${written}\`, which is kept back.`,
        fix: /^[a-z]/i.test(written)
          ? `Write the class with its dot (\`.${written}\`), or correct the selector.`
          : "Correct the selector, or the text; `paywall: true` keeps all of it back."
      }
    if (elements.some((one) => !showsSomething(one)))
      return {
        message: `One \`${written}\`, which is kept back, is empty: what it should hold may stand outside of it.`,
        fix: "Close the element behind the paid text; in Markdown take `<div>`, with empty lines inside."
      }
    if (elements.some((one) => isTornApart(one, tree)))
      return {
        message: `One \`${written}\`, which is kept back, ends before it is closed: a part of it stands outside.`,
        fix: "Put the paid text into a `<div>`, and close it behind the text."
      }
    for (const element of elements) found.push(element)
  }
  return { found }
}

const noMark = (name: string): readonly [string, string] => [
  `The text has no \`<!--${name}-->\`, behind which it is kept back.`,
  `Write \`<!--${name}-->\` on a line of its own, or \`paywall: true\`.`
]

const nothingBehind = ({ text }: FoundMark): readonly [string, string] => [
  `Nothing stands behind \`<!--${text}-->\`, behind which the text is kept back.`,
  "Put the mark where the paid text begins; or write `paywall: false` if everybody may read it."
]
