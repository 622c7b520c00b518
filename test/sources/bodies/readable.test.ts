/** When Mozilla's Readability is asked about a page, and when the page is read without it. */
import { fromHtml } from "hast-util-from-html"
import { describe, expect, test } from "vitest"
import { rawText } from "../../../src/markup/elements.ts"
import { readableTexts } from "../../../src/sources/bodies/readable.ts"

const paragraph = (index: number): string =>
  `<p>On day ${index} the ferry to the islands sailed again, two years after the storm took the quay, and carried oranges.</p>`
const paragraphs = (count: number): string => Array.from({ length: count }, (_, index) => paragraph(index)).join("")
const page = (open: string, depth: number, count: number): string =>
  `<!doctype html><html lang="en"><head><title>Harbour</title></head><body><main><article><h1>Harbour</h1>${open.repeat(depth)}${paragraphs(count)}</article></main></body></html>`
const kept = (html: string): number | null => {
  const texts = readableTexts(fromHtml(html))
  return texts === null ? null : [...texts].filter((text) => rawText(text).startsWith("On day")).length
}

describe("Readability", () => {
  test.each([
    ["in no list", "", 0],
    ["in divs in each other", "<div>", 200],
    ["in tables in tables, as pages were laid out once", "<table><tr><td>", 8]
  ])("tells what it keeps of an article %s", (_, open, depth) => {
    expect(kept(page(open, depth, 40))).toBe(40)
  })

  test.each([
    ["lists", "<ul><li>"],
    ["tables", "<table><tr><td>"],
    ["fieldsets", "<fieldset>"]
  ])("is not asked about an article in 150 %s in each other", (_, open) => {
    expect(kept(page(open, 150, 400))).toBeNull()
  })
})
