/** Links to other articles, as the tags of generators name them: each to the file, relative to the article's own. */
import { describe, expect, test } from "vitest"
import { markdown } from "../../../src/sources/files/markdown.ts"
import { elementsIn } from "../../../src/markup/elements.ts"
import { readOne } from "../project.ts"

/** A PNG of three pixels by two. */
const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAIAAAASFvFNAAAAEElEQVR42mNISGiBIAY4CwBLLAeZzd0engAAAABJRU5ErkJggg==",
  "base64"
)

const hrefsOf = (path: string, text: string): ReadonlyArray<unknown> =>
  markdown
    .read({ path, text }, { timeZone: "UTC", language: "en", year: 2026 })
    .drafts.flatMap(({ body }) => elementsIn(body))
    .filter(({ tagName }) => tagName === "a")
    .map(({ properties }) => properties["href"])

describe("a link to another article leads to its file", () => {
  test.each([
    ["articles/a.md", '[b]({{< ref "b.md" >}})', "b.md"],
    ["articles/a.md", '[b]({{< relref "b" >}})', "b.md"],
    ["articles/a.md", '[b]({{< relref "../b.md#deep" >}})', "../b.md#deep"],
    ["articles/a.md", '[b]({{< ref path="b.md" lang="en" >}})', "b.md"],
    ["articles/a.md", '[b]({{% relref "#here" %}})', "#here"],
    ["content/posts/a.md", '[b]({{< ref "/notes/b" >}})', "../notes/b.md"],
    ["content/posts/a.md", '[b]({{< ref "/posts/b.md" >}})', "b.md"],
    ["content/posts/a.md", '[b]({{< ref "/posts/b/" >}})', "b.md"],
    ["articles/a.md", '[b][1]\n\n[1]: {{< ref "b.md" >}}', "b.md"],
    ["articles/a.md", '<a href="{{< ref "b.md" >}}">b</a>', "b.md"],
    ["_posts/2026-01-01-a.md", "[b]({% post_url 2026-01-02-b %})", "2026-01-02-b.md"],
    ["_posts/2026-01-01-a.md", "[b]({% link _posts/2026-01-02-b.md %})", "2026-01-02-b.md"],
    ["_posts/2026-01-01-a.markdown", "[b]({{ site.baseurl }}{% post_url 2026-01-02-b %})", "2026-01-02-b.markdown"],
    ["source/_posts/a.md", "{% post_link b 'Of b' %}", "b.md"],
    ["source/_posts/a.md", "{% asset_link b.pdf 'Of b' %}", "b.pdf"],
    ["articles/a.mdx", '<Link href="./b.mdx">b</Link>', "./b.mdx"]
  ])("%s: %s", (path, text, href) => {
    expect(hrefsOf(path, text)).toEqual([href])
  })

  test("one whose address only the generator knows is its words", () => {
    expect(hrefsOf("articles/a.md", "[b]({{ page.next.url }}) and [c]({% link {{ x }} %})")).toEqual([])
  })
})

describe("a picture of a tag", () => {
  test("stands beside the article, or in the folder of its name, as Hexo keeps it", async () => {
    const { article } = await readOne(
      "a.md",
      '---\ntitle: A\ndate: 2026-03-01\n---\n{% asset_img boat.png A boat %}\n\n{{< figure src="sea.png" alt="The sea" >}}\n',
      { "articles/a/boat.png": png, "articles/sea.png": png }
    )
    expect(article.images.map(({ alt, copy }) => [alt, copy?.from])).toEqual([
      ["A boat", "articles/a/boat.png"],
      ["The sea", "articles/sea.png"]
    ])
  })

  test("is found by the name that MDX imports it under", async () => {
    const { article } = await readOne(
      "a.mdx",
      '---\ntitle: A\ndate: 2026-03-01\n---\nimport boat from "./boat.png"\n\n<Image src={boat} alt="A boat" />\n',
      { "articles/boat.png": png }
    )
    expect(article.images).toMatchObject([{ alt: "A boat", width: 3, height: 2 }])
  })
})
