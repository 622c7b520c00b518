/** The furniture of pages in every language that fanfare speaks, around an article in another one. */
import { describe, expect, test } from "vitest"
import { bodies } from "../../../bench/pasted/bodies.ts"
import { otherPageOf, pageOf } from "../../../bench/pasted/pageOf.ts"
import { labels } from "../../../src/labels/languages/index.ts"
import { networksOf } from "../../../src/sources/furniture/networkNames.ts"
import { words } from "../../../src/sources/furniture/words/index.ts"
import { readPasted } from "./readPasted.ts"

const english = [
  "The old ferry returned to the harbour on Monday after two months of repairs, and a crowd waited on the quay to see it.",
  "The company said that both engines were replaced and that the deck was made wider, so that bicycles fit on it.",
  "More to come."
]

describe("a page of fanfare's own, copied", () => {
  test.each(labels.map((own) => [own.language, own] as const))("%s: its lists, bar and form", (language, own) => {
    const { before, after } = pageOf(own)
    const draft = readPasted([...before, ...english, ...after].join("\n\n"))
    expect(draft.text.split("\n\n")).toEqual(english)
    expect(draft.furniture).toMatchObject({
      networks: ["facebook", "pinterest", "copy"],
      latestNews: [],
      latestComments: [],
      commentForm: true
    })
    // Danish and Norwegian, two kinds of Portuguese and of Chinese write some lines alike.
    expect(draft.furniture?.language?.slice(0, 2)).toMatch(
      language === "nb" || language === "da" ? /nb|da/ : new RegExp(language.slice(0, 2))
    )
  })
})

describe("a page of another site, copied", () => {
  test.each(Object.keys(words))("%s: every line of it is known", (language) => {
    const { before, after } = otherPageOf(language)
    const draft = readPasted([...before, ...(bodies["th"] ?? []), ...after].join("\n\n"))
    expect(draft.text.split("\n\n")).toEqual(bodies["th"])
    expect(draft.furniture?.lines).toHaveLength(before.length + after.length)
    expect(draft.furniture).toMatchObject({ networks: ["facebook"], commentForm: true })
  })
})

describe("a button that asks to share names its network", () => {
  test.each([
    ["Auf Facebook teilen", "facebook"],
    ["Share on Facebook (opens in new window)", "facebook"],
    ["Click to share on Pinterest (Opens in new window) Pinterest", "pinterest"],
    ["Partager sur LinkedIn (ouvre dans une nouvelle fenêtre)", "linkedin"],
    ["Facebook'ta paylaş", "facebook"],
    ["شارك على واتساب", "whatsapp"],
    ["فیس بک پر شیئر کریں", "facebook"],
    ["카카오톡으로 공유하기", "kakaotalk"],
    ["X でシェア", "x"],
    ["व्हाट्सएप पर शेयर करें", "whatsapp"],
    ["แชร์ไปที่ไลน์", "line"],
    ["Κοινοποίηση στο Facebook", "facebook"],
    ["Поділитися у Телеграм", "telegram"],
    ["Google+, closed 2019", "google-plus"],
    ["Google+, 2019 geschlossen", "google-plus"]
  ])("%s", (line, id) => {
    expect(networksOf(line)).toEqual([id])
  })

  test.each(["Auf dem Markt teilen", "Share on Monday", "Facebook said no", "Print the form and send it"])(
    "%s names none",
    (line) => {
      expect(networksOf(line)).toEqual([])
    }
  )
})
