/**
 * A page without the units that are not chosen: made of the page's own nodes,
 * in their order. Pictures and other things without words stay where they
 * stand among what is chosen, and where they stand over the text.
 */
import type { Element, Root, RootContent } from "hast"
import { attribute, elementsIn } from "../../markup/elements.ts"
import { type Chosen, insideOf } from "./chooseUnits.ts"
import { rewritten } from "../../markup/rewritten.ts"
import { isSpeaking } from "../../markup/html/speakingScript.ts"
import { isTaskBox } from "../../markup/taskBox.ts"
import { isQuestionText } from "./questions.ts"
import { type Holder, isHidden, type Unit, type Units } from "./units.ts"

export const keepUnits = ({ units, holders }: Units, { kept, seen }: Chosen): Root => {
  const unitOf = new Map<RootContent, Unit>(units.flatMap((unit) => unit.nodes.map((node) => [node, unit] as const)))
  const holderOf = new Map(holders.map((holder) => [holder.node, holder]))
  const [root] = holders
  if (root === undefined) return { type: "root", children: [] }
  const counts = countsOf(units, kept)
  const total = counts.get(root)?.kept ?? 0
  const core = total === 0 ? root : (holders.findLast((holder) => (counts.get(holder)?.kept ?? 0) === total) ?? root)
  const inCore = insideOf(holders, core)
  let passed = 0

  const isAmong = (holder: Holder): boolean =>
    (passed > 0 && passed < total) ||
    (inCore.has(holder) && !isSetApart(holder)) ||
    // Over the text, in the element that the page says is its article.
    (passed === 0 && seen.signs.get(holder)?.inOwn === true && !isSetApart(holder))

  const isSetApart = (holder: Holder): boolean => {
    const signs = seen.signs.get(holder)
    return [...(signs?.marks ?? [])].some(
      (mark) => !["figure", "credit", "note"].includes(mark) && !(mark === "header" && signs?.inOwn === true)
    )
  }

  const visit = (holder: Holder): Array<RootContent> =>
    holder.node.children.flatMap((child): Array<RootContent> => {
      const unit = unitOf.get(child)
      if (unit !== undefined) {
        if (unit.nodes[0] === child && kept.has(unit)) passed += 1
        if (kept.has(unit))
          return cleaned([isUnfolding(unit) && child.type === "element" ? withoutButton(child) : child])
        return unit.kind === "caption" ? cleaned([child]) : isAmong(holder) ? cleaned(figuresOf([child])) : []
      }
      if (child.type === "text") return [child]
      if (child.type !== "element" || isDropped(child)) return []
      const inner = holderOf.get(child)
      if (inner === undefined) return isAmong(holder) ? cleaned([child]) : []
      const { kept: some, dropped } = counts.get(inner) ?? { kept: 0, dropped: 0 }
      if (some > 0) return [{ ...plain(child), children: visit(inner) as Element["children"] }]
      if (!isAmong(holder) || isSetApart(inner)) return []
      return cleaned(dropped === 0 ? [child] : passed === 0 ? figuresOf([child]) : figuresOf([child]).filter(isFigure))
    })
  return { type: "root", children: visit(root).filter(({ type }) => type !== "doctype") }
}

const countsOf = (
  units: ReadonlyArray<Unit>,
  kept: ReadonlySet<Unit>
): ReadonlyMap<Holder, { readonly kept: number; readonly dropped: number }> => {
  const counts = new Map<Holder, { kept: number; dropped: number }>()
  for (const unit of units)
    for (let holder: Holder | null = unit.holder; holder !== null; holder = holder.parent) {
      let count = counts.get(holder)
      if (count === undefined) counts.set(holder, (count = { kept: 0, dropped: 0 }))
      if (kept.has(unit)) count.kept += 1
      else if (unit.kind !== "caption") count.dropped += 1
    }
  return counts
}

const droppedTags = new Set(
  "script style template head title link meta base button select textarea dialog input".split(" ")
)

const isDropped = (element: Element): boolean =>
  (droppedTags.has(element.tagName) && !isTaskBox(element) && !isSpeaking(element)) || isHidden(element)

/** Many pages stand in one form as a whole; what is published has none. */
const plain = (element: Element): Element =>
  ["form", "fieldset", "dialog"].includes(element.tagName) ? { ...element, tagName: "div", properties: {} } : element

/** A heading or a question that is a button as a whole: it unfolds what stands below it. */
const isUnfolding = ({ kind, text, nodes }: Unit): boolean =>
  (kind === "heading" && nodes.every((node) => node.type === "element" && isInButton(node))) ||
  (kind === "control" && isQuestionText(text))

const isInButton = ({ tagName, children }: Element): boolean =>
  tagName === "button" ||
  children.every((child) =>
    child.type === "text" ? child.value.trim() === "" : child.type !== "element" || isInButton(child)
  )

const withoutButton = (element: Element, isInner = false): Element => {
  const children = element.children.map((child) => (child.type === "element" ? withoutButton(child, true) : child))
  return element.tagName === "button"
    ? { ...element, tagName: isInner ? "span" : "p", properties: {}, children }
    : { ...element, children }
}

/** Nodes without scripts, comments, fields of forms and what is hidden. */
const cleaned = (nodes: Array<RootContent>): Array<RootContent> =>
  cleanedIn<Root>({ type: "root", children: nodes }).children

const cleanedIn = <T extends Root | Element>(parent: T): T =>
  rewritten(parent, (node) => {
    if (node.type === "text") return node
    return node.type !== "element" || isDropped(node) ? [] : cleanedIn(node)
  })

const isFigure = (node: RootContent): boolean => node.type === "element" && node.tagName === "figure"

/** Pictures of what is not chosen itself, such as a header over the text; what leads elsewhere is a teaser. */
const figuresOf = (nodes: ReadonlyArray<RootContent>): Array<RootContent> =>
  nodes.flatMap((node): Array<RootContent> => {
    if (node.type !== "element" || isDropped(node)) return []
    if (["figure", "picture", "img"].includes(node.tagName)) return isSmall(node) ? [] : [node]
    if (node.tagName === "a" || node.tagName === "nav" || node.tagName === "aside") return []
    return figuresOf(node.children)
  })

/** A face or a sign beside a name. */
const isSmall = (node: Element): boolean =>
  [node, ...elementsIn(node)].some(
    (one) =>
      /avatar|icon|logo|author|profile/i.test(`${attribute(one, "className") ?? ""} ${attribute(one, "alt") ?? ""}`) ||
      (one.tagName === "img" && Number(attribute(one, "width") ?? 1000) <= 100)
  )
