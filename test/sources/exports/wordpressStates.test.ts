/** What WordPress does not show is not published; what older versions and both editors write is read. */
import { describe, expect, test } from "vitest"
import { readExport } from "./reading.ts"
import { wxr } from "./wxr.ts"

const read = async (text: string) => (await readExport("wp.xml", { "wp.xml": text })).articles

describe("A post of WordPress", () => {
  test.each([
    ["publish", false],
    ["draft", true],
    ["pending", true],
    ["private", true],
    ["inherit", true],
    ["pitch", true],
    ["in-progress", true],
    ["acf-disabled", true]
  ])("in the state %s is held back: %s", async (status, isHeld) => {
    expect((await read(wxr({ id: 1, status }))).map((one) => one.isHeld)).toEqual([isHeld])
  })

  test("has the tags of WXR 1.0, each once", async () => {
    const old = wxr({
      id: 1,
      categories: [
        ["category", "sea", "Sea"],
        ["tag", "boats", "Boats"],
        ["tag", "boats", "Boats"],
        ["tag", "nets", "Nets &amp; lines"]
      ]
    }).replaceAll("export/1.2/", "export/1.0/")
    expect(await read(old)).toMatchObject([{ section: "Sea", tags: ["Boats", "Nets & lines"] }])
  })

  test("has plain alternative text", async () => {
    const [first] = await read(
      wxr(
        { id: 1, meta: { _thumbnail_id: "9" } },
        {
          id: 9,
          type: "attachment",
          url: "https://news.example.org/a.jpg",
          meta: { _wp_attachment_image_alt: "Boats &amp; nets" }
        }
      )
    )
    expect(first?.images).toMatchObject([{ alt: "Boats & nets" }])
  })

  test.each([
    [
      "classic text before blocks",
      "One.\n\nTwo\nlines.\n\n<!-- wp:paragraph -->\n<p>Three.</p>\n<!-- /wp:paragraph -->"
    ],
    [
      "a classic block",
      "<!-- wp:freeform -->\nOne.\n\nTwo\nlines.\n<!-- /wp:freeform -->\n\n<!-- wp:paragraph -->\n<p>Three.</p>\n<!-- /wp:paragraph -->"
    ],
    ["the mark of the rest", "One.\n<!--more-->\nTwo\nlines.\n\nThree."],
    ["the mark of a page", "One.\n\nTwo\nlines.\n<!--nextpage-->\nThree."]
  ])("has paragraphs with %s", async (_, content) => {
    const [first] = await read(wxr({ id: 1, content }))
    expect(first?.html.replaceAll("\n", "")).toBe("<p>One.</p><p>Two<br>lines.</p><p>Three.</p>")
  })
})
