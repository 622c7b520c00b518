/**
 * The card engine over a folder that holds nothing but photos and a logo: it
 * draws any story with any template, size, theme and accent, as a build would.
 */
import * as NodeServices from "@effect/platform-node/NodeServices"
import { Effect, Layer, ManagedRuntime } from "effect"
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import sharp from "sharp"
import { CardEngine } from "../../src/cards/CardEngine.ts"
import { planPictures } from "../../src/cards/planPictures.ts"
import type { Image } from "../../src/model/Article.ts"
import type { CardName } from "../../src/model/Card.ts"
import { sha256 } from "../../src/model/Digest.ts"
import { captionLine } from "./captionLine.ts"
import type { Shown } from "./drawSheet.ts"
import { site, type Story } from "./newsroom.ts"

export interface Wish {
  readonly template: string
  readonly size: CardName
  readonly theme?: "light" | "dark"
  /** `#rrggbb`; the site's without one. */
  readonly accent?: string
  /** Whether the site has a logo. Default: no. */
  readonly logo?: boolean
  /** The story's without one. */
  readonly caption?: string
}

export interface Studio {
  /** By file name. */
  readonly photos: Readonly<Record<string, Image>>
  /** Reads fonts for stories; only these can be drawn, until the next call. */
  readonly open: (stories: ReadonlyArray<Story>) => Promise<Easel>
  readonly close: () => Promise<void>
}

export interface Easel {
  /** What the engine notes of a card, such as a text that is cut off, is written to standard error. */
  readonly draw: (story: Story, wish: Wish) => Promise<Shown>
  /** The clean crops of a story's photo. */
  readonly crops: (story: Story) => Promise<ReadonlyArray<Shown>>
}

/** `examples` is the folder of the example newsroom; `further` are more photos by name. */
export const openStudio = async (examples: string, further: Readonly<Record<string, Uint8Array>>): Promise<Studio> => {
  const root = mkdtempSync(join(tmpdir(), "fanfare-sheets-"))
  cpSync(join(examples, "logo.svg"), join(root, "logo.svg"))
  const articles = join(examples, "articles")
  for (const name of readdirSync(articles).filter((one) => one.endsWith(".jpg"))) {
    cpSync(join(articles, name), join(root, name))
  }
  for (const [name, bytes] of Object.entries(further)) writeFileSync(join(root, name), bytes)
  const files = readdirSync(root).filter((name) => name !== "logo.svg")
  const photos = Object.fromEntries(await Promise.all(files.map((name) => imageOf(root, name))))
  const cache = { read: () => Effect.succeed(null), write: () => Effect.void }
  const runtime = ManagedRuntime.make(
    CardEngine.layer({ root, cache, threads: 1 }).pipe(Layer.provide(NodeServices.layer))
  )
  const engine = await runtime.runPromise(CardEngine)
  const settings = { template: {}, sizes: ["portrait", "story"] as const, fonts: [], photos: true }
  return {
    photos,
    open: async (stories) => {
      const whole = { ...site, logo: "logo.svg" }
      // Fonts are chosen for one site's articles; here every story has a site of its own.
      const all = stories.map(({ article, site: title }) => ({ ...article, title: `${article.title} ${title}` }))
      const { kit, findings } = await runtime.runPromise(
        engine.open({ site: whole, theme: "light", settings, articles: all })
      )
      for (const { message } of findings) throw new Error(message)
      const templates = new Map([...kit.templates, [captionLine.name, captionLine]])
      return {
        draw: async ({ article, site: title, caption }, wish) => {
          const { template, size, theme = "light", accent = site.accent, logo = false } = wish
          const { cards } = planPictures(
            { ...article, card: { template } },
            { ...site, title, accent },
            { ...kit, templates, theme, logo: logo ? kit.logo : null }
          )
          const card = cards[size]
          if (card === undefined) throw new Error(`There is no card ${size}.`)
          const { bytes, notes } = await runtime.runPromise(engine.draw(card.inputs))
          if ([notes.clamped, notes.broken, notes.missing, notes.unreadable].some(({ length }) => length > 0)) {
            process.stderr.write(`${template}, ${size}, ${article.title}: ${JSON.stringify(notes)}\n`)
          }
          return { bytes, ratio: card.width / card.height, caption: wish.caption ?? caption }
        },
        crops: async ({ article }) => {
          const { crops } = planPictures(article, site, kit)
          return Promise.all(
            crops.map(async ({ inputs, name, width, height }) => ({
              bytes: await runtime.runPromise(engine.crop(inputs)),
              ratio: width / height,
              caption: `${name.replace("x", ":")}, ${width} x ${height}`
            }))
          )
        }
      }
    },
    close: async () => {
      await runtime.dispose()
      rmSync(root, { recursive: true })
    }
  }
}

const imageOf = async (root: string, name: string): Promise<readonly [name: string, image: Image]> => {
  const bytes = readFileSync(join(root, name))
  const { width, height, format } = await sharp(bytes).metadata()
  return [
    name,
    {
      url: `${site.url}${name}`,
      alt: "",
      width,
      height,
      bytes: bytes.length,
      type: `image/${format}`,
      sha256: sha256(bytes),
      copy: { from: name, to: name }
    }
  ]
}
