import { resolve } from "node:path"
import { describe, expect, test } from "vitest"
import { article, engineFor, folderWith, openedKit, plain, planned } from "../newsroom.ts"

const parts = JSON.stringify(resolve("templates/element.ts"))

/** A template of this tree; its slots stand from line 5 on. */
const tree = (style: string, children: string): string => `import { element, slot } from ${parts}
export const template = {
  draw: ({ width, height, has }) =>
    element({ width, height, flexDirection: "column", ${style} }, [
${children}
    ])
}
`

const title = 'slot({ name: "title", sizes: [80, 60], colour: "#14161b" }, { width: 540, height: 400, margin: 100 })'
const white = 'backgroundColor: "#ffffff", alignItems: "center"'

const findingsOf = async (text: string, file = "templates/mine.mjs") =>
  (await engineFor(folderWith({ [file]: text })).open({ settings: plain })).findings

const cases: ReadonlyArray<
  readonly [name: string, text: string, code: string, line: number | undefined, message: RegExp]
> = [
  [
    "a slot without room",
    tree(white, 'slot({ name: "title", sizes: [80], colour: "#14161b" })'),
    "FF4033",
    5,
    /slot title has no width or no height/
  ],
  ["nothing", tree(white, ""), "FF4033", undefined, /draws an empty card/],
  [
    "a card of another size",
    tree(`${white}, width: 800, height: 400`, title),
    "FF4033",
    undefined,
    /outermost element has 800x400 pixels and the card 1200x630/
  ],
  [
    "an element that is too large",
    tree(white, `${title}, element({ width: 1400, height: 40 })`),
    "FF4033",
    undefined,
    /a <div> of 1400x40 pixels, is larger than the card/
  ],
  [
    "a faint text",
    tree('backgroundColor: "#777777", alignItems: "center"', title.replace("#14161b", "#888888")),
    "FF4013",
    5,
    /sets #888888 on #777777: a contrast of 1\.2 of 4\.5/
  ],
  [
    "a small text",
    tree(white, `${title},\n${title.replace("title", "date").replace("[80, 60]", "[24]")}`),
    "FF4034",
    6,
    /slot date is at most 24 pixels large, which are 7\.2/
  ],
  [
    "a slot outside of the card",
    tree(white, title.replace("margin: 100", 'position: "absolute", left: 1500, top: 60')),
    "FF4033",
    5,
    /slot title stands outside of the card, so nobody sees it: 540x400 pixels from 1500,60/
  ],
  [
    "a slot that reaches out",
    tree(white, title.replace("margin: 100", 'position: "absolute", left: 900, top: 60')),
    "FF4033",
    5,
    /slot title reaches out of the card/
  ],
  [
    "slots on one another",
    tree(
      white,
      `${title.replace("margin: 100", 'position: "absolute", left: 90, top: 90')},\n${title.replace("title", "site").replace("margin: 100", 'position: "absolute", left: 90, top: 400')}`
    ),
    "FF4033",
    6,
    /slots title and site share 540x90 pixels/
  ],
  ["a slot without opacity", tree(white, title.replace("margin: 100", "opacity: 0")), "FF4033", 5, /title is hidden/],
  [
    "a slot in a part that is nearly transparent",
    tree(white, `element({ opacity: 0.4 }, [element({ opacity: 0.5 }, [${title}])])`),
    "FF4033",
    5,
    /slot title has an opacity of 0\.2/
  ],
  ["a hidden slot", tree(white, title.replace("margin: 100", 'visibility: "hidden"')), "FF4033", 5, /title is hidden/],
  [
    "a contrast that is nearly enough",
    tree('backgroundColor: "#ff0000", alignItems: "center"', title.replace("#14161b", "#16171b")),
    "FF4013",
    5,
    /a contrast of 4\.4 of 4\.5/
  ],
  [
    "a photo under a ground",
    tree(
      white,
      `has.photo ? slot({ name: "photo" }, { position: "absolute", width: 400, height: 600 }) : null,\n${title}`
    ),
    "FF4033",
    undefined,
    /photo is not seen/
  ],
  [
    "a misspelt style",
    tree(white, `element({ colour: "red" }, [${title}])`),
    "FF4015",
    5,
    /no style `colour`; the nearest that it knows is `color`/
  ],
  [
    "a style with hyphens",
    tree(white, `element({ "background-color": "red" }, [${title}])`),
    "FF4015",
    5,
    /`background-color`; the nearest that it knows is `backgroundColor`/
  ]
]

describe("what readers would not see of a template is told", () => {
  test.each(cases)("%s", async (_name, text, code, line, message) => {
    const findings = await findingsOf(text)
    const found = findings.filter((one) => one.code === code && message.test(one.message))
    expect(found.length, JSON.stringify(findings)).toBeGreaterThan(0)
    expect(found[0]).toMatchObject({ file: "templates/mine.mjs", ...(line === undefined ? {} : { line }) })
  })

  test("nothing of one that is right: a photo beside the text, logical and decorative styles", async () => {
    const photo = 'has.photo ? slot({ name: "photo" }, { position: "absolute", left: 0, width: 90, height: 90 }) : null'
    const text = tree(
      "",
      `${photo},
      element({ position: "absolute", left: 90, width: 1400, height: 2000, backgroundColor: "#ffffff", marginInlineStart: 4, gap: 2, "--x": "1" }),
      element({ position: "absolute", top: 90, width: 90, height: 2000, backgroundColor: "#ffffff" }),
      ${title.replace("margin: 100", "position: 'absolute', left: 330, top: 110")}`
    )
    const findings = (await findingsOf(text)).filter(({ code }) => code !== "FF4012")
    expect(findings).toEqual([])
  })
})

test.each([
  ["a promise", "async () => slot()", /gives a promise; `draw` is no async function/],
  [
    "a tree that holds itself",
    "() => { const e = slot(); e.props.children = [e]; return e }",
    /one of them within itself/
  ],
  [
    "a tree without end",
    "() => Array.from({ length: 9000 }).reduce((e) => ({ type: 'div', props: { children: e } }), slot())",
    /More than 500 of its elements stand within each other/
  ]
])("a template that gives %s says so", async (_name, draw, message) => {
  const made = "const slot = () => ({ type: 'div', props: { style: { width: 1200, height: 630 } } })"
  const found = await findingsOf(`${made}\nexport const template = { draw: ${draw} }\n`)
  expect(found.map(({ code, message: said }) => [code, message.test(said)])).toEqual([["FF4005", true]])
})

test("a template that cannot be used is one error, whoever names it", async () => {
  const root = folderWith({ "templates/poster.mjs": "export const template = { draw: () => nothing }" })
  const { kit, findings } = await openedKit(root, { settings: { ...plain, template: { og: "poster" } } })
  const own = await planned(article("Rain", { card: { template: "poster" } }), kit)
  expect([...findings, ...own.findings].map(({ code, severity }) => [code, severity])).toEqual([["FF4005", "error"]])
})
