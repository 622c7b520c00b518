/** An export whose tags are wrong costs what is wrong, never the items behind it. */
import { describe, expect, test } from "vitest"
import { readExport } from "./reading.ts"
import { wxr } from "./wxr.ts"

const good = wxr({ id: 1 }, { id: 2 }, { id: 3 })
const all = ["Post 1", "Post 2", "Post 3"]

const read = async (text: string) => {
  const { articles, told } = await readExport("wp.xml", { "wp.xml": text })
  return { articles, titles: articles.map(({ title }) => title), codes: told.map(({ code }) => code), told }
}

describe("A WordPress export", () => {
  test.each([
    ["an item", "</item>", ""],
    ["a text", "</content:encoded>", ""],
    ["an author of the site", "</wp:author>", ""],
    ["a section of character data", "day 1.]]>", "day 1."],
    [
      "HTML in a field",
      "<description></description>\n\t\t<content",
      "<description><p>One<br>two</description>\n\t\t<content"
    ],
    ["nothing: an end tag is too many", "</item>", "</p></item></item>"]
  ])("that does not close %s gives every item, and says so", async (_, from, to) => {
    const { articles, titles, codes, told } = await read(good.replace(from, to))
    expect(titles).toEqual(all)
    expect(codes).toEqual(["FF1651"])
    expect(told[0]?.message).toContain("what stands behind is read")
    expect(articles.map(({ text }) => text)).toEqual([1, 2, 3].map((day) => `The harbour opened on day ${day}.`))
  })

  test.each([
    [
      "what the server said of itself",
      (text: string) => `<br />\n<b>Warning</b>: no memory on line <b>3</b><br />\n${text}`
    ],
    ["empty lines before it", (text: string) => `\n\n${text}`],
    ["a name that nobody declared", (text: string) => text.replace("</item>", "<media:content url='x'/></item>")],
    ["an attribute without quotes", (text: string) => text.replace("</item>", "<x y=1 y=2>z</x></item>")]
  ])("with %s is read as it is", async (_, damage) => {
    const { titles, codes } = await read(damage(good))
    expect(titles).toEqual(all)
    expect(codes).toEqual([])
  })

  test("that ends too early says that it breaks off", async () => {
    const { titles, told } = await read(good.slice(0, good.indexOf("day 3")))
    expect(titles).toEqual(["Post 1", "Post 2"])
    expect(told.map(({ message }) => message)).toEqual([expect.stringContaining("breaks off")])
  })
})

test("An entry of Blogger without an end tag costs no other", async () => {
  const entry = (id: number): string =>
    `<entry><id>tag:blogger.com,1999:blog-1.post-${id}</id><published>2026-03-01T09:30:00Z</published><category scheme='http://schemas.google.com/g/2005#kind' term='http://schemas.google.com/blogger/2008/kind#post'/><title type='text'>Post ${id}</title><content type='html'>Text ${id}</content></entry>`
  const feed = `<feed xmlns='http://www.w3.org/2005/Atom'><id>tag:blogger.com,1999:blog-1.archive</id><generator>Blogger</generator>${entry(1)}${entry(2)}${entry(3)}</feed>`
  for (const end of ["</title>", "</entry>", "</content>", "</published>"]) {
    const { articles } = await readExport("blog.xml", { "blog.xml": feed.replace(end, "") })
    expect(articles.map(({ title, text }) => [title, text])).toEqual(
      [1, 2, 3].map((id) => [`Post ${id}`, `Text ${id}`])
    )
  }
})
