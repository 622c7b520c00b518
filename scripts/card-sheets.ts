/**
 * Draws the contact sheets of docs/cards/ with the engine itself: every
 * template, every script, accents and photos. The same files from every run.
 */
import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import type { CardName } from "../src/model/Card.ts"
import { templates } from "../templates/index.ts"
import { drawSheet, type Shown } from "./card-sheets/drawSheet.ts"
import { hardPhotos } from "./card-sheets/hardPhotos.ts"
import { english, inEveryScript, overPhotos, plain, rightToLeft, type Story } from "./card-sheets/newsroom.ts"
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
const ltr = english(studio.photos)
const rtl = rightToLeft(studio.photos)
const hard = overPhotos(studio.photos)
const { draw, crops } = studio
mkdirSync(out, { recursive: true })
const keep = async (name: string, rows: ReadonlyArray<ReadonlyArray<Shown>>, theme: "light" | "dark" = "light") => {
  const caption = async (text: string) => (await draw(plain(text), { template: "caption", size: "og", theme })).bytes
  writeFileSync(join(out, `${name}.jpg`), await drawSheet(rows, theme, caption))
}
const storyOf = <S>(stories: Readonly<Record<string, S>>, template: string): S => {
  const found = stories[template]
  if (found === undefined) throw new Error(`No story was written for the template ${template}.`)
  return found
}

for (const theme of ["light", "dark"] as const) {
  const rows = await inTurn(templates, ({ name: template }) =>
    inTurn(sizes, (size) =>
      draw(storyOf<Story>(ltr, template), { template, size, theme, logo: true, caption: `${template}, ${size}` })
    )
  )
  await keep(`templates-${theme}`, rows, theme)
}

await keep(
  "right-to-left",
  await inTurn(templates, ({ name: template }) =>
    inTurn(sizes.toReversed(), (size, index) => {
      const [arabic, hebrew] = storyOf<ReadonlyArray<Story>>(rtl, template) as [Story, Story]
      return draw(index % 2 === 0 ? arabic : hebrew, {
        template,
        size,
        theme: index % 2 === 0 ? "light" : "dark",
        logo: true,
        caption: `${template}, ${size}`
      })
    })
  )
)

const half = Math.ceil(inEveryScript.length / 2)
for (const [index, stories] of [inEveryScript.slice(0, half), inEveryScript.slice(half)].entries()) {
  const shown = await inTurn(stories, (story) => draw(story, { template: "headline", size: "og" }))
  await keep(`scripts-${index + 1}`, inRows(shown, 2))
}

const pairs = await inTurn(accents, async (accent) => [
  await draw(ltr.headline, { template: "headline", size: "og", accent, caption: accent }),
  await draw(ltr.headline, { template: "pin", size: "pin", accent, caption: "" })
])
await keep("accents", inRows(pairs.flat(), 4))

const veiled = await inTurn(hard, async (story) => [
  await draw(story, { template: "photo", size: "og" }),
  await draw(story, { template: "photo", size: "pin", theme: "dark", caption: "" })
])
await keep("photos", [...inRows(veiled.flat(), 4), await crops(ltr.pin)])

await studio.close()
