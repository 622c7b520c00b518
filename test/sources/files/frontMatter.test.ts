/** Every fence of every generator is read; what cannot be read holds its file back. */
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { codesOf, readOne, readProject } from "../project.ts"

const body = "The ferry came back on Monday, and three hundred people waited for it on the quay.\n"

const fences: ReadonlyArray<readonly [string, (fields: string) => string]> = [
  ["---", (text) => `---\ntitle: "${text}"\ndraft: true\n---\n${body}`],
  ["a fence with a remark", (text) => `--- # fields\ntitle: "${text}"\ndraft: true\n---\n${body}`],
  ["after a directive of YAML", (text) => `%YAML 1.2\n---\ntitle: "${text}"\ndraft: true\n---\n${body}`],
  ["four dashes, as Hexo takes", (text) => `----\ntitle: "${text}"\ndraft: true\n----\n${body}`],
  ["---yaml", (text) => `---yaml\ntitle: "${text}"\ndraft: true\n---\n${body}`],
  ["---json", (text) => `---json\n{ "title": "${text}", "draft": true }\n---\n${body}`],
  ["--- json", (text) => `--- json\n{ "title": "${text}", "draft": true }\n---\n${body}`],
  ["---toml", (text) => `---toml\ntitle = "${text}"\ndraft = true\n---\n${body}`],
  ["+++", (text) => `+++\ntitle = "${text}"\ndraft = true\n+++\n${body}`],
  ["+++ with Windows line ends", (text) => `+++\r\ntitle = "${text}"\r\ndraft = true\r\n+++\r\n${body}`],
  ["JSON in one line", (text) => `{ "title": "${text}", "draft": true }\n${body}`],
  ["JSON in many lines with tabs", (text) => `{\n\t"title": "${text}",\n\t"draft": true\n}\n\n${body}`],
  ["JSON with braces in texts", (text) => `{ "title": "${text}", "note": "a } b { \\" }", "draft": true }\n${body}`],
  [";;;", (text) => `;;;\n"title": "${text}",\n"draft": true\n;;;\n${body}`],
  ["closed by ;;; alone", (text) => `"title": "${text}",\n"draft": true\n;;;\n${body}`],
  ["closed by --- alone", (text) => `title: "${text}"\ndraft: true\n---\n${body}`],
  ["after empty lines", (text) => `\n\n---\ntitle: "${text}"\ndraft: true\n---\n${body}`],
  ["after a byte order mark", (text) => `\uFEFF---\ntitle: "${text}"\ndraft: true\n---\n${body}`],
  [
    "after a comment of HTML",
    (text) => `<!-- a note\nof two lines -->\n---\ntitle: "${text}"\ndraft: true\n---\n${body}`
  ],
  ["after a comment of Jinja", (text) => `{# note #}\n---\ntitle: "${text}"\ndraft: true\n---\n${body}`],
  ["after a comment of Hugo", (text) => `{{/* note */}}\n+++\ntitle = "${text}"\ndraft = true\n+++\n${body}`],
  ["after a sign without a width", (text) => `\u200B---\ntitle: "${text}"\ndraft: true\n---\n${body}`],
  [
    "after a mark of direction, on a line of its own",
    (text) => `\u200F\n---\ntitle: "${text}"\ndraft: true\n---\n${body}`
  ],
  ["with signs without a width in its names", (text) => `---\ntitle: "${text}"\n\u200Bdraft: true\n---\n${body}`],
  ["behind a word joiner", (text) => `\u2060+++\ntitle = "${text}"\ndraft = true\n+++\n${body}`],
  ["indented by a blank", (text) => ` ---\ntitle: "${text}"\ndraft: true\n ---\n${body}`]
]

