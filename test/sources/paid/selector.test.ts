/** CSS selectors on a tree: what is read, what is refused, and what is found. */
import { describe, expect, test } from "vitest"
import { htmlTree } from "../../../src/markup/htmlTree.ts"
import { parseSelectors, select } from "../../../src/sources/paid/selector.ts"

const tree = htmlTree(
  `<div id="one" class="a b" data-tier="Paid" lang="de-AT"><p id="two" class="a">x</p><p id="three">x</p>
<section id="four"><p id="five" class="c-d é">x</p></section></div><p id="six" hidden title="a, b]">x</p><h2 id="w-1/2">x</h2>`,
  { fragment: true }
)

const found = (selector: string): ReadonlyArray<unknown> | undefined =>
  tree === undefined
    ? undefined
    : parseSelectors(selector)?.flatMap((one) => select(tree, one).map(({ properties }) => properties["id"]))

test.each([
  ["p", ["two", "three", "five", "six"]],
  ["P", ["two", "three", "five", "six"]],
  [".a", ["one", "two"]],
  [".A", []],
  ["div.a.b", ["one"]],
  [".c-d", ["five"]],
  [".é", ["five"]],
  ["#three", ["three"]],
  [String.raw`#w-1\/2`, ["w-1/2"]],
  [String.raw`#\74 wo`, ["two"]],
  ["div p", ["two", "three", "five"]],
  ["div > p", ["two", "three"]],
  ["div>p", ["two", "three"]],
  [".a .a", ["two"]],
  ["p + p", ["three"]],
  ["p ~ section p", ["five"]],
  ["div ~ p", ["six"]],
  ["div + h2", []],
  ["* > *", ["two", "three", "four", "five"]],
  ["[hidden]", ["six"]],
  ["[data-tier]", ["one"]],
  ["[data-tier=Paid]", ["one"]],
  ["[data-tier=paid]", []],
  ['[data-tier="paid" i]', ["one"]],
  ["[lang|=de]", ["one"]],
  ["[class~=b]", ["one"]],
  ["[id^=t]", ["two", "three"]],
  ["[id$=e]", ["one", "three", "five"]],
  ["[id*=our]", ["four"]],
  ["[id^='']", []],
  ['[title="a, b]"]', ["six"]],
  ["#two, h2 , [hidden]", ["two", "w-1/2", "six"]]
])("%s", (selector, ids) => {
  expect(found(selector)).toEqual(ids)
})

describe("no selector, or more than is known", () => {
  test.each([
    "",
    " ",
    ",",
    ".a,",
    ",.a",
    ".a,,.b",
    ".",
    "#",
    "..a",
    ". a",
    "p.",
    "> p",
    "p >",
    "p > > p",
    "[",
    "[x",
    "[x=]",
    "[=x]",
    "<b>",
    "{{ a }}",
    "a:hover",
    ":not(.a)",
    "p::before",
    "p, :has(a)",
    "1",
    ".1",
    "a|b"
  ])("%s", (selector) => {
    expect(parseSelectors(selector)).toBeUndefined()
  })
})
