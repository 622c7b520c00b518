/**
 * Makes `<p>` of paragraphs that are separated by `<br><br>`, as old editors
 * and mail write them. A single `<br>` stays: verses and addresses have them.
 * An inline element with a `<br><br>` inside is split too.
 */
import type { Element, ElementContent, Root, RootContent } from "hast"
import { rewritten } from "./rewritten.ts"

const holders = new Set("div section article main blockquote center details aside header footer form p".split(" "))
const blocks = new Set(
  "address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul video audio iframe object script style template".split(
    " "
  )
)
/** Marks of words; what is broken within another element stays whole. */
const marks = new Set("span font b strong i em u s small big mark ins del a".split(" "))
/** What is seen without words. */
const seen = new Set("img picture svg math iframe video audio object embed input canvas".split(" "))

export const paragraphsOfBreaks = <T extends Root | Element>(parent: T): T => {
  const inner = rewritten(parent, (child) => {
    if (child.type !== "element" || child.tagName === "pre") return child
    const own = paragraphsOfBreaks(child)
    return own.tagName === "p" && isBroken(own.children) ? paragraphsIn(own.children, own) : own
  })
  const isHolder = inner.type === "root" || (holders.has(inner.tagName) && inner.tagName !== "p")
  return isHolder && isBroken(inner.children) ? { ...inner, children: paragraphsIn(inner.children) } : inner
}

const isBreak = (node: RootContent): boolean => node.type === "element" && node.tagName === "br"

/** Nothing that is read or seen; comments may be marks for others. */
const isEmpty = (node: RootContent): boolean =>
  node.type === "text"
    ? node.value.trim() === ""
    : node.type !== "element" || (!seen.has(node.tagName) && !blocks.has(node.tagName) && node.children.every(isEmpty))

const isBlock = (node: RootContent): boolean =>
  node.type === "element" && (blocks.has(node.tagName) || node.children.some(isBlock))

const isMark = (node: RootContent): node is Element => node.type === "element" && marks.has(node.tagName)

/** Whether two breaks in a row stand between words; those at the ends part nothing. */
const isBroken = (children: ReadonlyArray<RootContent>): boolean => {
  let [breaks, isBehind, found] = [0, false, false]
  const visit = (nodes: ReadonlyArray<RootContent>): void => {
    for (const node of nodes) {
      if (found) return
      if (isBreak(node)) breaks += 1
      else if (isBlock(node)) [breaks, isBehind] = [0, false]
      else if (isMark(node)) visit(node.children)
      else if (!isEmpty(node)) {
        found = isBehind && breaks > 1
        ;[breaks, isBehind] = [0, true]
      }
    }
  }
  visit(children)
  return found
}

const paragraphsIn = (
  children: ReadonlyArray<RootContent>,
  like: Element = { type: "element", tagName: "p", properties: {}, children: [] }
): Array<ElementContent> => {
  const made: Array<ElementContent> = []
  let run: Array<RootContent> = []
  let isFirst = true
  const close = (): void => {
    for (const part of partsOf(run)) {
      if (part.every((node) => isBreak(node) || isEmpty(node))) {
        for (const node of part) if (node.type === "comment") made.push(node)
        continue
      }
      const { id: _, ...shared } = like.properties
      made.push({ ...like, properties: isFirst ? like.properties : shared, children: trimmed(part) })
      isFirst = false
    }
    run = []
  }
  for (const child of children)
    if (isBlock(child)) {
      close()
      made.push(child as ElementContent)
    } else run.push(child)
  close()
  return made
}

/** A run at its double breaks, with what marks the words on both sides on both. */
const partsOf = (run: ReadonlyArray<RootContent>): ReadonlyArray<ReadonlyArray<RootContent>> => {
  const parts: Array<Array<RootContent>> = [[]]
  let breaks: Array<RootContent> = []
  const last = (): Array<RootContent> => parts[parts.length - 1] ?? []
  const settle = (): void => {
    if (breaks.filter(isBreak).length > 1) parts.push([])
    else for (const one of breaks) last().push(one)
    breaks = []
  }
  for (const node of run) {
    if (isBreak(node) || (isEmpty(node) && breaks.length > 0 && node.type === "text")) breaks.push(node)
    else if (isMark(node)) {
      for (const [at, children] of partsOf(node.children).entries()) {
        if (at > 0) parts.push([])
        const [from, until] = coreOf(children)
        for (const one of children.slice(0, from)) breaks.push(one)
        if (from === until) continue
        settle()
        const inner = children.slice(from, until) as Array<ElementContent>
        last().push(inner.length === node.children.length ? node : { ...node, children: inner })
        for (const one of children.slice(until)) breaks.push(one)
      }
    } else {
      settle()
      last().push(node)
    }
  }
  settle()
  return parts
}

const trimmed = (part: ReadonlyArray<RootContent>): Array<ElementContent> =>
  part.slice(...coreOf(part)) as Array<ElementContent>

/** Where what is no break and no white space begins and ends; nowhere in what holds nothing else. */
const coreOf = (part: ReadonlyArray<RootContent>): readonly [from: number, until: number] => {
  let [from, until] = [0, part.length]
  while (from < until && isEdge(part[from])) from += 1
  while (until > from && isEdge(part[until - 1])) until -= 1
  return from === until ? [part.length, part.length] : [from, until]
}

const isEdge = (node: RootContent | undefined): boolean =>
  node !== undefined && (isBreak(node) || (node.type === "text" && node.value.trim() === ""))
