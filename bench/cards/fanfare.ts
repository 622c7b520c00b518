/**
 * Fanfare itself: the engine as a build runs it, on the workspace as a
 * project, in one thread. The only file here that knows the engine.
 */
import { readFileSync } from "node:fs"
import { basename, join } from "node:path"
import * as NodeFileSystem from "@effect/platform-node/NodeFileSystem"
import * as NodePath from "@effect/platform-node/NodePath"
import { Effect, Layer, ManagedRuntime, Scope } from "effect"
import { fileBlobs } from "../../src/store/blobs.ts"
import { makeRender } from "../../src/cards/draw/makeRender.ts"
import { makeSession } from "../../src/cards/makeSession.ts"
import { openKit } from "../../src/cards/openKit.ts"
import { builtInTemplate } from "../../src/cards/template/builtInTemplate.ts"
import type { Article, Image } from "../../src/model/Article.ts"
import { sha256 } from "../../src/model/Digest.ts"
import type { Site } from "../../src/model/Site.ts"
import type { Timestamp } from "../../src/model/Timestamp.ts"
import type { Template } from "../../templates/Template.ts"
import { element, slot } from "../../templates/element.ts"
import { colours, words } from "./card.ts"
import type { MakeDraw } from "./Contender.ts"
import type { Workspace } from "./Workspace.ts"
import type { CardSettings } from "../../src/model/settings/CardSettings.ts"

export const label = "fanfare"

const settings: CardSettings = { template: {}, sizes: [], fonts: [], photos: true, small: false }

interface EngineOptions {
  readonly templates?: ReadonlyArray<Template>
  /** Whether what is compiled and drawn is written to disk. No peer does: in a match, the disk would be compared with nothing. */
  readonly keeps?: boolean
}

const openEngine = async ({ root, logo }: Workspace, { templates = [], keeps = false }: EngineOptions = {}) => {
  const site: Site = {
    url: "https://news.example.org/",
    title: words.site,
    description: "",
    language: "en",
    direction: "ltr",
    timeZone: "UTC",
    accent: colours.accent,
    logo,
    accounts: {}
  }
  const runtime = ManagedRuntime.make(Layer.merge(NodeFileSystem.layer, NodePath.layer))
  const open = Effect.gen(function* () {
    const blobs = fileBlobs(join(root, ".fanfare"), keeps)
    const opened = yield* openKit(root, { site, theme: "light", settings }, blobs)
    const own = templates.map((template) => [template.name, builtInTemplate(template)] as const)
    const kit = { ...opened.kit, templates: new Map([...opened.kit.templates, ...own]) }
    const render = yield* makeRender(1)
    // Every card is drawn, whatever an earlier run kept.
    return makeSession({ root, opened: { ...opened, kit }, blobs, render, force: true })
  }).pipe(Effect.provideService(Scope.Scope, Scope.makeUnsafe()))
  const session = await runtime.runPromise(open)
  return async (article: Article): Promise<Uint8Array> => {
    const { bytes } = await runtime.runPromise(
      Effect.flatMap(session.plan(article), ({ pictures }) => session.draw(pictures.cards.og.inputs))
    )
    return bytes
  }
}

const articleOf = (title: string, images: ReadonlyArray<Image>, template?: string): Article => ({
  id: title,
  slug: "card",
  url: "https://news.example.org/card/",
  hosted: true,
  title,
  description: "",
  language: "en",
  direction: "ltr",
  published: "2026-03-01T09:30:00Z" as Timestamp,
  updated: null,
  authors: [{ name: words.author }],
  section: null,
  tags: [],
  html: "",
  text: "",
  images,
  captions: [],
  comments: [],
  furniture: null,
  derived: {},
  source: "card.md",
  ...(template === undefined ? {} : { card: { template } })
})

export const makeFlat: MakeDraw = async (workspace) => {
  const draw = await openEngine(workspace)
  return (title) => draw(articleOf(title, []))
}

/** The same as a build has it, which keeps the compiled template for the next process. */
export const makeKept: MakeDraw = async (workspace) => {
  const draw = await openEngine(workspace, { keeps: true })
  return (title) => draw(articleOf(title, []))
}

/** The digest of a photo is known from reading its article, so it is taken before anything is measured. */
export const makePhoto: MakeDraw = async (workspace) => {
  const draw = await openEngine(workspace)
  const images = workspace.photos.map((file): Image => {
    const bytes = readFileSync(file)
    const from = `photos/${basename(file)}`
    return {
      url: `https://news.example.org/${from}`,
      alt: "",
      width: 1600,
      height: 1067,
      bytes: bytes.length,
      type: "image/jpeg",
      sha256: sha256(bytes),
      focus: { x: 0.5, y: 0.5 },
      copy: { from, to: from }
    }
  })
  return (title, index) => draw(articleOf(title, images.slice(index, index + 1)))
}

/** An element tree that slots cannot carry, drawn by satori and resvg for each article. */
export const makeEscapeHatch: MakeDraw = async (workspace) => {
  const turned: Template = {
    name: "turned",
    draw: ({ width, height, text }) =>
      element({ width, height, backgroundColor: colours.paper, padding: 72 }, [
        slot({ name: "site", sizes: [34], colour: colours.ink, weight: 700 }, { width: 600, height: 60 }),
        {
          type: "div",
          props: {
            style: { display: "flex", fontSize: 64, color: colours.ink, transform: "rotate(-3deg)" },
            children: text.title
          }
        }
      ])
  }
  const draw = await openEngine(workspace, { templates: [turned] })
  return (title) => draw(articleOf(title, [], "turned"))
}
