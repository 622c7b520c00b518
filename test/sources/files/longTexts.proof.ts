/** Texts of ten megabytes in quotes and addresses, plain and of escapes alone: read, or left out, and never the end of a build. */
import { expect, test } from "vitest"
import { articleFilesOf, makeEdition } from "../../outputs/makeEdition.ts"
import { now, site } from "../newsroom.ts"
import { readProject } from "../project.ts"

const length = 9_000_000
const long = (part: string): string => part.repeat(length / part.length)

test.each([
  ["a.md", `{ "title": "A", "x": "${long("\\n")}" }\n\nThe ferry sails.`],
  ["a.md", `{ "title": "A", "x": "${long("\\n")}`],
  ["a.md", `{ "${long("\\n")}": 1 }\n\nThe ferry sails.`],
  ["a.md", `{{< figure title="${long('\\"')}" >}}`],
  ["a.md", `{::comment a="${long("a")}" /}`],
  ["a.mdx", `<A b={"${long('\\"')}"}>\n\nThe ferry sails.`],
  ["a.mdx", `export const a = "${long('\\"')}"\n\nThe ferry sails.`],
  ["a.html", `<p><a href="https://a.example/${long("ü")}">The ferry sails.</a></p>`],
  ["a.html", `<p><a href="https://a.example/?${long("&amp;")}">The ferry sails.</a></p>`],
  ["a.md", long("x")],
  ["a.html", `<p title="${long("&quot;")}">The ferry sails.</p>`]
])("%s (%#)", async (name, text) => {
  const { articles } = await readProject({
    [`articles/${name}`]: text,
    "articles/b.md": "---\ntitle: B\n---\nThe harbour opened."
  })
  expect(articles.map(({ article }) => article.title)).toContain("B")
  const edition = makeEdition({ site, articles: articles.map(({ article }) => article), now })
  for (const file of articleFilesOf(edition)) expect(() => file.text?.()).not.toThrow()
})