describe("front matter is read", () => {
  test.each(fences.flatMap(([name, write]) => ["md", "txt", "html"].map((ending) => [name, ending, write] as const)))(
    "%s, in .%s",
    async (_, ending, write) => {
      const { article, draft } = await readOne(`ferry.${ending}`, write("Ferry returns"))
      expect([article.title, draft, article.text]).toEqual(["Ferry returns", true, body.trim()])
    }
  )

  test.each([
    [
      "Pelican",
      (draft: string) => `Title: Ferry\nDate: 2026-03-01 10:20\nAuthors: Ann Lee, Omar Sy\nStatus: ${draft}\n\n${body}`
    ],
    [
      "MultiMarkdown",
      (draft: string) => `title: Ferry\nauthor: Ann Lee,\n  Omar Sy\ndate: 2026-03-01\nstatus: ${draft}\n\n${body}`
    ],
    [
      "Nikola",
      (draft: string) =>
        `<!--\n.. title: Ferry\n.. date: 2026-03-01 10:20:00 UTC\n.. author: Ann Lee, Omar Sy\n.. status: ${draft}\n-->\n\n${body}`
    ],
    [
      "Nikola without a comment",
      (draft: string) =>
        `.. title: Ferry\n.. date: 2026-03-01\n.. author: Ann Lee, Omar Sy\n.. status: ${draft}\n\n${body}`
    ],
    [
      "Logseq",
      (draft: string) => `title:: Ferry\ndate:: 2026-03-01\nauthors:: Ann Lee, Omar Sy\nstatus:: ${draft}\n\n${body}`
    ],
    [
      "Pico",
      (draft: string) => `/*\nTitle: Ferry\nDate: 2026-03-01\nAuthor: Ann Lee, Omar Sy\nStatus: ${draft}\n*/\n\n${body}`
    ],
    [
      "Notion",
      (draft: string) => `# Ferry\n\nDate: March 1, 2026\nAuthors: Ann Lee, Omar Sy\nStatus: ${draft}\n\n${body}`
    ]
  ])("fields of %s, whether they hold the article back or not", async (_name, write) => {
    for (const [state, isDraft] of [
      ["draft", true],
      ["published", false]
    ] as const) {
      const { article, draft } = await readOne("ferry.md", write(state))
      expect([article.title, article.published?.slice(0, 10), article.authors.map(({ name }) => name)]).toEqual([
        "Ferry",
        "2026-03-01",
        ["Ann Lee", "Omar Sy"]
      ])
      expect([draft, article.text]).toEqual([isDraft, body.trim()])
    }
  })

  test.each([
    ["all three lines", `% Ferry\n% Ann Lee; Omar Sy\n% March 1, 2026\n\n${body}`],
    ["lines that go on", `% Ferry\n% Ann Lee\n  Omar Sy\n% 2026-03-01\n\n${body}`.replace("\n  Omar", ";\n  Omar")]
  ])("the title block of Pandoc: %s", async (_name, text) => {
    const { article } = await readOne("ferry.md", text)
    expect([article.title, article.published?.slice(0, 10), article.text]).toEqual(["Ferry", "2026-03-01", body.trim()])
    expect(article.authors.map(({ name }) => name)).toEqual(["Ann Lee", "Omar Sy"])
  })

  test("properties under a title end with the last of them, though it is written twice", async () => {
    const { article, draft } = await readOne(
      "ferry.md",
      `# Ferry\n\nStatus: draft\nTags: sea\nStatus: draft\n\n${body}`
    )
    expect([article.title, draft, article.text]).toEqual(["Ferry", true, body.trim()])
  })

  test.each([
    ["a per cent sign in prose", "% of all ships sail at night.\nThis is prose.\n"],
    ["a recipe under its heading", "# Soup\n\nServes: 4\nStatus: easy\n\nBoil it.\n"],
    ["a comment in a program", "/*\nall of this is prose\n*/\nIt goes on.\n"]
  ])("%s stays text", async (_name, text) => {
    const { article } = await readOne("ferry.md", text)
    for (const word of text.match(/[a-z]{4,}/gi) ?? []) expect(`${article.title} ${article.text}`).toContain(word)
  })

  test("whatever its texts hold", async () => {
    await fc.assert(
      fc.asyncProperty(fc.stringMatching(/^[A-Za-z][\w {}:;#+-]{2,30}[a-z]$/), async (text) => {
        for (const at of [3, 6, 8, 9, 11]) {
          const [, write = String] = fences[at] ?? []
          const { article } = await readOne("ferry.md", write(text))
          expect(article.title).toBe(text.replaceAll(/\s+/g, " "))
        }
      }),
      { numRuns: 15, seed: 7 }
    )
  })

  test("a date of TOML keeps its zone", async () => {
    const dates = ["2026-03-01T09:30:00+03:00", "2026-03-01", "2026-03-01T09:30:00", "2026-03-01 09:30:00Z"]
    const read = await Promise.all(
      dates.map((date) => readOne("ferry.md", `+++\ntitle = "Ferry"\ndate = ${date}\n+++\n${body}`))
    )
    expect(read.map(({ article }) => article.published)).toEqual([
      "2026-03-01T09:30:00+03:00",
      "2026-03-01T00:00:00+01:00",
      "2026-03-01T09:30:00+01:00",
      "2026-03-01T09:30:00Z"
    ])
  })

  test("tables of TOML are fields as well, with their lines", async () => {
    const { article, findings } = await readOne(
      "ferry.md",
      `+++\ntitle = "Ferry"\n[extra]\nlang = "englisch und deutsch"\n[params]\ndescription = "It is back."\n+++\n${body}`
    )
    expect(article.description).toBe("It is back.")
    expect(findings.find(({ code }) => code === "FF1104")).toMatchObject({ line: 4 })
  })

  test.each([
    ["a rule between two rules", `---\n\nJust text between two rules.\n\n---\n${body}`, "Just text"],
    ["a heading with a colon, underlined", `Harbour: a history\n---\n${body}`, "Harbour: a history"],
    ["a heading with two colons, underlined", `Harbour: a history: part two\n---\n${body}`, "part two"],
    ["a text in braces", `{Photo} of the quay.\n\n${body}`, "{Photo}"],
    ["a line of plus signs", `+++\n\n${body}`, "+++"],
    ["prose that begins with a known word", `Title: deeds and lies\n\nText goes on.\n\n---\n${body}`, "deeds"],
    ["a dash before a name", `--- Anonymous\n\n${body}`, "Anonymous"],
    ["a list of facts", `- Status: pending\n- State: Bavaria\n\n${body}`, "Bavaria"],
    ["a table of facts", `| Public | no |\n|---|---|\n| Live | yes |\n\n${body}`, "Live"],
    ["a line about a draft", `Draft: the club picks a keeper\n\n${body}`, "keeper"],
    ["a day of publication under a title", `# Ferry\n\n**Published:** 3 March 2026\n\n${body}`, "3 March 2026"],
    ["a quotation", `> Note: nobody said so.\n> Private: the beach.\n\n${body}`, "beach"],
    ["a rule at the end", `${body}\n---\nAuthor: Ann\n`, "Ann"]
  ])("%s is text", async (_, content, part) => {
    const { article } = await readOne("ferry.md", content)
    expect(`${article.title} ${article.text}`).toContain(part)
    expect(article.text).toContain(body.trim())
  })
})

describe("front matter that cannot be read holds its file back", () => {
  test.each([
    ["a colon in a title", `---\ntitle: Harbour: a history\ndate: 2026-03-01\n---\n${body}`, "FF1101", 2],
    ["quotes in quotes", `---\ntitle: "He said "yes""\n---\n${body}`, "FF1101", 2],
    ["an apostrophe in quotes", `---\ntitle: 'It's open'\n---\n${body}`, "FF1101", 2],
    ["an at sign", `---\ntitle: Ferry\nby: @mayor opens\n---\n${body}`, "FF1101", 3],
    ["a tab", `---\ntitle: Ferry\nparams:\n\tdescription: x\n---\n${body}`, "FF1101", 4],
    ["a list that is not closed", `---\ntags: [harbour\ntitle: Ferry\n---\n${body}`, "FF1101", 3],
    ["a key that is there twice", `---\ntitle: First\ntitle: Second\n---\n${body}`, "FF1101", 3],
    ["JSON with a comma too many", `---json\n{ "title": "Ferry", }\n---\n${body}`, "FF1101", 2],
    ["braces with a comma too many", `{\n  "title": "Ferry",\n}\n${body}`, "FF1101", 3],
    ["braces that are not closed", `{ "title": "Ferry", "draft": true\n\n${body}`, "FF1102", 1],
    ["TOML without quotes", `+++\ntitle = Ferry\n+++\n${body}`, "FF1101", 2],
    ["TOML that is not closed", `+++\ntitle = "Ferry"\n\n${body}`, "FF1102", 1],
    ["YAML that is not closed", `---\ntitle: Ferry returns\ndate: 2026-03-01\n\n${body}`, "FF1102", 1],
    ["a language that is not read", `---coffee\ntitle: "Ferry"\n---\n${body}`, "FF1103", 1],
    ["typographic dashes", `——\ntitle: Ferry\ndraft: true\n——\n${body}`, "FF1103", 1],
    ["equals signs", `===\ntitle: Ferry\ndraft: true\n===\n${body}`, "FF1103", 1],
    ["signs in turn", `=-=-=\ntitle: Ferry\ndraft: true\n=-=-=\n${body}`, "FF1103", 1],
    [
      "Ruby of Bridgetown",
      `\`\`\`ruby\nfront_matter do\n  title "Ferry"\n  published false\nend\n\`\`\`\n${body}`,
      "FF1103",
      1
    ],
    ["a fence of Ruby", `---<ruby\n{ title: "Ferry", published: false }\n---\n${body}`, "FF1103", 1],
    ["hashes of Ruby", `###ruby\n{ title: "Ferry", draft: true }\n###\n${body}`, "FF1103", 1],
    ["quotation marks", `"""\ntitle: Ferry\ndraft: true\n"""\n${body}`, "FF1103", 1],
    ["unknown properties under a title", `# Ferry\n\nReviewer: Ann\nStatus: Draft\n\n${body}`, "FF1103", 1],
    ["fields in a comment", `<!--\ntitle: Ferry\ndraft: true\n-->\n${body}`, "FF1103", 1],
    ["fences in a comment", `<!-- ---\ntitle: Ferry\ndraft: true\n--- -->\n${body}`, "FF1103", 1],
    ["fields of reStructuredText", `:title: Ferry\n:status: draft\n\n${body}`, "FF1103", 1],
    ["fields of AsciiDoc under a title", `= Ferry\n:date: 2026-03-01\n:draft: true\n\n${body}`, "FF1103", 1],
    ["fields of Org", `#+TITLE: Ferry\n#+DRAFT: true\n\n${body}`, "FF1103", 1],
    ["a remark over its fence", `# remark\n---\ntitle: Ferry\ndraft: true\n---\n${body}`, "FF1103", 1],
    ["front matter twice", `---\ntitle: Ferry\n---\n---\ndraft: true\n---\n${body}`, "FF1103", 4],
    ["front matter in two languages", `---\ntitle: Ferry\n---\n\n+++\ndraft = true\n+++\n${body}`, "FF1103", 5],
    [
      "front matter in a block of code",
      `\`\`\`yaml\n---\ntitle: Ferry\ndraft: true\n---\n\`\`\`\n\n${body}`,
      "FF1103",
      1
    ],
    ["fields in a block of code", `\`\`\`\ntitle: Ferry\nstatus: draft\n\`\`\`\n${body}`, "FF1103", 1],
    ["TOML in a block of code", `~~~toml\n+++\ntitle = "Ferry"\ndraft = true\n+++\n~~~\n${body}`, "FF1103", 1],
    [
      "a whole file in a block of code",
      `\`\`\`markdown\n---\ntitle: Ferry\npublished: false\n---\n${body}\`\`\`\n`,
      "FF1103",
      1
    ],
    ["fields in a comment of three hyphens", `<!---\ntitle: Ferry\ndraft: true\n--->\n${body}`, "FF1103", 1],
    ["fields closed by --- under an empty block", `---\n---\ntitle: Ferry\ndraft: true\n---\n${body}`, "FF1103", 3],
    ["fields some way under a heading", `# Ferry\n\n---\ndraft: true\n---\n${body}`, "FF1103", 1],
    ["fields under a title of Pandoc", `% Ferry\n% Ann\n---\nstatus: draft\n---\n${body}`, "FF1103", 1],
    ["names without quotes", `{ title: "Ferry", draft: true, }\n${body}`, "FF1103", 1],
    ["names in single quotes", `{\n  'title': 'Ferry',\n  'published': false\n}\n${body}`, "FF1103", 1],
    ["names without quotes in lines", `{\n  title: "Ferry",\n  draft: true,\n}\n\n${body}`, "FF1103", 1],
    ["an object with a remark", `{\n  // not yet\n  "status": "draft"\n}\n\n${body}`, "FF1103", 1],
    ["a quote", `> title: Ferry\n> draft: true\n\n${body}`, "FF1103", 1],
    ["a quote with a title and a date alone", `> title: Ferry\n> date: 2026-03-01\n\n${body}`, "FF1103", 1],
    ["a list", `- title: Ferry\n- draft: true\n\n${body}`, "FF1103", 1],
    ["an outline of Roam", `- status:: #draft\n- ${body}`, "FF1103", 1],
    ["stars with blanks", `* * *\ntitle: Ferry\ndraft: true\n* * *\n\n${body}`, "FF1103", 1],
    ["dashes of two kinds", `—-\ntitle: Ferry\ndraft: true\n—-\n\n${body}`, "FF1103", 1],
    ["three braces", `{{{\n"title": "Ferry", "draft": true\n}}}\n\n${body}`, "FF1103", 1],
    ["TOML in code without its fence", `~~~toml\ntitle = "Ferry"\ndraft = true\n~~~\n\n${body}`, "FF1103", 1],
    ["a table", `| title | Ferry |\n|---|---|\n| draft | true |\n\n${body}`, "FF1103", 1],
    ["a table with a head", `| Field | Value |\n| --- | --- |\n| Status | Draft |\n\n${body}`, "FF1103", 1],
    ["link references as comments", `[//]: # (draft: true)\n[comment]: <> (title: Ferry)\n\n${body}`, "FF1103", 1],
    ["bold words under a title", `# Ferry\n\n**Status:** Draft\n**Date:** 2026-03-01\n\n${body}`, "FF1103", 1],
    ["fields under an underlined title", `Ferry\n#####\n\n:status: draft\n:date: 2026-03-01\n\n${body}`, "FF1103", 1],
    ["fields in another language", `Entwurf: ja\nTitel: Ferry\n\n${body}`, "FF1103", 1],
    ["a tag", `#harbour #draft\n\n${body}`, "FF1103", 1],
    ["fields that end the file", `${body}\n---\ndraft: true\n---\n`, "FF1103", 1],
    ["fields closed by --- with a fault", `title: Ferry: back\ndraft: true\n---\n${body}`, "FF1101", 1]
  ])("%s", async (_, content, code, line) => {
    for (const ending of ["md", "txt", "html"]) {
      const { articles, findings } = await readProject({ [`articles/ferry.${ending}`]: content })
      expect(articles).toEqual([])
      expect(findings).toMatchObject([{ code, severity: "error", file: `articles/ferry.${ending}` }])
      expect(findings[0]?.line).toBe(line)
      expect(findings[0]?.fix).not.toBe("")
      expect(findings[0]?.message).toMatch(/\. The article is held back/)
    }
  })

  test.each([
    ["---", "---", (n: number) => `key${n}: v\n`],
    ["+++", "+++", (n: number) => `key${n} = 1\n`],
    [";;;", ";;;", (n: number) => `"key${n}": 1,\n`],
    ["---json", "---", (n: number) => `"key${n}": 1,\n`]
  ])(
    "more than a million characters between %s and %s, which is told without reading them",
    async (from, to, field) => {
      const fields = Array.from({ length: 100_000 }, (_, n) => field(n)).join("")
      const { articles, findings } = await readProject({ "articles/a.md": `${from}\n${fields}${to}\nText.\n` })
      expect(articles).toEqual([])
      expect(findings.filter(({ severity }) => severity === "error")).toMatchObject([
        { code: "FF1101", line: 2, message: expect.stringContaining("a million are read") as string }
      ])
    }
  )

  test("a bomb of aliases as well", async () => {
    const bomb = [
      "a: &a [x,x,x,x,x,x,x,x,x]",
      ..."bcdefgh"
        .split("")
        .map((name, index) => `${name}: &${name} [${Array(9).fill(`*${"abcdefgh"[index]}`).join(",")}]`)
    ]
    const { articles, findings } = await readProject({
      "articles/ferry.md": `---\n${bomb.join("\n")}\ntitle: Ferry\n---\n${body}`
    })
    expect([articles, codesOf(findings)]).toEqual([[], ["FF1101"]])
  })

  test("the others go on", async () => {
    const { articles } = await readProject({
      "articles/a.md": `---\ntitle: A: b\n---\n${body}`,
      "articles/b.md": `---\ntitle: Market\n---\n${body}`
    })
    expect(articles.map(({ article }) => article.title)).toEqual(["Market"])
  })
})

describe("a misspelt field", () => {
  test.each([
    ["titel: Ferry", "title"],
    ["discription: Ferry", "description"],
    ["autor: Lena", "author"],
    ["categorys: [a]", "category"]
  ])("%s gets the nearest name", async (line, name) => {
    const { findings } = await readOne("ferry.md", `---\n${line}\n---\n${body}`)
    expect(findings.filter(({ code }) => code === "FF1106")).toMatchObject([
      { line: 2, fix: `Did you mean \`${name}\`?` }
    ])
  })

  test.each(["layout: post", "weight: 3", "toc: true", "data: x\ndate: 2026-03-01", "series: [a]", "newsroom: x"])(
    "%s is a field of the site",
    async (line) => {
      const { findings } = await readOne("ferry.md", `---\ntitle: Ferry\n${line}\n---\n${body}`)
      expect(codesOf(findings)).not.toContain("FF1106")
    }
  )
})

describe("fields of Kirby", () => {
  const form = (...parts: ReadonlyArray<string>): string => `${parts.join("\n\n----\n\n")}\n`
  test.each([
    ["with a text", form("Title: Ferry", "Date: 2026-02-01", `Text:\n\n${body}`)],
    ["close together", `Title: Ferry\n----\nDate: 2026-02-01\n----\nText: ${body}`],
    ["with a field of more words", form("Title: Ferry", "Cover image: - file://a", `Text: ${body}`, "Uuid: a1")],
    ["of a draft", form("Title: Ferry", "Status: draft", `Text: ${body}`)],
    ["after a byte order mark", `\uFEFF${form("Title: Ferry", `Text: ${body}`)}`]
  ])("hold their file back, and are named: %s", async (_, text) => {
    for (const ending of ["txt", "md"]) {
      const { articles, findings } = await readProject({ [`articles/ferry.${ending}`]: text })
      expect([ending, articles, findings.map(({ code, line }) => [code, line])]).toEqual([
        ending,
        [],
        expect.arrayContaining([["FF1103", 1]])
      ])
      expect(findings.find(({ code }) => code === "FF1103")?.fix).toContain("Kirby")
    }
  })

  test.each([
    ["four dashes of Hexo", `----\ntitle: Ferry\n----\n${body}`],
    ["a rule in a text", `Note: this is short.\n\n----\n\n${body}`],
    ["fields that dashes close, and a text that begins with a name", `title: Ferry\n---\nAna: ${body}`]
  ])("are not seen in %s", async (_, text) => {
    expect((await readProject({ "articles/ferry.md": text })).articles).toHaveLength(1)
  })
})

describe("what only resembles fields at the top is text", () => {
  test.each([
    ["a rule under a heading", `# Ferry\n\n---\n\n${body}\n---\n`],
    ["a table of words under a heading", `# Ferry\n\n---\nNote: it is late.\n\n---\n\n${body}`],
    ["a remark in braces", `{ as seen from the quay }\n\n${body}`],
    ["braces with a colon", `{note: the clock is wrong}\n\n${body}`],
    ["an empty block", `---\n---\n${body}`]
  ])("%s", async (_, content) => {
    expect((await readProject({ "articles/ferry.md": content })).articles).toHaveLength(1)
  })
})
