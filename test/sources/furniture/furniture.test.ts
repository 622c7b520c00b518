import { describe, expect, test } from "vitest"
import { bodies, furniture } from "./pastedPages.ts"
import { readPasted as read } from "./readPasted.ts"

const english = bodies["en"]?.paragraphs ?? []
const page = (...blocks: ReadonlyArray<string>): string => blocks.join("\n\n")

describe("every body comes out whole, whatever the page around it speaks", () => {
  for (const [language, { paragraphs }] of Object.entries(bodies)) {
    test.each(Object.entries(furniture))(`${language} in a page in %s`, (_, { before = [], after, expected }) => {
      const draft = read(page(...before, ...paragraphs, ...after))
      expect(draft.text.split("\n\n")).toEqual(paragraphs)
      expect(draft.furniture).toMatchObject(expected)
    })
  }
})

describe("variants of copied pages", () => {
  const tail = ["شارك مع أصدقائك", "gplus\npinterest", "أخر الأخبار", "لا يوجد أخبار", "أترك تعليقاً"]

  test.each([
    ["accents written as marks of their own", (content: string) => content.normalize("NFD")],
    ["no empty lines in the furniture", (content: string) => content.replace(tail.join("\n\n"), tail.join("\n"))],
    [
      "no-break spaces before the lines",
      (content: string) => content.replace(/^(gplus|pinterest)/gm, "\u00A0\u00A0$1")
    ],
    ["zero-width spaces within", (content: string) => content.replaceAll("شارك", "\u200Bشارك\u200B")],
    ["five empty lines between blocks", (content: string) => content.replaceAll("\n\n", "\n\n\n\n\n\n")],
    ["blanks at the ends of lines", (content: string) => content.replaceAll("\n", "   \n")],
    ["marks of direction", (content: string) => content.replaceAll("أخر", "\u200Fأخر")],
    ["tatweel in a heading", (content: string) => content.replace("شارك", "شـارك")],
    [
      "bullets of another kind",
      (content: string) => content.replace("gplus", "▪ gplus").replace("pinterest", "* pinterest")
    ],
    [
      "counts behind the names",
      (content: string) => content.replace("gplus", "gplus (12)").replace("pinterest", "pinterest 7")
    ],
    ["capitals", (content: string) => content.replace("gplus", "GPLUS").replace("pinterest", "Pinterest")],
    ["a colon after the heading", (content: string) => content.replace("أصدقائك", "أصدقائك:")]
  ])("%s", (_, change) => {
    const draft = read(change(page(...english, ...tail)))
    expect(draft.text.split("\n\n")).toEqual(english)
    expect(draft.furniture).toMatchObject({
      networks: ["google-plus", "pinterest"],
      latestNews: [],
      commentForm: true,
      language: "ar"
    })
  })

  test("a last line that is short stays with the article", () => {
    const draft = read(page(...english, "More to come.", ...tail))
    expect(draft.text.split("\n\n").at(-1)).toBe("More to come.")
  })

  test("a title and a byline between menu and text are understood", () => {
    const draft = read(
      page(
        "Home\nNews\nSport",
        "Log in",
        "Subscribe",
        "Old ferry returns to the harbour",
        "By Mina Larsen",
        ...english,
        ...tail
      )
    )
    expect(draft.metadata.title?.value).toBe("Old ferry returns to the harbour")
    expect(draft.metadata.authors?.value).toEqual([{ name: "Mina Larsen" }])
    expect(draft.text.split("\n\n").slice(1)).toEqual(english)
    expect(draft.text).not.toContain("Log in")
  })

  test("a share bar in the middle goes, the text on both sides of it stays", () => {
    const draft = read(
      page(...english.slice(0, 2), "Share this article\nFacebook\nPinterest", ...english.slice(2), ...tail)
    )
    expect(draft.text.split("\n\n")).toEqual(english)
    expect(draft.furniture?.networks).toEqual(["facebook", "pinterest", "google-plus"])
  })

  test("an advertisement in the middle goes once the page is known to be copied", () => {
    const draft = read(page(...english.slice(0, 2), "Advertisement", ...english.slice(2), ...tail))
    expect(draft.text.split("\n\n")).toEqual(english)
  })

  test("long comments after the article are no paragraphs of it", () => {
    const comment =
      "I have taken this boat to work for eleven years and I never thought that I would miss the noise of the old engines, but here we are."
    const draft = read(
      page(
        ...english,
        "Share\nFacebook",
        "12 comments",
        "Recent comments",
        comment,
        comment.replace("eleven", "twelve"),
        "Leave a reply"
      )
    )
    expect(draft.text.split("\n\n")).toEqual(english)
    expect(draft.furniture?.latestComments).toHaveLength(2)
  })

  test("each line that was cut off is kept, with its number and what it was taken for", () => {
    const draft = read(
      page(
        "One paragraph of an article that is long enough to be taken for text, with a full stop.",
        "Share this\nFacebook",
        "Latest news\nNo news",
        "Leave a comment"
      )
    )
    expect(draft.furniture?.lines).toEqual([
      { line: 3, text: "Share this", kind: "share heading" },
      { line: 4, text: "Facebook", kind: "share network" },
      { line: 6, text: "Latest news", kind: "latest news" },
      { line: 7, text: "No news", kind: "no news" },
      { line: 9, text: "Leave a comment", kind: "comment form" }
    ])
  })

  test("a list of news without items and without a word about it is not called empty", () => {
    const draft = read(page(...english, "Share\nFacebook", "Latest news", "Leave a comment"))
    expect(draft.furniture).not.toHaveProperty("latestNews")
  })

  test("a page without comments has no comment form", () => {
    const draft = read(page(...english, "Share this\nFacebook\nPinterest", "Latest news\nNo news"))
    expect(draft.furniture?.commentForm).toBe(false)
  })
})

