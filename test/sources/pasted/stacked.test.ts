/** A title with its byline and its day in the lines right under it, as it is copied off newsletters and blogs. */
import { describe, expect, test } from "vitest"
import { readPasted } from "../furniture/readPasted.ts"

const paragraphs = [
  "The old ferry returned to the harbour on Monday after two months of repairs, and three hundred people waited.",
  "The company said that both engines were replaced and that the deck is wider than it was before the winter.",
  "Tickets cost as much as they did. The first boat leaves at six in the morning, and the last one at ten."
]

const read = (head: string, rest = paragraphs.join("\n\n")) => {
  const { metadata, text } = readPasted(`${head}\n\n${rest}`)
  return {
    title: metadata.title?.value,
    authors: metadata.authors?.value.map(({ name }) => name),
    day: metadata.published?.value.slice(0, 10),
    text
  }
}

describe("a head of several lines", () => {
  test.each([
    ["with a subtitle", "The old ferry is back\nWhat it took to mend it\nMina Larsen\nMar 01, 2026"],
    ["with the day before the name", "The old ferry is back\nMarch 1, 2026\nMina Larsen"],
    ["with a byline", "The old ferry is back\nIn the harbour\nBy Mina Larsen\nMarch 1, 2026"],
    ["in German", "Die alte Fähre ist wieder da\nMina Larsen\n1. März 2026"],
    ["in Japanese", "古いフェリーが港に戻る\nMina Larsen\n2026年3月1日"]
  ])("is title, writer and day: %s", (_, head) => {
    const { title, authors, day, text } = read(head)
    expect([title, authors, day]).toEqual([head.split("\n")[0], ["Mina Larsen"], "2026-03-01"])
    for (const one of paragraphs) expect(text).toContain(one)
    expect(text).not.toContain("Mina Larsen")
  })

  test("keeps its subtitle in the text", () => {
    expect(read("The old ferry is back\nWhat it took to mend it\nMina Larsen\nMar 01, 2026").text).toContain(
      "What it took to mend it"
    )
  })

  test("loses no line that stands under a title and its byline", () => {
    expect(read("The old ferry is back\nBy Mina Larsen\nWhat it took to mend it").text).toContain(
      "What it took to mend it"
    )
  })

  test("names nobody who is not beside the day, or no person", () => {
    expect(read("The old ferry is back\nHarbour works\nMarch 1, 2026").authors).toBeUndefined()
  })

  test("may have what sites count under it", () => {
    const { title, day } = read(
      "The old ferry is back\nMina Larsen\nMar 01, 2026",
      `12\n\n3\n\nShare\n\n${paragraphs.join("\n\n")}`
    )
    expect([title, day]).toEqual(["The old ferry is back", "2026-03-01"])
  })
})

describe("is no head", () => {
  test.each([
    ["a verse", "The tide comes in\nthe tide goes out\nand I stay here\nwith all my boats"],
    ["a day in a sentence", "The tide comes in\nIt came on March 1, 2026.\nAnd I stay here"],
    ["an address", "Quay Times\n1 Mole Street\nQuay City"]
  ])("%s", (_, head) => {
    const { text, day } = read(head)
    expect(day).toBeUndefined()
    for (const line of head.split("\n")) expect(text).toContain(line)
  })
})

test("a mail that a phone forwards has its head below a line of its own", () => {
  for (const opening of [
    "Begin forwarded message:",
    "Anfang der weitergeleiteten Nachricht:",
    "Début du message réexpédié :"
  ])
    expect(
      read(
        `${opening}\n\nFrom: Mina Larsen <mina@a.example>\nSubject: The old ferry is back\nDate: March 1, 2026 at 9:30:00 AM GMT+1`
      )
    ).toMatchObject({ title: "The old ferry is back", authors: ["Mina Larsen"], day: "2026-03-01" })
})

test("a first line that ends with a colon stays where no mail follows", () => {
  expect(read("What the captain said:").text).toContain("What the captain said:")
})
