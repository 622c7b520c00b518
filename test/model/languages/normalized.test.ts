/** Normal forms of texts with any number of marks on a letter; `String.prototype.normalize` is the oracle. */
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { normalized } from "../../../src/model/languages/normalized.ts"
import { readProject } from "../../sources/project.ts"

const forms = ["NFC", "NFD", "NFKC", "NFKD"] as const
/** Marks of several classes, and what has marks in it. */
const signs = [
  "a",
  "é",
  "\u0301",
  "\u0323",
  "\u0327",
  "\u05b0",
  "\u064b",
  "\u0344",
  "각",
  "\u1100",
  "\u1161",
  "ﬁ",
  "😀",
  "\ud800"
]

describe("a text of up to a hundred marks on a letter", () => {
  test.each(forms)("has the form of Unicode: %s", (form) => {
    const texts = fc.array(fc.constantFrom(...signs), { maxLength: 90 }).map((made) => made.join(""))
    fc.assert(
      fc.property(texts, (text) => {
        expect(normalized(text, form)).toBe(text.normalize(form))
      }),
      { numRuns: 500, seed: 9 }
    )
  })
})

describe("a text of more", () => {
  test.each(forms)("loses none, and has the form of Unicode before and after them: %s", (form) => {
    const text = `é${"\u0301\u0323".repeat(500)} é`
    const made = normalized(text, form)
    expect(made.normalize("NFD")).toBe(text.normalize("NFD"))
    expect(made.endsWith(" é".normalize(form))).toBe(true)
    expect(made.startsWith(text.slice(0, 50).normalize(form).slice(0, 10))).toBe(true)
  })

  test.each([
    ["a.md", (marks: string) => `The ferry a${marks} sails.`],
    ["a.md", (marks: string) => `# The ferry a${marks}\n\nIt sails.`],
    ["a.md", (marks: string) => `---\ntags: [a${marks}]\n---\nThe ferry sails.`],
    ["a.txt", (marks: string) => `The ferry a${marks} sails.`],
    ["a.html", (marks: string) => `<p>The ferry sails.</p><h2>a${marks}</h2><p id="a${marks}">It sails.</p>`]
  ])("is read: %s (%#)", async (name, write) => {
    const marks = "\u0301".repeat(200_000) + "\u0323".repeat(200_000)
    const { articles } = await readProject({ [`articles/${name}`]: write(marks) })
    expect(articles[0]?.article.text).toContain("sails.")
  })
})
