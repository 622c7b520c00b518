/** What players of films leave in a copied text goes, wherever it stands; what an article says of films stays. */
import { describe, expect, test } from "vitest"
import { bodies } from "../../../bench/pasted/bodies.ts"
import { ending } from "../../../bench/pasted/insertions.ts"
import { readPasted } from "./readPasted.ts"

const videojs =
  "Video Player is loading.\nPlay Video\nPlay\nMute\nCurrent Time 0:00\n/\nDuration 2:13\nLoaded: 0%\nStream Type LIVE\nRemaining Time -2:13\n1x\nPlayback Rate\nFullscreen\nThis is a modal window."
const players: ReadonlyArray<readonly [string, string]> = [
  ["Video.js", videojs],
  ["JW Player", "Play Video\n00:00\n02:13\nUnmute\n720p\nFullscreen"],
  ["Brightcove", "Play Video\nPlay\nUnmute\nCurrent Time 0:00\n/\nDuration -:-"],
  ["a bar of sound", "Skip ad\n0:00 / 3:45\n1.5x\nUnmute"]
]

const article = [
  "The old ferry returned to the harbour on Monday after two months of repairs, and a crowd of nearly three hundred people waited on the quay.",
  "The company said that both engines were replaced and that the deck was made wider, so that bicycles fit between the rows.",
  "“We waited long enough,” said the captain, who has steered the boat since it was built.",
  "Tickets cost the same as before. The first boat leaves at six in the morning, and the last one at ten at night."
]

describe.each(players)("%s", (_, lines) => {
  test.each([0, 1, 2])("goes from a text without other furniture, after paragraph %i", (at) => {
    const draft = readPasted([...article.slice(0, at), lines, ...article.slice(at)].join("\n\n"))
    expect(draft.text.split("\n\n")).toEqual([...article])
    expect(draft.furniture?.lines.every(({ kind }) => kind === "player")).toBe(true)
  })

  test.each(Object.entries(bodies))("takes nothing of an article in %s along", (_language, paragraphs) => {
    const [first = "", ...rest] = paragraphs
    for (const end of [[], ending]) {
      const draft = readPasted([first, lines, ...rest, ...end].join("\n\n"))
      expect(draft.text.split("\n\n")).toEqual(expect.arrayContaining([...paragraphs]))
      expect(draft.text).not.toContain("Unmute")
      expect(draft.text).not.toContain("Loaded")
    }
  })
})

describe("beside a share bar", () => {
  test.each([
    "0:00 / 3:45",
    "Play Video\n01:32",
    "This video is not available in your country.",
    "Video abspielen\n01:32",
    "Dieses Video kann nicht abgespielt werden.",
    "Lire la vidéo\n1:32",
    "Reproducir video",
    "Media error: Format(s) not supported or source(s) not found"
  ])("goes %s", (lines) => {
    const draft = readPasted([...article.slice(0, 2), lines, ...article.slice(2), ...ending].join("\n\n"))
    expect(draft.text.split("\n\n")).toEqual([...article])
  })
})

describe("without evidence stays", () => {
  test.each([
    "Play Video",
    "Settings",
    "10:00",
    "Play",
    "Watch: The ferry comes home",
    "Unmute your neighbours, the poster says, and three hundred people came to the quay with their trumpets."
  ])("%s", (line) => {
    const draft = readPasted([...article.slice(0, 2), line, ...article.slice(2)].join("\n\n"))
    expect(draft.text.split("\n\n")).toEqual([...article.slice(0, 2), line, ...article.slice(2)])
    expect(draft.furniture).toBeNull()
  })
})

describe("whose a text is", () => {
  const lines = [
    "© AFP",
    "©2026 Bloomberg L.P.",
    "Copyright (C) 2026 Quay Press",
    "© dpa-infocom, dpa:260302-99-123456/3",
    "©RIPRODUZIONE RISERVATA",
    "Riproduzione riservata © Copyright ANSA",
    "Our Standards: The Thomson Reuters Trust Principles."
  ]

  test.each(lines)("is no text of a copied page: %s", (line) => {
    expect(readPasted([...article, line, ...ending].join("\n\n")).text.split("\n\n")).toEqual([...article])
  })

  test.each(lines)("is published where nothing else was copied, as text or as a credit: %s", (line) => {
    const { text, captions, furniture } = readPasted([...article, line].join("\n\n"))
    expect(text.split("\n\n").slice(0, article.length)).toEqual([...article])
    expect(text.split("\n\n").length + captions.length).toBe(article.length + 1)
    expect(furniture).toBeNull()
  })

  test.each([
    "Reporting by Lena Haddad; editing by Omar Said",
    "The Associated Press contributed to this report.",
    "(Mit Material der dpa)",
    "Avec AFP",
    "Con información de EFE",
    "Источник: ТАСС"
  ])("who else reported is the article's own: %s", (line) => {
    expect(readPasted([...article, line, ...ending].join("\n\n")).text.split("\n\n")).toEqual([...article, line])
  })
})
