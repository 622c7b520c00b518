/** A mail that was pasted with its head, and how writers are reached in bylines. */
import { describe, expect, test } from "vitest"
import { readPasted } from "../furniture/readPasted.ts"

const body =
  "The old ferry returned to the harbour on Monday after two months of repairs.\n\nThe company said that both engines were replaced."

const read = (head: string, rest = body) => {
  const { metadata, text } = readPasted(`${head}\n\n${rest}`)
  return {
    title: metadata.title?.value,
    authors: metadata.authors?.value.map(({ name }) => name),
    published: metadata.published?.value,
    text: text.split("\n\n").slice(1).join("\n\n")
  }
}

describe("The head of a mail", () => {
  test.each([
    [
      "as it was sent",
      "From: Ana Ruiz <ana@example.org>\nTo: desk@example.org\nSubject: Old ferry returns\nDate: Mon, 2 Mar 2026 10:00:00 +0100",
      "2026-03-02T10:00:00+01:00"
    ],
    [
      "forwarded",
      "---------- Forwarded message ---------\nFrom: Ana Ruiz <ana@example.org>\nDate: 2 March 2026 10:00\nSubject: Fwd: Old ferry returns\nTo: <desk@example.org>",
      "2026-03-02T10:00:00Z"
    ],
    [
      "in German",
      "Von: Ana Ruiz <ana@example.org>\nGesendet: 2. März 2026\nAn: Redaktion\nBetreff: AW: Old ferry returns",
      "2026-03-02T00:00:00Z"
    ],
    [
      "in French",
      "De : Ana Ruiz\nEnvoyé : 2 mars 2026\nÀ : rédaction\nObjet : Old ferry returns",
      "2026-03-02T00:00:00Z"
    ],
    ["in Spanish", "De: Ana Ruiz\nFecha: 2 de marzo de 2026\nAsunto: RV: Old ferry returns", "2026-03-02T00:00:00Z"],
    ["in Russian", "От: Ana Ruiz\nДата: 2 марта 2026\nТема: Old ferry returns", "2026-03-02T00:00:00Z"],
    ["in Arabic", "من: Ana Ruiz\nالتاريخ: 2 مارس 2026\nالموضوع: Old ferry returns", "2026-03-02T00:00:00Z"],
    ["in Japanese", "差出人：Ana Ruiz\n日時：2026年3月2日\n件名：Old ferry returns", "2026-03-02T00:00:00Z"]
  ])("is its title, writer and day: %s", (_, head, published) => {
    expect(read(head)).toEqual({ title: "Old ferry returns", authors: ["Ana Ruiz"], published, text: body })
  })

  test("takes the signature along, and nothing of the text", () => {
    const head = "From: Ana Ruiz <ana@example.org>\nSubject: Old ferry returns"
    expect(read(head, `${body}\n\n-- \nAna Ruiz\n+49 40 123456`).text).toBe(body)
  })

  test.each([
    ["Q: How long were you at sea?\nA: Two months."],
    ["Subject: the sea\nThe captain speaks of it."],
    ["From: the beginning\nTo: the end"],
    ["Note: this is a draft."],
    ["Date: today"]
  ])("is none: %s", (first) => {
    expect(readPasted(`${first}\n\n${body}`).text).toBe(`${first}\n\n${body}`)
  })
})

describe("A byline", () => {
  test.each([
    "By Ana Ruiz (ana@example.org)",
    "By Ana Ruiz <ana@example.org>",
    "By Ana Ruiz, ana@example.org",
    "By Ana Ruiz @anaruiz",
    "By Ana Ruiz (@ana@social.example)",
    "Von Ana Ruiz (ana@example.org)"
  ])("names people, however they are reached: %s", (line) => {
    const { metadata, text } = readPasted(`Old ferry returns to the harbour\n\n${line}\n\n${body}`)
    expect(metadata.authors?.value).toEqual([{ name: "Ana Ruiz" }])
    expect(text).not.toContain("example")
  })
})

describe("A mail that was cited whole", () => {
  const cited = (text: string): string =>
    text
      .split("\n")
      .map((line) => `> ${line}`)
      .join("\n")

  test.each([
    ["On Mon, Mar 2, 2026 at 10:00 AM Ana Ruiz <ana@example.org> wrote:", "2026-03-02T10:00:00Z"],
    ["On Mon, Mar 2, 2026 at 10:00 AM Ana Ruiz <ana@example.org>\nwrote:", "2026-03-02T10:00:00Z"],
    ["On 2 Mar 2026, at 10:00, Ana Ruiz <ana@example.org> wrote:", "2026-03-02T10:00:00Z"],
    ["On 3/2/26 10:00, Ana Ruiz wrote:", undefined],
    ["Ana Ruiz <ana@example.org> wrote:", undefined],
    ["Am 02.03.2026 um 10:00 schrieb Ana Ruiz:", undefined],
    ["Am Mo., 2. März 2026 um 10:00 Uhr schrieb Ana Ruiz <ana@example.org>:", "2026-03-02T10:00:00Z"],
    ["Ana Ruiz <ana@example.org> schrieb am Mo., 2. März 2026, 10:00:", "2026-03-02T10:00:00Z"],
    ["Le lun. 2 mars 2026 à 10:00, Ana Ruiz <ana@example.org> a écrit :", "2026-03-02T10:00:00Z"],
    ["El lun, 2 mar 2026 a las 10:00, Ana Ruiz (<ana@example.org>) escribió:", "2026-03-02T10:00:00Z"],
    ["Em seg., 2 de mar. de 2026 às 10:00, Ana Ruiz <ana@example.org> escreveu:", "2026-03-02T10:00:00Z"],
    ["Il giorno lun 2 mar 2026 alle ore 10:00 Ana Ruiz <ana@example.org> ha scritto:", "2026-03-02T10:00:00Z"],
    ["Op ma 2 mrt 2026 om 10:00 schreef Ana Ruiz <ana@example.org>:", "2026-03-02T10:00:00Z"],
    ["pon., 2 mar 2026 o 10:00 Ana Ruiz <ana@example.org> napisał(a):", "2026-03-02T10:00:00Z"],
    ["пн, 2 мар. 2026 г. в 10:00, Ana Ruiz <ana@example.org>:", "2026-03-02T10:00:00Z"],
    ["2026年3月2日(月) 10:00 Ana Ruiz <ana@example.org>:", "2026-03-02T00:00:00Z"],
    ["Pada Sen, 2 Mar 2026 pukul 10.00 Ana Ruiz <ana@example.org> menulis:", "2026-03-02T10:00:00Z"]
  ])("says who wrote it, and when: %s", (line, published) => {
    for (const mail of [cited(body), body]) {
      const { metadata, text } = readPasted(`${line}\n\n${mail}`)
      expect(text).toBe(body)
      expect(metadata.authors?.value.map(({ name }) => name)).toEqual(["Ana Ruiz"])
      expect(metadata.published?.value).toBe(published)
    }
  })

  test.each([
    "On 2 March 2026 the mayor wrote:",
    "At 10:00 on Monday the mayor of the town wrote:",
    "As Ana Ruiz wrote:",
    "Schedule for 2 March 2026, 10:00:",
    "The press office <press@example.org> can be reached:"
  ])("begins with no line of an article: %s", (line) => {
    expect(readPasted(`${line}\n\n${body}`).text).toBe(`${line}\n\n${body}`)
  })
})
