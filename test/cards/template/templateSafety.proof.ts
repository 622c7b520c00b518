/** Pictures that a template could make the engine read. */
import { resolve } from "node:path"
import { describe, expect, test } from "vitest"
import { article, engineFor, folderWith } from "../newsroom.ts"
import { readPicture } from "../readPicture.ts"

const parts = JSON.stringify(resolve("templates/element.ts"))

/** A template whose fifth line is this. */
const fifth = (line: string, more = ""): string => `import { element, picture, slot } from ${parts}
export const template = {
  draw: ({ width, height, has, text, logo }) =>
    element({ width, height }, [
${line}
    ])
}
${more}`

describe("a template cannot make the engine read", () => {
  test.each([
    ["a file by its path", 'picture("/etc/hostname", 10, 10)'],
    ["a file beside the project", 'picture("../secret.png", 10, 10)'],
    ["a file by its address", 'picture("file:///etc/hostname", 10, 10)'],
    ["an address", 'picture("https://tracker.example/x.png", 10, 10)'],
    ["an address without a scheme", 'picture("//tracker.example/x.png", 10, 10)'],
    ["a background", 'element({ width: 10, height: 10, backgroundImage: "url(file:///etc/hostname)" })'],
    [
      "a background in quotes",
      `element({ width: 10, height: 10, background: "url('https://tracker.example/x.png')" })`
    ],
    [
      "a background with an escape",
      String.raw`element({ width: 10, height: 10, backgroundImage: "u\\72l(/etc/hostname)" })`
    ],
    ["a mask", 'element({ width: 10, height: 10, maskImage: "url(/etc/hostname)" })'],
    [
      "a file through an SVG that it carries",
      'picture("data:image/svg+xml;utf8," + encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><image href="/etc/hostname" width="9" height="9"/></svg>`), 10, 10)'
    ]
  ])("%s", async (_name, line) => {
    const engine = engineFor(folderWith({ "templates/mine.mjs": fifth(line) }))
    const one = article("Rain", { card: { template: "mine" } })
    const { findings } = await engine.open()
    const { og } = (await engine.plan(one)).cards
    const drawn = findings.length > 0 ? Promise.reject(new Error(findings[0]?.message)) : engine.draw(og.inputs)
    await expect(drawn).rejects.toThrow(/outside of itself/)
  })

  test("but it may show a picture that it carries", async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><rect width="10" height="10" fill="#b3261e"/></svg>'
    const source = `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`
    const engine = engineFor(folderWith({ "templates/mine.mjs": fifth(`picture("${source}", 100, 100)`) }))
    const { og } = (await engine.plan(article("Rain", { card: { template: "mine" } }))).cards
    expect((await readPicture((await engine.draw(og.inputs)).bytes)).at(50, 50)).toBe("#b3261e")
  })
})
