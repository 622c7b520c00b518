/**
 * Puts fanfare's pieces into the pages of a site generator. It reads each page
 * and hands it to the publication; how a page is filled is not decided here.
 */
import { Effect, FileSystem, Path, Result } from "effect"
import { injectPage } from "../inject/injectPage.ts"
import type { PublishError } from "../model/errors.ts"
import { type Finding, finding } from "../model/Finding.ts"
import { pageKey } from "../model/addresses/pageKey.ts"
import type { Edition, Entry } from "../outputs/Output.ts"
import type { ReadPage } from "../sources/pages/readPages.ts"
import type { PageChange } from "./pageWriter.ts"

export interface InjectionRequest {
  /** Absolute path of the project. */
  readonly root: string
  readonly pages: ReadonlyArray<ReadPage>
  readonly edition: Edition
}

/** `stage` takes every page in which fanfare has something, changed or not. */
export const injectPages = Effect.fn("injectPages")(function* (
  { root, pages, edition }: InjectionRequest,
  stage: (page: PageChange) => Effect.Effect<void, PublishError>
) {
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const real = yield* fs.realPath(root).pipe(Effect.orElseSucceed(() => root))
  const entries = new Map(
    edition.entries
      .filter(({ article }) => !article.hosted)
      .map((entry) => [pageKey(new URL(entry.article.url)), entry])
  )
  const findings: Array<Finding> = []
  const own = { subjects: new Set<string>(), files: new Set<string>() }
  for (const page of pages) {
    const name = page.file.path
    const file = yield* fs.realPath(path.join(real, name)).pipe(Effect.orElseSucceed(() => null))
    if (file === null || !file.startsWith(real + path.sep)) continue
    const before = yield* fs.readFile(file).pipe(Effect.orElseSucceed(() => null))
    const entry = entryOf(page, entries)
    if (before === null || (entry === null && !mentionsFanfare(before))) continue
    const decoded = Result.try(() => new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(before))
    if (Result.isFailure(decoded)) {
      findings.push(otherEncoding(name))
      continue
    }
    const text = decoded.success
    const wish = page.kind === "ignored" ? "withdraw" : "fill"
    const injected = injectPage({ file: name, text, entry, wish, edition })
    findings.push(...injected.findings)
    for (const subject of injected.own) own.subjects.add(subject)
    if (injected.own.length > 0) own.files.add(name)
    const after = injected.text === text ? before : new TextEncoder().encode(injected.text)
    yield* stage({ path: name, file, before, after })
  }
  return [...findings, ...ownTags(own)]
})

/** The article of a page: taken from it, or from the articles' folder under the page's address. */
const entryOf = ({ file, kind, draft }: ReadPage, entries: ReadonlyMap<string, Entry>): Entry | null =>
  kind === "ignored" ? null : (entries.get(pageKey(new URL(draft?.metadata.url?.value ?? file.address))) ?? null)

const mentionsFanfare = (bytes: Uint8Array): boolean => /fanfare/i.test(Buffer.from(bytes).toString("latin1"))

const otherEncoding = (file: string): Finding =>
  finding(
    "FF6101",
    { file },
    "The page is not UTF-8, and fanfare writes UTF-8 only; the page was left alone.",
    'Let the site generator write UTF-8 and `<meta charset="utf-8">`.'
  )

interface OwnTags {
  /** What the pages say of their own. */
  readonly subjects: ReadonlySet<string>
  readonly files: ReadonlySet<string>
}

/** Said once for each build: a site's template is the same on every page. */
const ownTags = ({ subjects, files }: OwnTags): ReadonlyArray<Finding> => {
  const [first] = files
  if (first === undefined) return []
  const picture = subjects.has("og:image") ? " Networks show the pages' own og:image, not fanfare's card." : ""
  return [
    finding(
      "FF6107",
      { file: first },
      `Tags that ${files.size === 1 ? "the page has" : `${files.size} pages have`} already stand, and fanfare's were left out: ${[...subjects].toSorted().join(", ")}.${picture}`,
      "Nothing to do if the pages' own are right; else take them out of the template."
    )
  ]
}
