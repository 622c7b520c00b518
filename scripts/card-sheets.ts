/**
 * Draws the contact sheets of docs/cards/ with the engine itself: every
 * template, every script, accents and photos. The same files from every run. With words
 * behind it, only the sheets whose names begin with one of them.
 */
import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import type { CardName } from "../src/model/Card.ts"
import { templates } from "../templates/designs/index.ts"
import { drawSheet, type Shown } from "./card-sheets/drawSheet.ts"
import { feedRow } from "./card-sheets/feeds.ts"
import { hardPhotos } from "./card-sheets/hardPhotos.ts"
import {
  carouselOf,
  inEveryScript,
  overPhotos,
  pictureCarousel,
  plain,
  storiesOf,
  type Story,
  withoutPictures
} from "./card-sheets/newsroom.ts"
import { openStudio } from "./card-sheets/openStudio.ts"

const root = fileURLToPath(new URL("..", import.meta.url))
const out = join(root, "docs/cards")

const sizes: ReadonlyArray<CardName> = ["og", "square", "pin", "portrait", "story"]

const accents = [
  "#b3402a",
  "#e4572e",
  "#f2c94c",
  "#7cb518",
  "#0f7b5f",
  "#0b5c6b",
  "#1d4ed8",
  "#6b2d8b",
  "#c2185b",
  "#16171b"
]

const inTurn = async <A, B>(all: ReadonlyArray<A>, one: (a: A, index: number) => Promise<B>): Promise<Array<B>> => {
  const done: Array<B> = []
  for (const [index, a] of all.entries()) done.push(await one(a, index))
  return done
}

const inRows = <A>(all: ReadonlyArray<A>, length: number): ReadonlyArray<ReadonlyArray<A>> =>
  Array.from({ length: Math.ceil(all.length / length) }, (_, row) => all.slice(row * length, (row + 1) * length))

const studio = await openStudio(join(root, "examples/newsroom"), await hardPhotos())
const hard = overPhotos(studio.photos)
const { draw, crops } = studio
mkdirSync(out, { recursive: true })
const wanted = process.argv.slice(2)
const isWanted = (name: string): boolean => wanted.length === 0 || wanted.some((one) => name.startsWith(one))
const keep = async (name: string, rows: ReadonlyArray<ReadonlyArray<Shown>>, theme: "light" | "dark" = "light") => {
  const caption = async (text: string) => (await draw(plain(text), { template: "caption", size: "og", theme })).bytes
  writeFileSync(join(out, `${name}.webp`), await drawSheet(rows, theme, caption))
}
const storyOf = (stories: Readonly<Record<string, Story>>, template: string): Story => {
  const found = stories[template]
  if (found === undefined) throw new Error(`No story was written for the template ${template}.`)
  return found
}
const ltr = storiesOf("en", studio.photos)
const names = templates.map(({ name }) => name)
const themes = ["light", "dark"] as const
const languages = { en: "English", ar: "Arabic", ja: "Japanese" } as const
const editions = (["en", "ar", "ja"] as const).flatMap((edition) =>
  themes.map((theme) => ({ edition, theme, said: `${languages[edition]}, ${theme}` }))
)

// All designs at a glance.
if (isWanted("designs")) {
  const shown = await inTurn(names, async (template, index) => {
    const theme = index % 2 === 0 ? "light" : "dark"
    const card = await draw(storyOf(ltr, template), { template, size: "og", theme, logo: true, caption: template })
    return { ...card, width: 610 }
  })
  await keep("designs", inRows(shown, 3))
}

// Each design in every language, theme and size; with and without a picture; and as large as networks show it.
mkdirSync(join(out, "designs"), { recursive: true })
for (const template of names) {
  const name = `designs/${template}`
  if (!isWanted(name)) continue
  const every = await inTurn(editions, async ({ edition, theme, said }) => {
    const story = storyOf(storiesOf(edition, studio.photos), template)
    const cards = await inTurn(sizes, async (size) => {
      return [size, await draw(story, { template, size, theme, logo: true, caption: "" })] as const
    })
    return { said, cards: Object.fromEntries(cards) as Readonly<Record<CardName, Shown>> }
  })
  const { card, images } = storyOf(ltr, template).article
  const isPictured = template !== "picture" && (images.length > 0 || card?.portrait !== undefined)
  const without = isPictured
    ? await inTurn(editions, ({ edition, theme, said }) => {
        const story = withoutPictures(storyOf(storiesOf(edition, studio.photos), template))
        return draw(story, { template, size: "og", theme, logo: true, caption: `${said}, without a picture` })
      })
    : []
  const [light, dark] = every
  await keep(name, [
    [light, dark].flatMap((one) => (one === undefined ? [] : [one.cards.og])),
    ...every.map(({ said, cards }, index) => feedRow(cards, said, index === 0)),
    ...inRows(without, 3)
  ])
}

// The slides of three carousels, in the order of reading.
if (isWanted("carousels")) {
  const lighthouse = studio.photos["lighthouse.jpg"] ?? null
  await keep("carousels", [
    await studio.slides(carouselOf("en", studio.photos, null), { logo: true }),
    (await studio.slides(carouselOf("ar", studio.photos, lighthouse), { theme: "dark" })).toReversed(),
    [
      ...(await studio.slides(pictureCarousel(studio.photos), { accent: "#0b5c6b", logo: true })),
      ...(await studio.slides(carouselOf("ja", studio.photos, null), { accent: "#f2c94c" })).slice(0, 3)
    ]
  ])
}

const half = Math.ceil(inEveryScript.length / 2)
for (const [index, stories] of [inEveryScript.slice(0, half), inEveryScript.slice(half)].entries()) {
  const name = `scripts-${index + 1}`
  if (!isWanted(name)) continue
  const shown = await inTurn(stories, (story) => draw(story, { template: "headline", size: "og" }))
  await keep(name, inRows(shown, 2))
}

if (isWanted("accents")) {
  const pairs = await inTurn(accents, async (accent) => [
    await draw(storyOf(ltr, "headline"), { template: "headline", size: "og", accent, caption: accent }),
    await draw(storyOf(ltr, "headline"), { template: "pin", size: "pin", accent, caption: "" })
  ])
  await keep("accents", inRows(pairs.flat(), 4))
}

if (isWanted("photos")) {
  const veiled = await inTurn(hard, async (story) => [
    await draw(story, { template: "photo", size: "og" }),
    await draw(story, { template: "photo", size: "pin", theme: "dark", caption: "" })
  ])
  await keep("photos", [...inRows(veiled.flat(), 4), await crops(storyOf(ltr, "pin"))])
}

await studio.close()
