/** Furniture in the middle of an article goes alone: what comes after it is the article's, and stays. */
import { describe, expect, test } from "vitest"
import { bodies } from "../../../bench/pasted/bodies.ts"
import { ending, insertions } from "../../../bench/pasted/insertions.ts"
import { text } from "../../../src/sources/files/text.ts"
import { readPasted } from "./readPasted.ts"

const article = [
  "The old ferry returned to the harbour on Monday after two months of repairs, and a crowd of nearly three hundred people waited on the quay.",
  "The company said that both engines were replaced and that the deck was made wider, so that bicycles fit between the rows.",
  "“We waited long enough,” said the captain, who has steered the boat since it was built.",
  "Tickets cost the same as before. The first boat leaves at six in the morning, and the last one at ten at night."
]

const others = Object.entries(bodies).map(([language, paragraphs]) => [language, paragraphs] as const)

describe.each(Object.entries(insertions))("%s", (name, lines) => {
  test.each([1, 2, 3])("after paragraph %i of an English article", (at) => {
    const draft = readPasted([...article.slice(0, at), ...lines, ...article.slice(at), ...ending].join("\n\n"))
    // A citation in another script may be the article's own.
    const kept = draft.text.split("\n\n").filter((line) => name !== "another script" || !lines.includes(line))
    expect(kept).toEqual(article)
    expect(draft.furniture?.networks).toEqual(["facebook", "pinterest"])
  })

  test.each(others)("in one in %s nothing is lost", (_, paragraphs) => {
    const [first = "", ...rest] = paragraphs
    const draft = readPasted([first, lines.join("\n"), ...rest, ...ending].join("\n\n"))
    expect(draft.text.split("\n\n")).toEqual(expect.arrayContaining([...paragraphs]))
  })
})

test.each([
  ["a list of the article's own", ["- one tin of paint for the hull", "- two brushes"]],
  ["a heading", ["Winter timetable"]],
  ["a heading that menus have too", ["FAQ"]],
  ["short lines", ["540 tonnes", "12 knots", "300 seats", "2 engines", "1911"]]
])("behind a box of related stories, %s stays", (_, own) => {
  const draft = readPasted(
    [...article.slice(0, 2), ...(insertions["related"] ?? []), ...own, ...article.slice(2), ...ending].join("\n\n")
  )
  for (const line of own) expect(draft.text).toContain(line.replace(/^- /, ""))
  expect(draft.text.split("\n\n")).toEqual(expect.arrayContaining(article))
})

test.each([
  ["in English", ["Share", "Facebook", "Latest news", "Bakery opens at the station", "Leave a comment"]],
  ["in Arabic", ["شارك مع أصدقائك", "• gplus", "أخر الأخبار", "لا يوجد أخبار", "أترك تعليقاً"]],
  ["in Korean", ["친구와 공유하기", "페이스북", "최신 뉴스", "뉴스가 없습니다", "댓글 남기기"]],
  ["in German", ["Startseite", "Auf Facebook teilen", "Keine Kommentare", "Kommentar schreiben", "Impressum"]],
  ["in Hindi", ["शेयर करें", "फेसबुक", "ताज़ा ख़बरें", "कोई ख़बर नहीं है", "टिप्पणी करें"]]
])("furniture alone, %s, is no article", (_, lines) => {
  const { drafts, findings } = text.read(
    { path: "articles/page.txt", text: lines.join("\n\n") },
    { timeZone: "UTC", language: "en", year: 2026 }
  )
  expect(drafts).toEqual([])
  expect(findings).toMatchObject([{ code: "FF1302", severity: "error", file: "articles/page.txt" }])
})

test.each([
  [
    "a title above the menu",
    "Old ferry returns to the harbour",
    ["Skip to content", "Home", "News", "Log in", "Subscribe"]
  ],
  ["one in Arabic", "عودة العبّارة القديمة إلى الميناء", ["انتقل إلى المحتوى", "الرئيسية", "تسجيل الدخول", "اشترك"]]
])("%s is the title", (_, title, menu) => {
  const paragraphs = title.startsWith("Old")
    ? article
    : ["عادت العبّارة القديمة إلى الميناء يوم الاثنين بعد شهرين من أعمال الإصلاح، وانتظرها على الرصيف حشد كبير."]
  const draft = readPasted([title, ...menu, ...paragraphs, ...ending].join("\n\n"))
  expect(draft.metadata.title?.value).toBe(title)
  expect(draft.text.split("\n\n").slice(1)).toEqual(paragraphs)
})

test("the site's name above the menu is no title", () => {
  const draft = readPasted(
    ["Daily Coast Gazette", "Skip to content", "Home", "Log in", ...article, ...ending].join("\n\n")
  )
  expect(draft.metadata.title).toBeUndefined()
  expect(draft.text.split("\n\n")).toEqual(article)
})
