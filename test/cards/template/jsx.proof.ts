import { readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { article, engineFor, folderWith } from "../newsroom.ts"
import { readPicture } from "../readPicture.ts"

const poster = readFileSync(new URL("poster.tsx", import.meta.url), "utf8")
const inJavaScript = poster
  .replace(/^import type.*$/m, "")
  .replace(/: \{ readonly colour.*?never \}/, "")
  .replace(": TemplateProps", "")

describe("a template in JSX", () => {
  test.each([
    ["poster.tsx", poster],
    ["poster.jsx", inJavaScript]
  ])("%s draws", async (name, text) => {
    const engine = engineFor(folderWith({ [`templates/${name}`]: text }))
    expect((await engine.open()).findings).toEqual([])
    const { og } = (await engine.plan(article("Rain", { card: { template: "poster" } }))).cards
    const picture = await readPicture((await engine.draw(og.inputs)).bytes)
    expect([picture.at(600, 4), picture.at(5, 300)]).toEqual(["#0b5c6b", "#ffffff"])
  })

  test.each([
    ["a mistake in a slot", poster.replace("sizes: [80, 60]", "sizes: [60, 80]"), 15, /the largest first/],
    ["an error", poster.replace("9 * step", "step.of.nothing"), 21, /undefined/],
    ["a syntax error", poster.replace("const Rule =", "const ="), 4, /./]
  ])("FF4005: %s is told with its line", async (_name, text, line, message) => {
    const { findings } = await engineFor(folderWith({ "templates/poster.tsx": text })).open()
    expect(findings).toMatchObject([{ code: "FF4005", file: "templates/poster.tsx" }])
    expect(findings[0]?.message).toMatch(message)
    expect(findings[0]?.line).toBe(line)
  })
})
