/** No design cuts a long name of an author, or of a section, at any size, with a picture and without. */
import { describe, expect, test } from "vitest"
import { sha256 } from "../../../src/model/Digest.ts"
import type { Image } from "../../../src/model/Article.ts"
import { article, engineFor, folderWith, plain } from "../newsroom.ts"
import { subjectPhoto } from "../photo/subjectPhotos.ts"
import { names } from "./laidOut.ts"

const { bytes, width, height } = await subjectPhoto("boat in the middle")
const image: Image = {
  url: "https://news.example.org/boat.jpg",
  alt: "",
  width,
  height,
  bytes: bytes.length,
  type: "image/jpeg",
  sha256: sha256(bytes),
  copy: { from: "boat.jpg", to: "boat.jpg" }
}
const engine = engineFor(folderWith({ "boat.jpg": bytes }))
const card = {
  number: "42 %",
  rating: 4.5,
  items: ["One", "Two", "Three"],
  data: { home: "Northport", away: "Tidemouth" },
  event: { start: "2026-10-17T19:30:00+03:00", hasTime: true, place: "The old quay" }
} as const

const title = "A late goal from the quay side settles the oldest derby of the coast"
const authors = [
  "Maximiliane Katharina Wolfenstein-Hohenberg",
  "Nguyễn Phạm Tường Vi, Trần Lê Quốc Toàn",
  "Αλεξάνδρα Παπαδοπούλου-Χατζηνικολάου"
]

describe.each(names)("%s", (template) => {
  test.each(["with pictures", "without"])("%s: names stand whole", async (kind) => {
    const cut: Array<string> = []
    for (const name of authors) {
      const isPictured = kind === "with pictures"
      const { cards } = await engine.plan(
        article(title, {
          authors: [{ name }],
          section: "Local government and housing",
          description: "Two crews, one hull, and a harbour that had stopped believing in either.",
          images: isPictured ? [image] : [],
          card: { ...card, template, ...(isPictured ? { portrait: image } : {}) } as never
        }),
        { settings: { ...plain, sizes: ["portrait", "story"] } }
      )
      for (const one of Object.values(cards)) {
        const { clamped } = await engine.inspect(one.inputs)
        cut.push(...clamped.map((slot) => `${one.name} ${slot}: ${name}`))
      }
    }
    expect(cut).toEqual([])
  })
})