describe("a text without furniture comes back as it was", () => {
  test.each(Object.entries(bodies))("a clean article in %s", (_, { paragraphs }) => {
    const draft = read(page(...paragraphs))
    expect(draft.text.split("\n\n")).toEqual(paragraphs)
    expect(draft.furniture).toBeNull()
  })

  test.each([
    ["one line like furniture", page(...english.slice(0, 2), "Related", ...english.slice(2))],
    [
      "headings that are also entries of menus",
      page(
        "World",
        ...english.slice(0, 2),
        "Sport",
        ...english.slice(2),
        "Culture",
        "A choir sings on the quay at noon on Sunday, and everyone is asked to bring a cup."
      )
    ],
    [
      "a list of networks as its subject",
      page(...english.slice(0, 2), "- Facebook\n- Pinterest\n- Mastodon\n- Threads", ...english.slice(2))
    ],
    ["a quotation in another script", page(...english.slice(0, 2), "أهلًا بكم", "على الرصيف", ...english.slice(2))],
    ["other scripts at its end", page(...english, "كُتب في الميناء", "נכתב בנמל", "Написано в порту")],
    [
      "the word share in a sentence",
      page(...english, "Share this with nobody, the captain said, and leave a comment if you must.")
    ],
    ["two lines of furniture, which is too little evidence", page(...english, "Share", "Leave a comment")]
  ])("%s", (_, content) => {
    const draft = read(content)
    const words = (whole: string): ReadonlyArray<string> => whole.replace(/^[-] /gm, "").split(/\s+/)
    expect(
      words(
        [draft.metadata.title?.value ?? "", draft.text]
          .join("\n")
          .replace(draft.metadata.title?.value ?? "", "")
          .trim()
      )
    ).toEqual(words(content))
    expect(draft.furniture).toBeNull()
  })
})

describe("lines and paragraphs", () => {
  test("hard-wrapped prose is joined again", () => {
    const wrapped = `The old ferry returned to the harbour on Monday after two months of
repairs, and a crowd of nearly three hundred people waited on the quay
to see it come in.

The company said that both engines were replaced and that the deck was
made wider.`
    expect(read(wrapped).text.split("\n\n")).toEqual([
      "The old ferry returned to the harbour on Monday after two months of repairs, and a crowd of nearly three hundred people waited on the quay to see it come in.",
      "The company said that both engines were replaced and that the deck was made wider."
    ])
  })

  test("paragraphs on lines of their own stay apart without empty lines", () => {
    expect(read(english.join("\n")).text.split("\n\n")).toEqual(english)
  })

  test("lines of a verse stay lines of one paragraph", () => {
    const draft = read("The boat comes in,\nThe boat goes out,\nThe gulls begin\nTo wheel and shout.")
    expect(draft.body.children).toHaveLength(1)
    expect(draft.text).toBe("The boat comes in,\nThe boat goes out,\nThe gulls begin\nTo wheel and shout.")
    expect(draft.metadata.title).toBeUndefined()
  })

  test.each([
    ["• one\n• two", "ul"],
    ["- one\n- two", "ul"],
    ["1. one\n2. two", "ol"]
  ])("%j is a list", (content, tagName) => {
    expect(read(content).body.children).toMatchObject([{ tagName, children: [{ tagName: "li" }, { tagName: "li" }] }])
  })

  test("characters of markup are characters", () => {
    expect(read("Use <b> & </script> with care.").body.children).toMatchObject([
      { tagName: "p", children: [{ type: "text", value: "Use <b> & </script> with care." }] }
    ])
  })
})

describe("the first line as a title", () => {
  const rest = english.join("\n\n")
  test.each([
    ["Old ferry returns to the harbour", true],
    ["عودة العبّارة القديمة إلى الميناء", true],
    ["Ferry returns", false],
    ["The ferry has returned to the harbour.", false],
    ["By Mina Larsen, Harbour Desk", false],
    ["March 1, 2026", false],
    ["1 March 2026", false],
    ["旧渡轮重返港口", true]
  ])("%s: %s", (line, isTitle) => {
    const draft = read(`${line}\n\n${rest}`)
    expect(draft.metadata.title?.value).toBe(isTitle ? line : undefined)
    expect(draft.metadata.title?.confidence).toBe(isTitle ? 0.9 : undefined)
  })

  test("a line that goes on in the next one is no title", () => {
    expect(read(`Old ferry returns to the harbour\n${rest}`).metadata.title).toBeUndefined()
  })
})
