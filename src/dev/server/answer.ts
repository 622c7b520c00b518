/** What the preview answers at a path: a page, a file of the output as it is, a drawing of a template. */
import { Effect, type Path, SubscriptionRef } from "effect"
import { readerPath, scriptPath, stylePath } from "../pages/devPaths.ts"
import { devScript } from "../browser/devScript.ts"
import { type Site, siteOf } from "../build/Site.ts"
import type { Workbench } from "../build/Workbench.ts"
import { devStyle } from "../pages/devStyle.ts"
import { pageAt } from "../pages/pageAt.ts"
import { type DevPage, pageHtml } from "../pages/pageFrame.ts"
import { readerPage } from "../pages/readerPage.ts"
import { drawSample, templateNames } from "../templates/drawSample.ts"
import { readDrawnPath } from "../templates/samples.ts"

export interface Answer {
  readonly status: number
  readonly type: string
  readonly body: string | Uint8Array
  /** Whether it is a page of the preview, which loads nothing from elsewhere; files of the output are what they are. */
  readonly isOurs: boolean
}

export interface AnswerOptions {
  readonly isLive: boolean
}

const html = "text/html; charset=utf-8"

/** `path`: percent-encoded, without a leading slash. */
export const answer = Effect.fnUntraced(function* (
  bench: Workbench,
  path: string,
  { isLive }: AnswerOptions
): Effect.fn.Return<Answer, never, Path.Path> {
  if (path === stylePath) return ours("text/css; charset=utf-8", devStyle)
  if (path === scriptPath) return ours("text/javascript; charset=utf-8", devScript)
  const site = yield* siteOf(bench)
  const state = SubscriptionRef.getUnsafe(bench.state)
  const named = site === null ? [] : yield* templateNames(bench)
  const templates = isLive ? named : named.filter(({ isOwn }) => isOwn)
  const page = (one: DevPage, status = 200): Answer =>
    ours(html, pageHtml(one, { state, isLive, hasTemplates: templates.length > 0 }), status)
  const wanted = path === "" || path.endsWith("/") ? `${path}index.html` : path
  if (site === null) return page({ path: wanted, title: "Preview", main: [] })
  const [folder, ...rest] = wanted.split("/")
  const file = plain(rest.join("/"))
  if (folder === "output") {
    const found = site.fileAt(file)
    const bytes = site.read(file)
    if (found !== undefined && bytes !== null) return { status: 200, type: found.type, body: bytes, isOurs: false }
  }
  if (folder === "pages") {
    const bytes = site.readPage(file)
    if (bytes !== null) return { status: 200, type: typeOf(file), body: bytes, isOurs: false }
  }
  const drawn = folder === "drawn" ? readDrawnPath(plain(rest[0] ?? ""), rest[1] ?? "") : null
  if (drawn !== null) {
    const bytes = yield* drawSample(bench, site, drawn)
    if (bytes !== null) return ours(bytes[0] === 0x89 ? "image/png" : "image/jpeg", bytes)
  }
  const reader = readerOf(site, wanted)
  if (reader !== null) return ours(html, reader)
  const found = pageAt(wanted, site, templates)
  return found === null ? page({ path: wanted, title: "Not found", main: [notFound] }, 404) : page(found)
})

const ours = (type: string, body: string | Uint8Array, status = 200): Answer => ({
  status,
  type,
  body,
  isOurs: true
})

const notFound = {
  type: "element",
  tagName: "h1",
  properties: {},
  children: [{ type: "text", value: "There is nothing here." }]
} as const satisfies DevPage["main"][number]

const readerOf = (site: Site, path: string): string | null => {
  const head = site.heads.find(({ slug }) => readerPath(slug) === path)
  return head === undefined ? null : readerPage(site, head)
}

const plain = (path: string): string => {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** Of the files beside a generator's pages. */
const types: Readonly<Record<string, string>> = {
  html,
  htm: html,
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  json: "application/json",
  svg: "image/svg+xml",
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  webp: "image/webp",
  avif: "image/avif",
  gif: "image/gif"
}

const typeOf = (file: string): string =>
  types[file.split(".").at(-1)?.toLowerCase() ?? ""] ?? "application/octet-stream"
