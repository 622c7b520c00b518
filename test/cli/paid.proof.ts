/** Paid articles as they are built with cards: what is paid is on none, and nothing of it stays when it becomes so. */
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { photo } from "../faults/site/photo.ts"
import { harbour, makeProject, type TestProject } from "./project.ts"
import { codesOf, reportOf } from "./tools/reportOf.ts"

const body = `The first ship came in.

<div class="premium">

![PAID1 at anchor](PAID2.png)

PAID3 words.

</div>
`

const article = (...lines: ReadonlyArray<string>): string =>
  `---\ntitle: The harbour opens again\ndate: 2026-03-01\nlang: en\n${lines.join("\n")}\n---\n${body}`

const leaks = (project: TestProject): ReadonlyArray<string> =>
  [...project.published()].flatMap(([path, text]) => (/PAID\d/i.test(path + text) ? [path] : []))

const cardsOf = (project: TestProject): ReadonlyArray<string> =>
  [...project.published().keys()].filter((path) => /^articles\/paid\/.*\.(?:png|jpg)$/.test(path))

const withPhoto = (text: string, more: Readonly<Record<string, string>> = {}): TestProject => {
  const project = makeProject({ "articles/paid.md": text, "articles/harbour.md": harbour, ...more })
  writeFileSync(join(project.root, "articles/PAID2.png"), photo(3, 800, 600))
  return project
}

describe("a photo that stands in the paid part", () => {
  test("is on no card, and what was drawn of it before goes at once", () => {
    const free = withPhoto(article())
    expect(free.run(["build"]).status).toBe(0)
    expect(leaks(free)).toContain("articles/paid/share.json")
    const before = new Set(cardsOf(free))
    free.write("articles/paid.md", article("paywall: .premium"))
    expect(free.run(["build"]).status).toBe(0)
    expect(leaks(free)).toEqual([])
    expect(cardsOf(free).filter((path) => before.has(path))).toEqual([])
    const cold = withPhoto(article("paywall: .premium"))
    cold.write("fanfare.ledger.jsonl", free.read("fanfare.ledger.jsonl"))
    cold.run(["build"])
    expect([...free.published()]).toEqual([...cold.published()])
  })
})

test("an article that cannot be drawn when it becomes paid does not stay as it was", () => {
  const wrong = `{ type: "img", props: { src: "file:///logo.png", width: 9, height: 9 } }`
  const whole = `{ type: "div", props: { style: { display: "flex", width, height, backgroundColor: "#203040" } } }`
  const template = `export const template = { draw: ({ width, height, text }) => text.title.includes("tomorrow") ? ${wrong} : ${whole} }\n`
  const project = withPhoto(article(), { "templates/pin.mjs": template })
  project.run(["build"])
  expect(leaks(project).length).toBeGreaterThan(5)
  project.write("articles/paid.md", article("paywall: .premium").replace("again", "tomorrow"))
  const ran = project.run(["build", "--json"])
  expect([ran.status, codesOf(reportOf(ran)).includes("FF6007 articles/paid.md")]).toEqual([1, true])
  expect(leaks(project)).toEqual([])
  expect([...project.published().keys()].filter((path) => path.startsWith("articles/paid/"))).toEqual([])
  project.write("articles/paid.md", article("paywall: .premium"))
  expect(project.run(["build"]).status).toBe(0)
  expect(project.read("public/rss.xml")).toContain("The first ship came in.")
})
