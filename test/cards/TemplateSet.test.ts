import { mkdirSync, writeFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { describe, expect, test } from "vitest"
import { planCards } from "../../src/cards/planCards.ts"
import { article, emptyFolder, engineFor, site } from "./newsroom.ts"
import { readPng } from "./readPng.ts"

const folderWith = (files: Readonly<Record<string, string>>): string => {
  const root = emptyFolder()
  mkdirSync(join(root, "templates"))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(root, "templates", name), text)
  return root
}

const plain = (colour: string): string => `
import { element, slot } from ${JSON.stringify(resolve("templates/element.ts"))}
export const template = {
  draw: ({ width, height, text }) =>
    element({ width, height, backgroundColor: "${colour}", padding: 80 }, [
      slot({ name: "title", text: text.title, width: width - 160, height: height - 160, sizes: [80, 40], weight: 700, colour: "#ffffff", lineHeight: 1.2 })
    ])
}
`

describe("a template of the project", () => {
  test("replaces the built-in one of its name, and no other", async () => {
    const engine = engineFor(folderWith({ "headline.ts": plain("#203040"), "notes.md": "# Notes" }))
    const options = await engine.options()
    expect(options.findings).toEqual([])
    const { og, pin } = planCards(article("Rain at last"), site, options)
    const picture = readPng(await engine.draw(og.inputs))
    expect(picture.pixels[0]).toBe(0xff403020)
    const builtIn = await engineFor(emptyFolder()).options()
    expect(planCards(article("Rain at last"), site, builtIn).pin.path).toBe(pin.path)
    expect(planCards(article("Rain at last"), site, builtIn).og.path).not.toBe(og.path)
  })

  test("that changes gives the cards other names", async () => {
    const paths = await Promise.all(
      ["#203040", "#203041"].map(async (colour) => {
        const options = await engineFor(folderWith({ "headline.mjs": plain(colour) })).options()
        return planCards(article("Rain"), site, options).og.path
      })
    )
    expect(new Set(paths).size).toBe(2)
  })

  test.each([
    ["without draw", "export const template = {}", /draw/],
    ["with a syntax error", "export const template = {", /./],
    ["that throws when it is read", "throw new Error('broken on purpose')", /broken on purpose/]
  ])("%s is a finding, and the built-in one stays", async (_, text, message) => {
    const options = await engineFor(folderWith({ "headline.mjs": text })).options()
    expect(options.findings).toMatchObject([{ code: "FF4005", severity: "error", file: "templates/headline.mjs" }])
    expect(options.findings[0]?.message).toMatch(message)
    const builtIn = await engineFor(emptyFolder()).options()
    expect(planCards(article("Rain"), site, options).og.path).toBe(planCards(article("Rain"), site, builtIn).og.path)
  })

  test("that fails while it draws is the template author's error, with the cause", async () => {
    const engine = engineFor(
      folderWith({ "headline.mjs": "export const template = { draw: () => { throw new Error('no ink') } }" })
    )
    const { og } = planCards(article("Rain"), site, await engine.options())
    await expect(engine.draw(og.inputs)).rejects.toMatchObject({
      _tag: "RenderError",
      detail: expect.stringContaining("no ink")
    })
  })
})
