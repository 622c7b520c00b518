/**
 * The run: read, plan, draw, read back, publish. It knows the order of the
 * stages and nothing of what they do inside.
 */
import { Effect, Path } from "effect"
import { CardEngine } from "../cards/CardEngine.ts"
import { PublishError, RenderError } from "../model/errors.ts"
import { compareFindings, type Finding } from "../model/Finding.ts"
import type { Target } from "../model/Target.ts"
import type { Report } from "../report/Report.ts"
import { type EditionRequest, makeEdition } from "./edition.ts"
import { injectPages } from "./injection.ts"
import { readInput } from "./input.ts"
import { rememberLanguages } from "./languageMemory.ts"
import { keepLedger } from "./ledgerFile.ts"
import { makeManifest } from "./manifest.ts"
import { type DrawnPictures, drawPictures, readCopy } from "./pictures.ts"
import { type Change, openPublication, type Publication } from "./publication.ts"
import { readBack } from "./readBack.ts"
import type { Shard } from "./shard.ts"
import { compareEditions } from "./subscribers.ts"
import { renderTexts } from "./texts.ts"
import { withoutSitePages } from "./withoutSitePages.ts"
import type { Settings } from "../model/settings/Settings.ts"

export interface BuildOptions {
  /** Absolute path of the output directory. */
  readonly out: string
  /** False for `--check` and `--dry-run`: nothing is written, not even to the cache. */
  readonly write: boolean
  /** Draw every card, whatever the cache holds. */
  readonly force: boolean
  /** How many articles are drawn at a time. */
  readonly jobs: number
  /** Whether a warning makes the report not ok. */
  readonly strict: boolean
  /** Only the cards of one part, into the cache; nothing is published. */
  readonly shard: Shard | null
}

export interface Built {
  readonly report: Report
  readonly changes: ReadonlyArray<Change>
}

/** Builds a project once. What is wrong with single articles is in the report; only what stops the whole build fails. */
export const build = Effect.fn("build")(function* (project: Settings, options: BuildOptions) {
  const path = yield* Path.Path
  const input = yield* readInput(project, options.out)
  const engine = yield* CardEngine
  const cards = yield* engine.open({ ...project, settings: project.cards, articles: input.articles })
  const publishes = options.write && options.shard === null
  const publication = yield* openPublication(options.out, publishes)
  const { edition, findings, drawn } = yield* drawEdition({ ...input, project, kit: cards.kit }, publication, options)
  const planned = renderTexts(edition)
  const misread = yield* readBack(edition, planned.texts)
  if (misread.length > 0) return yield* differs(misread)
  yield* Effect.forEach(planned.copies, stageCopy(project.root, publication), { discard: true })
  const { texts, findings: yielded } = withoutSitePages(planned.texts, input.pages, (file) =>
    path.relative(options.out, path.join(project.root, file)).split(path.sep).join("/")
  )
  yield* Effect.forEach(texts, ({ target, render }) => publication.stage(target, new TextEncoder().encode(render())), {
    discard: true
  })

  const injected =
    project.inject && options.shard === null
      ? yield* injectPages({ root: project.root, pages: input.pages, edition }, publication.stagePage)
      : []
  if (options.write) yield* rememberLanguages(project.root, input.languages)
  if (publishes) yield* keepLedger(project.root, input.ledger)
  const {
    manifest,
    changes,
    findings: strangers
  } = options.shard === null
    ? yield* publication.commit((files) => makeManifest(edition, files))
    : { manifest: makeManifest(edition, []), changes: [], findings: [] }
  const seen = compareEditions(input.published, manifest, edition)
  const all = [
    ...seen.findings,
    ...input.findings,
    ...cards.findings,
    ...drawn.findings,
    ...findings,
    ...planned.findings,
    ...yielded,
    ...injected,
    ...strangers
  ]
  const report: Report = {
    version: 1,
    ok: !(options.strict && all.some(({ severity }) => severity !== "info")),
    articles: seen.articles,
    subscribers: seen.subscribers,
    cards: { rendered: drawn.rendered, reused: drawn.reused },
    files: countChanges(changes),
    sources: [
      ...[project.folders.articles, ...(project.pages?.files ?? [])].map((name) => ({ name, state: "ok" as const })),
      ...input.sources
    ],
    findings: all.toSorted(compareFindings)
  }
  return { report, changes } satisfies Built as Built
}, Effect.scoped)

/** Plans and draws: without the photos that could not be drawn, and then without the articles whose pictures could not be made. */
const drawEdition = Effect.fnUntraced(function* (
  request: EditionRequest,
  publication: Publication,
  options: BuildOptions
) {
  const { root } = request.project
  const first = makeEdition(request)
  const drawn = yield* drawPictures(first.edition, request.kit, publication, { ...options, root })
  const plain = { ...request, kit: { ...request.kit, unusable: drawn.unusable } }
  const second = drawn.unusable.size === 0 ? first : makeEdition(plain)
  const again = second.edition.entries.filter(({ article }) => drawn.unusable.has(article.source))
  const redrawn = yield* drawPictures({ ...second.edition, entries: again }, plain.kit, publication, {
    ...options,
    root
  })
  const all: DrawnPictures = {
    rendered: drawn.rendered + redrawn.rendered,
    reused: drawn.reused + redrawn.reused,
    failed: new Set([...drawn.failed, ...redrawn.failed]),
    unusable: drawn.unusable,
    findings: [...drawn.findings, ...redrawn.findings]
  }
  if (all.failed.size > 0 && all.failed.size === first.edition.entries.length) return yield* nothingDrawn(all.findings)
  const last =
    all.failed.size === 0
      ? second
      : makeEdition({ ...plain, articles: request.articles.filter(({ id }) => !all.failed.has(id)) })
  return { ...last, drawn: all }
})

const stageCopy = (root: string, publication: Publication) =>
  Effect.fnUntraced(function* (target: Target) {
    if (target.content._tag === "Copy") yield* publication.stage(target, yield* readCopy(root, target.content.from))
  })

const countChanges = (changes: ReadonlyArray<Change>): Report["files"] => {
  const count = (...states: ReadonlyArray<Change["state"]>): number =>
    changes.filter(({ state }) => states.includes(state)).length
  return { written: count("new", "changed"), unchanged: count("unchanged"), deleted: count("deleted") }
}

const nothingDrawn = (findings: ReadonlyArray<Finding>): RenderError =>
  new RenderError({
    detail: `No card could be drawn: ${findings[0]?.message ?? ""}`,
    hint: findings[0]?.fix ?? "Check the template, the logo and the fonts."
  })

const differs = (findings: ReadonlyArray<Finding>): PublishError =>
  new PublishError({
    detail: `A feed reads back differently from what was meant, so nothing was published: ${findings[0]?.message ?? ""}`,
    hint: findings[0]?.fix ?? "Report this as a defect of fanfare."
  })
