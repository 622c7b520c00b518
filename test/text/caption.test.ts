import { describe, expect, test } from "vitest"
import { readCaption, readCredit } from "../../src/text/caption.ts"
import { readOne } from "../sources/project.ts"

const sentence = "Workers repaint the hull of the ferry in the dry dock on March 1, 2026."

describe("captions are known by their credit", () => {
  test.each([
    [`${sentence} (Jane Doe/REUTERS)`, "Jane Doe", "Reuters"],
    [`${sentence} (REUTERS/Jane Doe)`, "Jane Doe", "Reuters"],
    [`${sentence} (AP Photo/Jane Doe)`, "Jane Doe", "AP"],
    [`${sentence} (Photo by Jane Doe/Getty Images)`, "Jane Doe", "Getty Images"],
    [`${sentence} (Photo: Jane Doe)`, "Jane Doe", undefined],
    [`${sentence} [Jane Doe/AFP]`, "Jane Doe", "AFP"],
    [`${sentence} Photo: Jane Doe/AFP`, "Jane Doe", "AFP"],
    [`${sentence} Photograph: Jane Doe/The Gazette`, "Jane Doe", undefined],
    [`${sentence} REUTERS/Jane Doe`, "Jane Doe", "Reuters"],
    [`${sentence} Jane Doe / AP file`, "Jane Doe", "AP"],
    [`${sentence} Jane Doe/The Gazette/Getty Images`, "Jane Doe", "Getty Images"],
    [`${sentence} © Jane Doe / AFP`, "Jane Doe", "AFP"],
    [`${sentence} (Jane Doe via AP)`, "Jane Doe", "AP"],
    [`${sentence} (Getty Images)`, undefined, "Getty Images"],
    [`${sentence} (AFP/Getty Images)`, undefined, "Getty Images"],
    [`${sentence} (Courtesy of Jane Doe)`, "Jane Doe", undefined],
    [`${sentence} Foto: Jana Müller/dpa`, "Jana Müller", "dpa"],
    [`${sentence} Crédit photo : Jeanne Dupré / AFP`, "Jeanne Dupré", "AFP"],
    [`${sentence} Image credit: NASA/JPL`, undefined, "JPL"],
    ["عمّال يطلون هيكل العبّارة في الحوض الجاف. (تصوير: منى علي/رويترز)", "منى علي", "Reuters"],
    ["عمّال يطلون هيكل العبّارة في الحوض الجاف. تصوير: منى علي", "منى علي", undefined],
    ["פועלים צובעים את גוף המעבורת במבדוק היבש. (צילום: דנה כהן/רויטרס)", "דנה כהן", "Reuters"],
    ["צילום: דנה כהן, פלאש 90", "דנה כהן", "Flash90"],
    ["Рабочие красят корпус парома в сухом доке. Фото: Анна Белова / ТАСС", "Анна Белова", "TASS"]
  ])("%s", (line, photographer, agency) => {
    const caption = readCaption(line)
    expect(caption?.credit.photographer).toBe(photographer)
    expect(caption?.credit.agency).toBe(agency)
    expect(caption?.text === "" || line.startsWith(caption?.text ?? "?")).toBe(true)
    expect(caption?.text).not.toMatch(/Doe|REUTERS|AFP|Getty|دو|رويترز/)
  })

  test.each([
    "The minister left the meeting without a word. (Reuters)",
    "He said that talks would go on until the morning. (AFP)",
    "Reporting by Jane Doe; editing by John Roe.",
    "The rule (see section 4/5) has been in force since March.",
    "She works for the agency that everyone here calls AP.",
    "Photos: what we know so far about the repair of the old ferry and about its cost?",
    "Photographs are forbidden on the quay (the captain does not like them).",
    "A vote on the proposal (for/against) is expected on Friday.",
    "Tickets are sold at the kiosk and/or on board.",
    "© 2026 Harbour Gazette. All rights reserved.",
    "The picture by the door shows the first ferry of 1911.",
    "Photo finish at the regatta: two boats cross the line at once."
  ])("no caption: %s", (line) => {
    expect(readCaption(line)).toBeUndefined()
  })

  test("a very long line is text", () => {
    expect(readCaption(`${"All work and no play. ".repeat(60)}(Jane Doe/REUTERS)`)).toBeUndefined()
  })

  test("a credit keeps its wording", () => {
    expect(readCredit("Photo by Jane Doe / Reuters")).toEqual({
      text: "Photo by Jane Doe / Reuters",
      photographer: "Jane Doe",
      agency: "Reuters"
    })
    expect(readCredit("Jane Doe")).toBeUndefined()
  })
})

test("a caption is no paragraph, keeps its place, and makes neither an author nor a picture", async () => {
  const { article } = await readOne(
    "ferry.txt",
    `The first paragraph tells what happened in the harbour.\n\n${sentence} (Jane Doe/REUTERS)\n\nThe second paragraph tells the rest of the story.`
  )
  expect(article.text).toBe(
    "The first paragraph tells what happened in the harbour.\n\nThe second paragraph tells the rest of the story."
  )
  expect(article.captions).toEqual([
    { text: sentence, credit: { text: "Jane Doe/REUTERS", photographer: "Jane Doe", agency: "Reuters" }, after: 1 }
  ])
  expect([article.authors, article.images]).toEqual([[], []])
})
