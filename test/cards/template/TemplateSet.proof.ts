import { resolve } from "node:path"
import { describe, expect, test } from "vitest"
import type { Finding } from "../../../src/model/Finding.ts"
import { templates } from "../../../templates/designs/index.ts"
import { article, engineFor, folderWith, openedKit, plain as usual } from "../newsroom.ts"
import { readPicture } from "../readPicture.ts"

const parts = JSON.stringify(resolve("templates/element.ts"))

const plain = (colour: string, more = ""): string => `
import { element, slot } from ${parts}
export const template = {
  draw: ({ width, height }) =>
    element({ width, height, backgroundColor: "${colour}", alignItems: "center", justifyContent: "center"${more} }, [
      slot({ name: "title", sizes: [80, 40], weight: 700, colour: "#ffffff" }, { width: 560, height: 360 })
    ])
}
`

/** A template whose fifth line is this. */
const fifth = (line: string, more = ""): string => `import { element, picture, slot } from ${parts}
export const template = {
  draw: ({ width, height, has, text, logo }) =>
    element({ width, height }, [
${line}
    ])
}
${more}`

const title = (rules: string): string =>
  fifth(`slot({ name: "title", sizes: [80, 40], colour: "#102030", ${rules} }, { width: 800, height: 300 })`)

interface Opened {
  readonly findings: ReadonlyArray<Finding>
  /** Templates that are fanfare's own. */
  readonly builtIn: ReadonlyArray<string>
}

/** Opens projects of one template each, `headline`, one after the other. */
const openAll = async (texts: ReadonlyArray<string>): Promise<ReadonlyArray<Opened>> => {
  const opened: Array<Opened> = []
  for (const text of texts) {
    const root = folderWith({ [`templates/headline.${text.startsWith("// ts") ? "ts" : "mjs"}`]: text })
    const { findings, kit } = await openedKit(root)
    opened.push({ findings, builtIn: [...kit.templates.values()].flatMap(({ isOwn, name }) => (isOwn ? [] : [name])) })
  }
  return opened
}

describe("a template of the project", () => {
  test("replaces the built-in one of its name, and no other", async () => {
    const engine = engineFor(
      folderWith({
        "templates/headline.ts": plain("#203040"),
        "templates/notes.md": "# Notes",
        "templates/types.d.ts": "export {}"
      })
    )
    expect((await engine.open()).findings).toEqual([])
    const { og, pin } = (await engine.plan(article("Rain at last"))).cards
    expect((await readPicture((await engine.draw(og.inputs)).bytes)).at(0, 0)).toBe("#203040")
    const builtIn = (await engineFor(folderWith()).plan(article("Rain at last"))).cards
    expect(builtIn.pin.path).toBe(pin.path)
    expect(builtIn.og.path).not.toBe(og.path)
  })

  test("of a new name is there to be chosen, from a default export as well", async () => {
    const engine = engineFor(
      folderWith({ "templates/poster.mjs": plain("#304050").replace("export const template =", "export default") })
    )
    const { og } = (await engine.plan(article("Rain", { card: { template: "poster" } }))).cards
    expect((await readPicture((await engine.draw(og.inputs)).bytes)).at(0, 0)).toBe("#304050")
  })

  test("that changes gives the cards other names", async () => {
    const paths = await Promise.all(
      ["#203040", "#203041"].map(async (colour) => {
        const engine = engineFor(folderWith({ "templates/headline.mjs": plain(colour) }))
        return (await engine.plan(article("Rain"))).cards.og.path
      })
    )
    expect(new Set(paths).size).toBe(2)
  })
})

