/** A page that escapes its metadata twice still gives the words that its readers see. */
import { describe, expect, test } from "vitest"
import { readOne } from "../project.ts"

const page = (head: string, body = "The bar at the end of the pier opened on Friday."): string =>
  `<!doctype html><html lang="en"><head>${head}</head><body><article>${body.startsWith("<h1") ? body : `<p>${body}</p>`}</article></body></html>`
const read = async (head: string, body?: string) => (await readOne("bar.html", page(head, body))).article
const heading = "<h1>Gin &amp; Juice: a bar opens</h1><p>The bar at the end of the pier opened.</p>"

describe("metadata that were escaped twice", () => {
  test.each([
    [`<meta property="og:title" content="Gin &amp;amp; Juice: a bar opens">`, "Gin & Juice: a bar opens"],
    [`<meta property="og:title" content="The bar&amp;#8217;s gin">`, "The bar’s gin"],
    [`<meta property="og:title" content="The bar&amp;#x27;s &amp;quot;gin&amp;quot;">`, 'The bar\'s "gin"'],
    [`<meta name="twitter:title" content="A &amp;lt;b&amp;gt; B">`, "A <b> B"],
    [
      `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Gin &amp; Juice: a bar opens"}</script>`,
      "Gin & Juice: a bar opens"
    ]
  ])("%s", async (head, title) => {
    expect((await read(head)).title).toBe(title)
  })

  test("do not leave the heading in the body", async () => {
    const { html } = await read(`<meta property="og:title" content="Gin &amp;amp; Juice: a bar opens">`, heading)
    expect(html).not.toContain("<h1")
  })

  test("nor in the description", async () => {
    const { description } = await read(`<meta name="description" content="Gin &amp;amp; juice&amp;hellip;">`)
    expect(description).toBe("Gin & juice…")
  })

  test("but a reference that readers see is meant", async () => {
    const { title } = await read(
      `<meta property="og:title" content="How to write &amp;amp; in HTML">`,
      "Write <code>&amp;amp;</code> for an ampersand."
    )
    expect(title).toBe("How to write &amp; in HTML")
  })
})
