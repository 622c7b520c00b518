/** Which scripts satori 0.63 sets wrong in the texts of a tree that stand outside of slots, or in slots that it fills. */
import type { Element } from "../../../templates/Template.ts"
import { childrenOf, styledBySatori } from "../design/tree.ts"

const faults: ReadonlyArray<readonly [RegExp, string]> = [
  [/\p{Script=Arabic}/u, "Arabic, whose dots and vowel marks it puts on the wrong side and whose dates it reverses"],
  [/\p{Script=Hebrew}/u, "Hebrew, whose points it puts on the wrong side"],
  [/\p{Script=Devanagari}/u, "Devanagari, whose marks above and below it puts on the wrong side"],
  [
    /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u,
    "Thai, Lao, Khmer and Burmese, which it breaks inside of words"
  ],
  [/\p{Extended_Pictographic}/u, "emoji, which it leaves out"]
]

/** `texts` are those of the slots, by name. */
export const satoriFaults = (tree: Element, texts: Readonly<Record<string, string>>): ReadonlyArray<string> => {
  const words = textsOf(tree, texts).join(" ")
  return faults.filter(([letters]) => letters.test(words)).map(([, fault]) => fault)
}

const textsOf = (node: Element | string, texts: Readonly<Record<string, string>>): ReadonlyArray<string> => {
  if (typeof node === "string") return [node]
  const { slot } = node.props
  if (slot !== undefined) return styledBySatori(node) ? [texts[slot.name] ?? ""] : []
  return childrenOf(node).flatMap((child) => textsOf(child, texts))
}
