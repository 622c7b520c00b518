/** No text stands on what a photo shows: photos with a marked subject, on every card, as a table. */
import { describe, expect, test } from "vitest"
import { cardSizes } from "../../../src/cards/design/cardSizes.ts"
import { hasOf } from "../../../src/cards/design/cardTexts.ts"
import type { TemplateLook } from "../../../src/cards/design/design.ts"
import { cropOf } from "../../../src/cards/photo/cropOf.ts"
import type { Focus, Image } from "../../../src/model/Article.ts"
import type { Card } from "../../../src/model/Card.ts"
import { sha256 } from "../../../src/model/Digest.ts"
import type { Rectangle } from "../../../templates/safeZone.ts"
import type { TemplateProps } from "../../../templates/Template.ts"
import { article, folderWith, kitFor, plain, planned } from "../newsroom.ts"
import { subjectNames, subjectPhoto, type SubjectPhoto } from "../photo/subjectPhotos.ts"
import { type LaidOut, layOut, overlap, props } from "../template/laidOut.ts"

const title = "She kept the tide tables of the old quay for forty years and trusts none of them"

/** A place in the photo, as a place on a card; null where the card does not show it. */
const onCard = (
  one: Rectangle,
  photo: SubjectPhoto,
  place: Rectangle,
  focus: { x: number; y: number }
): Rectangle | null => {
  const crop = cropOf(photo, place.width / place.height, focus)
  const scale = place.width / crop.width
  const [left, top] = [Math.max(one.left, crop.left), Math.max(one.top, crop.top)]
  const width = Math.min(one.left + one.width, crop.left + crop.width) - left
  const height = Math.min(one.top + one.height, crop.top + crop.height) - top
  if (width <= 0 || height <= 0) return null
  return {
    left: place.left + (left - crop.left) * scale,
    top: place.top + (top - crop.top) * scale,
    width: width * scale,
    height: height * scale
  }
}

const laidOut = new Map<string, Promise<LaidOut>>()

/** The layout of a card, once for all photos that have the same. */
const layOutOnce = (name: string, given: TemplateProps): Promise<LaidOut> => {
  const { text: _text, ...key } = Object.getOwnPropertyDescriptors(given)
  const known = JSON.stringify([name, Object.entries(key).map(([field, { value }]) => [field, value])])
  const found = laidOut.get(known) ?? layOut(name, given)
  laidOut.set(known, found)
  return found
}

const judge = async ({ name, inputs }: Card, photo: SubjectPhoto) => {
  const look = inputs.design.look as Partial<TemplateLook>
  const shown = props({ ...cardSizes[name], has: hasOf(inputs.design.has), ...look })
  const laidOut = await layOutOnce(inputs.design.template, shown)
  const place = laidOut.photo
  if (place === undefined) throw new Error("The card has no photo.")
  const subject = onCard(photo.subject, photo, place, inputs.photo?.focus ?? { x: 0.5, y: 0.5 })
  const kept = subject === null ? 0 : (subject.width * subject.height) / (photo.subject.width * photo.subject.height)
  const scale = place.width / cropOf(photo, place.width / place.height).width
  return {
    covered: subject === null ? [] : laidOut.vital.filter((one) => overlap(one, subject)).map((one) => one.name),
    seen: Math.round((kept / scale ** 2) * 100),
    layout: place.width < cardSizes[name].width ? "beside" : place.height < cardSizes[name].height ? "above" : "over"
  }
}

const file = "quay.jpg"
const settings = { ...plain, sizes: ["portrait", "story"] } as const

const imageOf = ({ width, height, bytes }: SubjectPhoto, focus: Focus | undefined): Image => ({
  url: "https://news.example.org/quay.jpg",
  alt: "",
  width,
  height,
  bytes: bytes.length,
  type: "image/jpeg",
  sha256: sha256(bytes),
  copy: { from: file, to: file },
  ...(focus === undefined ? {} : { focus })
})

const middleOf = ({ subject, width, height }: SubjectPhoto): Focus => ({
  x: (subject.left + subject.width / 2) / width,
  y: (subject.top + subject.height / 2) / height
})

describe("no text over the subject", () => {
  const table: Array<string> = []

  test.each(subjectNames)("%s", async (name) => {
    const photo = await subjectPhoto(name)
    const kit = await kitFor(folderWith({ [file]: photo.bytes }), { settings })
    const image = imageOf(photo, photo.focus)
    const { cards } = (await planned(article(title, { images: [image] }), kit)).pictures
    const cells: Array<string> = []
    for (const card of Object.values(cards)) {
      const { covered, seen, layout } = await judge(card, photo)
      cells.push(`${card.name} ${layout} ${seen}%`.padEnd(22))
      expect(covered, card.name).toEqual([])
      // Whatever the cut, most of the subject is on the card.
      expect(seen, `${card.name}, ${layout}`).toBeGreaterThanOrEqual(85)
    }
    table.push(`${name.padEnd(36)}${cells.join("")}`)
    if (table.length === subjectNames.length) process.stdout.write(`${table.join("\n")}\n`)
  })
})

/** Designs that show a photo, with what an article needs for them. */
const designs = ["photo", "clean", "pin", "review", "story", "slide", "quote", "opinion"] as const

describe.each(["found by itself", "named by its focus"])("in every design, the subject %s", (kind) => {
  test.each(subjectNames)("%s", async (name) => {
    const photo = await subjectPhoto(name)
    const kit = await kitFor(folderWith({ [file]: photo.bytes }), { settings })
    const image = imageOf(photo, kind === "found by itself" ? photo.focus : middleOf(photo))
    const covered: Array<string> = []
    for (const template of designs)
      for (const language of ["en", "ar"]) {
        const card = { template, rating: 4, badge: "live" }
        const one = article(title, { images: [image], language, card })
        const { cards } = (await planned(one, kit)).pictures
        for (const shown of Object.values(cards))
          if (shown.inputs.photo !== null)
            covered.push(
              ...(await judge(shown, photo)).covered.map((text) => `${template} ${shown.name} ${language}: ${text}`)
            )
      }
    expect(covered).toEqual([])
  })
})

test("the cards of an article are the same whichever articles were planned before it", async () => {
  const photos = await Promise.all(subjectNames.slice(0, 16).map(subjectPhoto))
  const root = folderWith(Object.fromEntries(photos.map((photo, at) => [`${at}.jpg`, photo.bytes])))
  const articles = photos.flatMap((photo, at) =>
    (["clean", "photo", "story", "review"] as const).map((template) => {
      const image = { ...imageOf(photo, photo.focus), copy: { from: `${at}.jpg`, to: `${at}.jpg` } }
      return article(title, { images: [image], card: { template } })
    })
  )
  const pathsIn = async (order: typeof articles): Promise<ReadonlyArray<string>> => {
    const kit = await kitFor(root, { settings })
    const found = new Map<(typeof articles)[number], string>()
    for (const one of order) {
      const { cards } = (await planned(one, kit)).pictures
      found.set(
        one,
        Object.values(cards)
          .map(({ path }) => path)
          .join(" ")
      )
    }
    return articles.map((one) => found.get(one) ?? "")
  }
  expect(await pathsIn(articles.toReversed())).toEqual(await pathsIn(articles))
})
