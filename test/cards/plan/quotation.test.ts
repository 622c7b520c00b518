/** The marks of a title that stands beside a quotation mark of its card. */
import { describe, expect, test } from "vitest"
import { insideQuotation, isQuotation } from "../../../src/cards/plan/texts/quotation.ts"
import { article, folderWith, kitFor, planned } from "../newsroom.ts"

describe("inside of a quotation", () => {
  test.each([
    ["en", "“A lighthouse is a promise”", "A lighthouse is a promise"],
    ["en", '"He said yes"', "He said yes"],
    ["en", "‘The dogs’ day is over’", "The dogs’ day is over"],
    ["en", "“Lights out” is a promise", "‘Lights out’ is a promise"],
    ["en", "“Yes” and “No”", "‘Yes’ and ‘No’"],
    ["en", 'He said "yes" twice', "He said ‘yes’ twice"],
    ["en", "He called it “the ‘real’ thing”", "He called it ‘the “real” thing’"],
    ["en", "“What’s ‘new’?”", "What’s ‘new’?"],
    ["en", '27" screens and 32" screens', '27" screens and 32" screens'],
    ["en", "“Unclosed", "“Unclosed"],
    ["fr", "« C’est fini »", "C’est fini"],
    ["fr", "Il a dit « c’est fini » hier", "Il a dit “c’est fini” hier"],
    ["de", "„Das ist das Ende“", "Das ist das Ende"],
    ["de-AT", "Er sagte „Ende“ und ging", "Er sagte ‚Ende‘ und ging"],
    ["de", "»Das ist das Ende«", "Das ist das Ende"],
    ["sv", "”Nu räcker det”", "Nu räcker det"],
    ["ru", "«Мы „дома“ сегодня»", "Мы „дома“ сегодня"],
    ["ja", "彼は「本当に」と言った", "彼は『本当に』と言った"],
    ["zh-TW", "他說「不」", "他說『不』"],
    ["ar", "«كل شيء» قال", "“كل شيء” قال"]
  ])("in %s, %s is %s", (language, title, shown) => {
    expect(insideQuotation(title, language)).toBe(shown)
  })

  test.each([
    ["“A promise”", true],
    ["“Yes” and “No”", false],
    ["「本当に」", true],
    ["‘Yes’ and ‘No’", false],
    ["A promise", false]
  ])("%s is one quotation: %s", (title, is) => {
    expect(isQuotation(title)).toBe(is)
  })
})

test("a card that draws a mark shows the title without its own; others, and its alternative text, keep them", async () => {
  const kit = await kitFor(folderWith())
  const { pictures } = await planned(article("“A lighthouse is a promise”"), kit)
  const { og } = pictures.cards
  expect(og.inputs).toMatchObject({ design: { template: "quote" }, texts: { title: "A lighthouse is a promise" } })
  expect(og.alt).toBe("“A lighthouse is a promise” – The Harbour Courier")
  const bold = await planned(article("“A lighthouse is a promise”", { card: { template: "bold" } }), kit)
  expect(bold.pictures.cards.og.inputs.texts).toMatchObject({ title: "“A lighthouse is a promise”" })
})
