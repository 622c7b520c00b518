/** Questions about a tree that are answered without reading all of it. */
import fc from "fast-check"
import type { Element, ElementContent } from "hast"
import { expect, test } from "vitest"
import { elementsIn, isWithin, rawText, someIn } from "../../src/markup/elements.ts"

const words = fc
  .constantFrom("", " ", "a", " a ", "ab \n", "\n b", "a  b", "\u00a0")
  .map((value): ElementContent => ({ type: "text", value }))
const remark = fc.constant<ElementContent>({ type: "comment", value: "a remark" })
const { tree } = fc.letrec<{ tree: Element; node: ElementContent }>((tie) => ({
  node: fc.oneof({ depthSize: "small", withCrossShrink: true }, words, remark, tie("tree")),
  tree: fc
    .tuple(fc.constantFrom("p", "b", "img"), fc.array(tie("node"), { maxLength: 4 }))
    .map(([tagName, children]) => ({ type: "element", tagName, properties: {}, children }))
}))

test("a text is within a length if it is, without the blanks around it", () => {
  fc.assert(
    fc.property(tree, fc.nat({ max: 8 }), (element, most) => {
      expect(isWithin(element, most)).toBe(rawText(element).trim().length <= most)
    }),
    { numRuns: 2000, seed: 4 }
  )
})

test("some element passes if one of all does", () => {
  fc.assert(
    fc.property(tree, (element) => {
      const isPicture = ({ tagName }: Element): boolean => tagName === "img"
      expect(someIn(element, isPicture)).toBe(elementsIn(element).some(isPicture))
    }),
    { numRuns: 1000, seed: 5 }
  )
})