const mistakes: ReadonlyArray<readonly [name: string, text: string, line: number | undefined, message: RegExp]> = [
  ["no template", "export const x = 1\n", 1, /exports no `template` with a function `draw`/],
  ["a template without draw", "\n\nexport const template = {}\n", 1, /`draw`/],
  [
    "an error while it is read",
    "const a = 1\nconst b = 2\nthrow new Error('broken on purpose')\n",
    3,
    /broken on purpose/
  ],
  ["an error while it draws", fifth("null.x"), 5, /null/],
  ["an error of its own while it draws", fifth("(() => { throw new Error('no ink') })()"), 5, /no ink/],
  [
    "an error deep inside",
    fifth("inner()", "const inner = () => deeper()\nconst deeper = () => text.of.nobody\n"),
    9,
    /text is not defined/
  ],
  ["an error for cards without an author only", fifth("has.author ? null : undefined.x"), 5, /undefined/],
  [
    "an unknown slot",
    fifth('slot({ name: "titel", sizes: [80], colour: "#102030" })'),
    5,
    /no slot "titel"; slots are title, site, initial, address, author, date, kicker, .*, data\.NAME, photo and portrait/
  ],
  [
    "an unknown rule of a slot",
    title("colour: '#102030', color: '#102030'"),
    5,
    /slot title knows no `color`; the nearest that it knows is `colour`/
  ],
  ["a rule that is misspelt", title("lineheight: 1.2"), 5, /no `lineheight`; .* `lineHeight`/],
  [
    "an unknown property of an element",
    fifth('({ type: "img", props: { scr: "x", width: 10, height: 10 } })'),
    4,
    /An element knows no `scr`; the nearest that it knows is `src`/
  ],
  [
    "no sizes",
    fifth('slot({ name: "title", colour: "#102030" })'),
    5,
    /`sizes: nothing`; it takes font sizes in pixels/
  ],
  ["sizes that grow", title("sizes: [40, 80]"), 5, /`sizes: \[40,80\]`; .*the largest first/],
  ["a size of nothing", title("sizes: [80, 0]"), 5, /`sizes: \[80,0\]`/],
  ["a colour by name", title("colour: 'red'"), 5, /`colour: "red"`; it takes a colour such as #/],
  ["a colour of three digits", title("colour: '#123'"), 5, /`colour: "#123"`/],
  ["a weight beyond the scale", title("weight: 1200"), 5, /`weight: 1200`; it takes a number from 1 to 1000/],
  ["italics in words", title("italic: 'yes'"), 5, /`italic: "yes"`; it takes true or false/],
  ["a line height in pixels", title("lineHeight: 88"), 5, /`lineHeight: 88`; it takes a number of em/],
  ["half a line", title("lines: 1.5"), 5, /`lines: 1.5`; it takes a number of lines/],
  ["an alignment by side", title("align: 'left'"), 5, /`align: "left"`; it takes start, center or end/],
  ["an unknown place", title("place: 'center'"), 5, /`place: "center"`; it takes top, middle or bottom/],
  ["tracking in pixels", title("tracking: 12"), 5, /`tracking: 12`; it takes a number of em/],
  ["balance by word", title("balance: 'yes'"), 5, /`balance: "yes"`; it takes true or false/],
  ["a contrast of nothing", title("contrast: 0.5"), 5, /`contrast: 0.5`; it takes a ratio/],
  [
    "a rule of texts on a photo",
    fifth('slot({ name: "photo", colour: "#102030" })'),
    5,
    /slot photo knows no `colour`/
  ],
  ["a scrim without a colour", fifth('slot({ name: "photo", scrim: { from: "top" } })'), 5, /scrim needs a `colour`/],
  ["a scrim from nowhere", fifth('slot({ name: "photo", scrim: { colour: "#102030" } })'), 5, /`from` top, bottom/],
  [
    "a scrim that reaches too far",
    fifth('slot({ name: "photo", scrim: { colour: "#102030", from: "top", reach: 2 } })'),
    5,
    /shares from 0 to 1/
  ],
  [
    "a misspelt rule of a scrim",
    fifth('slot({ name: "photo", scrim: { colour: "#102030", from: "top", strength: 1 } })'),
    5,
    /A scrim knows no `strength`/
  ],
  ["a child that is no element", fifth("42"), 4, /no element; make elements with/],
  ["nothing at all", fifth("null").replace("element({", "void ({"), undefined, /no element/],
  ["a slot that is a word", fifth('({ type: "div", props: { slot: "title" } })'), 4, /slot is no map of rules/],
  [
    "the clock",
    fifth("element({ width: Date.now() % 97 })"),
    undefined,
    /draws something else each time, by the clock/
  ],
  ["a new date", fifth("element({ width: new Date().getTime() % 97 })"), undefined, /draws something else each time/],
  ["random numbers", fifth("element({ width: Math.random() * 9 })"), undefined, /or by random numbers/],
  ["a syntax error", "export const template = {\n  draw: () => (\n}\n", 3, /Unexpected token/],
  ["a syntax error in TypeScript", "// ts\nexport const template: object = {\n  draw: () => (\n}\n", 4, /./],
  [
    "a module that is not there",
    "import './nothing.mjs'\nexport const template = { draw: () => null }\n",
    undefined,
    /nothing\.mjs/
  ]
]

describe("FF4005: a mistake in a template is told with its line, and the built-in one stays", async () => {
  const several = fifth(`slot({ name: "title", sizes: [80], colour: "red", align: "left" }),
      slot({ name: "titel" })`)
  const opened = await openAll([...mistakes.map(([, text]) => text), several, plain("#203040")])

  test.each(mistakes.map((mistake, index) => [...mistake, index] as const))(
    "%s",
    (_name, _text, line, message, index) => {
      const { findings = [], builtIn } = opened[index] ?? {}
      expect(findings.map(({ code, severity }) => [code, severity])).toEqual([["FF4005", "error"]])
      expect(findings[0]?.file).toMatch(/^templates\/headline\.(?:mjs|ts)$/)
      expect(findings[0]?.message).toMatch(message)
      expect(findings[0]?.line).toBe(line)
      expect(builtIn).toEqual(templates.map(({ name }) => name))
    }
  )

  test("every mistake of a template is told, each once", () => {
    const found = opened.at(-2)?.findings.map(({ line, message }) => [line, /align|colour|titel/.exec(message)?.[0]])
    expect(found).toEqual([
      [5, "colour"],
      [5, "align"],
      [6, "titel"]
    ])
  })

  test("a good one is told nothing of", () => {
    expect(opened.at(-1)).toEqual({
      findings: [],
      builtIn: templates.map(({ name }) => name).filter((name) => name !== "headline")
    })
  })
})

describe("a template is laid out before any card is", () => {
  const findingsOf = async (text: string, project: Parameters<ReturnType<typeof engineFor>["open"]>[0] = {}) =>
    (await engineFor(folderWith({ "templates/mine.mjs": text })).open(project)).findings

  test.each([
    [
      "within 5 % of an edge",
      'slot({ name: "author", sizes: [20], colour: "#102030" }, { position: "absolute", left: 20, top: 300, width: 200, height: 40 })'
    ],
    [
      "lower left corner",
      'slot({ name: "author", sizes: [20], colour: "#102030" }, { position: "absolute", left: 100, top: 540, width: 200, height: 40 })'
    ],
    [
      "middle square",
      'slot({ name: "title", sizes: [20], colour: "#102030" }, { position: "absolute", left: 100, top: 200, width: 700, height: 40 })'
    ]
  ])("FF4012: a text %s of a card is told", async (reason, line) => {
    const found = await findingsOf(fifth(line), { settings: { ...usual, column: "square" } })
    expect(found.map(({ code, severity, file }) => [code, severity, file])).toContainEqual([
      "FF4012",
      "warning",
      "templates/mine.mjs"
    ])
    expect(found.filter(({ message }) => message.includes(reason))).toHaveLength(1)
  })

  test("FF4015: a style that satori does not draw is told", async () => {
    const found = await findingsOf(plain("#203040", ', filter: "blurry(2px)", whiteSpace: "sideways"'))
    expect(found.map(({ code, file }) => [code, file])).toContainEqual(["FF4015", "templates/mine.mjs"])
  })

  test("FF4005: a tree that satori cannot lay out is told, and another design stands in", async () => {
    const text = fifth('({ type: "img", props: { width: 9, height: 9 } })')
    const { findings, kit } = await openedKit(folderWith({ "templates/headline.mjs": text }))
    expect(findings.map(({ code, severity, file }) => [code, severity, file])).toEqual([
      ["FF4005", "error", "templates/headline.mjs"]
    ])
    expect(kit.templates.get("headline")?.isOwn).toBe(false)
  })
})
