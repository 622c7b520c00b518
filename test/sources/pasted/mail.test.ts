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
