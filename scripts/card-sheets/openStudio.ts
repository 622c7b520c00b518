/**
 * The card engine over a folder that holds nothing but photos and a logo: it
 * draws any story with any template, size, theme and accent, as a build would.
 */
import * as NodeServices from "@effect/platform-node/NodeServices"
import { Effect, Exit, ManagedRuntime, Scope } from "effect"
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import sharp from "sharp"
import type { CardSession } from "../../src/cards/CardSession.ts"
import type { CardNotes } from "../../src/cards/draw/CardNotes.ts"
import { makeRender } from "../../src/cards/draw/makeRender.ts"
import { makeSession } from "../../src/cards/makeSession.ts"
import { openKit } from "../../src/cards/openKit.ts"
import { builtInTemplate } from "../../src/cards/template/builtInTemplate.ts"
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

export interface Studio extends Easel {
  /** By file name. */
  readonly photos: Readonly<Record<string, Image>>
  readonly close: () => Promise<void>
}

export interface Easel {
  /** What the engine notes of a card, such as a text that is cut off, is written to standard error. */
  readonly draw: (story: Story, wish: Wish) => Promise<Shown>
  /** The slides of a story that wishes for a carousel. */
  readonly slides: (story: Story, wish: Omit<Wish, "template" | "size">) => Promise<ReadonlyArray<Shown>>
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
  const blobs = { get: () => Effect.succeed(null), put: () => Effect.void }
  const runtime = ManagedRuntime.make(NodeServices.layer)
  const scope = Scope.makeUnsafe()
  const settings = { template: {}, sizes: ["portrait", "story"] as const, fonts: [], photos: true, small: false }
  const render = await runtime.runPromise(makeRender(1).pipe(Effect.provideService(Scope.Scope, scope)))

  const sessions = new Map<string, Promise<CardSession>>()

  /** A session for each site, theme and accent: each story has a site of its own. */
  const sessionOf = (title: string, theme: "light" | "dark", accent: string, logo: boolean): Promise<CardSession> => {
    const key = [title, theme, accent, logo].join("\n")
    const known = sessions.get(key) ?? runtime.runPromise(opened(title, theme, accent, logo))
    sessions.set(key, known)
    return known
  }

  const opened = (title: string, theme: "light" | "dark", accent: string, logo: boolean) =>
    Effect.gen(function* () {
      const own = { ...site, title, accent, ...(logo ? { logo: "logo.svg" } : {}) }
      const opened = yield* openKit(root, { site: own, theme, settings }, blobs)
      const fault = opened.findings.find(({ severity }) => severity !== "info")
      if (fault !== undefined) throw new Error(fault.message)
      const templates = new Map([...opened.kit.templates, [captionLine.name, builtInTemplate(captionLine)]])
      const kit = { ...opened.kit, templates }
      return makeSession({ root, opened: { ...opened, kit }, blobs, render, force: false })
    }).pipe(Effect.provideService(Scope.Scope, scope))

  return {
    photos,
    draw: async ({ article, site: title, caption }, wish) => {
      const { template, size, theme = "light", accent = site.accent, logo = false } = wish
      const session = await sessionOf(title, theme, accent, logo)
      const { pictures } = await runtime.runPromise(session.plan({ ...article, card: { ...article.card, template } }))
      const card = pictures.cards[size]
      if (card === undefined) throw new Error(`There is no card ${size}.`)
      const { bytes, notes } = await runtime.runPromise(session.draw(card.inputs))
      complain(`${template}, ${size}, ${article.title}`, notes)
      return { bytes, ratio: card.width / card.height, caption: wish.caption ?? caption }
    },
    slides: async ({ article, site: title }, { theme = "light", accent = site.accent, logo = false }) => {
      const session = await sessionOf(title, theme, accent, logo)
      const { pictures } = await runtime.runPromise(session.plan(article))
      return Promise.all(
        pictures.slides.map(async ({ inputs, width, height }) => {
          const { bytes, notes } = await runtime.runPromise(session.draw(inputs))
          complain(`${article.title}, ${inputs.texts["page"]}`, notes)
          return { bytes, ratio: width / height, caption: "" }
        })
      )
    },
    crops: async ({ article, site: title }) => {
      const session = await sessionOf(title, "light", site.accent, false)
      const { pictures } = await runtime.runPromise(session.plan(article))
      return Promise.all(
        pictures.crops.map(async ({ inputs, name, width, height }) => ({
          bytes: (await runtime.runPromise(session.crop(inputs))).bytes,
          ratio: width / height,
          caption: `${name.replace("x", ":")}, ${width} x ${height}`
        }))
      )
    },
    close: async () => {
      await runtime.runPromise(Scope.close(scope, Exit.void))
      await runtime.dispose()
      rmSync(root, { recursive: true })
    }
  }
}

const complain = (card: string, notes: CardNotes): void => {
  if ([notes.clamped, notes.broken, notes.missing, notes.unreadable].some(({ length }) => length > 0))
    process.stderr.write(`${card}: ${JSON.stringify(notes)}\n`)
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
