/** The address of a page that names none, as the links of its site write addresses. */
import { expect, test } from "vitest"
import { readProject } from "../project.ts"

const page = (links: string): string => `<!doctype html><html lang="en"><head><title>Low tide</title>
<meta property="og:type" content="article"></head><body><nav>${links}</nav><main><h1>Low tide</h1>
<time datetime="2026-03-01">1 March 2026</time><p>${"The water fell lower than in any year before it. ".repeat(12)}</p></main></body></html>`

test.each([
  ["its own link has no ending", '<a href="#top">Up</a><a href="/posts/tide">Low tide</a>', "posts/tide"],
  ["a relative link to itself", '<a href="./tide">Low tide</a><a href="./ebb">Ebb</a>', "posts/tide"],
  ["the links of its site have none", '<a href="/a">A</a><a href="/b/c">C</a><a href="/d">D</a>', "posts/tide"],
  ["its links have the ending", '<a href="/posts/tide.html">Low tide</a><a href="/a">A</a>', "posts/tide.html"],
  ["links lead to folders", '<a href="/a/">A</a><a href="/b/">B</a><a href="/c/">C</a>', "posts/tide.html"],
  [
    "links lead to other sites",
    '<a href="https://a.example/a">A</a><a href="https://a.example/b">B</a>',
    "posts/tide.html"
  ],
  ["one link alone has none", '<a href="/a">A</a>', "posts/tide.html"],
  ["it has no links", "", "posts/tide.html"],
  [
    "Next made it, whose router knows no ending",
    '<script src="/_next/static/chunks/main.js" async></script>',
    "posts/tide"
  ],
  ["Next made it, below a path", '<script src="/blog/_next/static/chunks/main.js"></script>', "posts/tide"]
])("%s", async (_, links, path) => {
  const { articles } = await readProject(
    { "dist/posts/tide.html": page(links) },
    { pages: { files: ["dist/**/*.html"], url: null, out: null } }
  )
  expect(articles[0]?.article.url).toBe(`https://news.example.org/${path}`)
})
