/** What an MDX file exports about itself counts as its front matter does. */
import { describe, expect, test } from "vitest"
import { codesOf, readOne } from "../project.ts"

describe("an object that MDX exports about its article", () => {
  test.each(["metadata", "meta", "frontmatter"])("is read as front matter is: %s", async (name) => {
    const { article, draft } = await readOne(
      "a.mdx",
      `import A from "a"\n\nexport const ${name} = {\n  title: 'The sea',\n  date: "2026-03-01",\n  tags: ["boats"],\n}\n\nWords of ${name}: {${name}.title}.\n`
    )
    expect(article).toMatchObject({ title: "The sea", published: "2026-03-01T00:00:00+01:00", tags: ["boats"] })
    expect(article.text).toContain("The sea")
    expect(draft).toBe(false)
  })

  test("holds it back where it says so, or may say so in code that is not run", async () => {
    const plain = await readOne("a.mdx", "export const metadata = { title: 'A', draft: true }\n\nWords.\n")
    expect(plain.draft).toBe(true)
    const code = await readOne("a.mdx", "export const meta = { title: f(`a`), draft: isDraft({ a: 1 }) }\n\nWords.\n")
    expect(code.draft).toBe(true)
    expect(codesOf(code.findings)).toContain("FF1107")
  })

  test("is weaker than front matter, and nothing where it is about something else", async () => {
    const { article, draft } = await readOne(
      "a.mdx",
      "---\ntitle: Of the sea\ndate: 2026-03-01\n---\nexport const metadata = { title: 'Another' }\nexport const chart = { draft: true }\n\nWords.\n"
    )
    expect([article.title, draft]).toEqual(["Of the sea", false])
  })
})

describe("a value that MDX exports by itself", () => {
  test.each([
    "export const draft = true",
    "export const draft = true;",
    "export default { title: 'A', draft: true }",
    "export const pageMeta = { published: false }",
    "export let frontMatter = {\n  draft: true,\n}",
    "import A from 'a'\n\nexport const published = false",
    "export const status: string = 'draft'",
    "export const draft = isDraft(post)",
    "export const meta = { title: 'A' }\nexport const draft = true"
  ])("holds its article back: %s", async (code) => {
    for (const name of ["a.mdx", "a.md"]) expect((await readOne(name, `${code}\n\nWords.\n`)).draft).toBe(true)
  })

  test.each([
    "export const draft = false",
    "export const state = useState(1)",
    "export const show = () => true",
    "Words.\n\n```js\nexport const draft = true\n```",
    "export const chart = { draft: true }"
  ])("and says nothing otherwise: %s", async (code) => {
    for (const name of ["a.mdx", "a.md"]) expect((await readOne(name, `${code}\n\nWords.\n`)).draft).toBe(false)
  })
})

test("an .mdx file is an article as .md is: with a sidecar, and the date and language of its name", async () => {
  const { article, findings } = await readOne("2026-03-01-hafen.de.mdx", "# Der Hafen\n\n<Box>Worte.</Box>\n", {
    "articles/2026-03-01-hafen.de.meta.yaml": "tags: [Meer]\n"
  })
  expect(article).toMatchObject({ title: "Der Hafen", language: "de", tags: ["Meer"], text: "Worte." })
  expect(article.published).toContain("2026-03-01")
  expect(codesOf(findings)).not.toContain("FF1004")
})
