/** Posts of Substack and Medium that are not as most of them are. */
import { describe, expect, test } from "vitest"
import { readExport } from "./reading.ts"

const head = "post_id,post_date,is_published,email_sent_at,inbox_sent_at,type,audience,title,subtitle,podcast_url\n"

const substack = (rows: string, posts: Readonly<Record<string, string>>) =>
  readExport("s", {
    "s/posts.csv": rows,
    ...Object.fromEntries(Object.entries(posts).map(([name, html]) => [`s/posts/${name}.html`, html]))
  })

describe("Substack", () => {
  test("gives the sound of a podcast", async () => {
    const { articles } = await substack(
      `${head}1.pod,2026-03-01T06:30:00Z,true,,,podcast,everyone,Pod,,https://api.example.org/1.mp3\n`,
      { "1.pod": "<p>Notes</p>" }
    )
    expect(JSON.stringify(articles[0])).toContain("https://api.example.org/1.mp3")
  })

  test("is known by a table with a mark of its encoding", async () => {
    const { articles } = await substack(
      `\uFEFF${head}1.a,2026-03-01T06:30:00Z,true,,,newsletter,everyone,"A ""b""\nc",,\n`,
      {
        "1.a": "<p>Text</p>"
      }
    )
    expect(articles).toMatchObject([{ title: 'A "b" c', published: "2026-03-01T06:30:00Z" }])
  })

  test.each(["thread", "restack", "note", "chat"])("lists a %s, which has no text and is no fault", async (type) => {
    const { articles, told } = await substack(
      `${head}1.a,2026-03-01T06:30:00Z,true,,,newsletter,everyone,A,,\n2.t,2026-03-01T06:30:00Z,true,,,${type},everyone,Talk,,\n`,
      { "1.a": "<p>Text</p>" }
    )
    expect(articles).toHaveLength(1)
    expect(told.map(({ code }) => code)).toEqual(["FF1652"])
  })
})

describe("Medium", () => {
  const page = (title: string, body: string): string =>
    `<html><head><title>${title}</title></head><body><article class="h-entry"><header><h1 class="p-name">${title}</h1></header><section data-field="body" class="e-content">${body}</section></article></body></html>`
  const read = async (title: string, body: string) =>
    (await readExport("m", { "m/posts/2026-03-01_x-abcdef123456.html": page(title, body) })).articles[0]

  test.each([
    [
      "Yes, I agree",
      '<p class="graf graf--p graf--title">Yes, I agree with all of it.</p>',
      "Yes, I agree with all of it."
    ],
    ["Yes", '<p class="graf graf--p graf--title">Yes!</p><p class="graf">More.</p>', "Yes!\n\nMore."],
    ["Yes", '<p class="graf graf--p graf--title">Yes</p><p class="graf">More.</p>', "More."],
    ["Boats", '<h3 class="graf graf--h3 graf--title">Boats, and nets</h3><p class="graf">More.</p>', "More."]
  ])("keeps what a response called %s says: %s", async (title, body, expected) => {
    expect((await read(title, body))?.text).toBe(expected)
  })
})
