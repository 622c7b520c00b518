/** The preview as static pages, for a pull request: the same pages, with every file that they show. */
import { mkdirSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { Effect, type Path } from "effect"
import { PublishError } from "../model/errors.ts"
import { siteOf } from "./build/Site.ts"
import type { Workbench } from "./build/Workbench.ts"
import { outputPath, readerPath, scriptPath, stylePath } from "./pages/devPaths.ts"
import { allPaths } from "./pages/pageAt.ts"
import { answer } from "./server/answer.ts"
import { templateNames } from "./templates/drawSample.ts"
import { drawnPath, sampleTexts } from "./templates/samples.ts"
import { cardSizes } from "../cards/design/cardSizes.ts"

/** `folder`: absolute path. Gives how many files were written. What else is in the folder stays. */
export const exportPages = Effect.fn("exportPages")(function* (
  bench: Workbench,
  folder: string
): Effect.fn.Return<number, PublishError, Path.Path> {
  const site = yield* siteOf(bench)
  if (site === null) return 0
  const own = (yield* templateNames(bench)).filter(({ isOwn }) => isOwn)
  const drawings = own.flatMap(({ name }) =>
    Object.keys(sampleTexts).flatMap((text) =>
      (Object.keys(cardSizes) as Array<keyof typeof cardSizes>).flatMap((size) =>
        (["light", "dark"] as const).map((theme) =>
          drawnPath({ template: name, size, theme, text }, 0).replace(/\?.*/, "")
        )
      )
    )
  )
  const linked = site.settings.pages === null ? [] : picturesOfPages(site)
  const paths = [
    stylePath,
    scriptPath,
    ...allPaths(site, own),
    ...site.heads.map(({ slug }) => readerPath(slug)),
    ...site.files.map(({ path }) => outputPath(path)),
    ...linked,
    ...drawings
  ]
  let count = 0
  for (const path of new Set(paths)) {
    const { status, body } = yield* answer(bench, path, { isLive: false })
    if (status !== 200) continue
    yield* write(join(folder, ...path.split("/").map(decodeURIComponent)), body)
    count += 1
  }
  return count
})

/** Pictures beside a generator's pages that a card shows. */
const picturesOfPages = (site: NonNullable<Effect.Success<ReturnType<typeof siteOf>>>): ReadonlyArray<string> =>
  site.heads.flatMap((head) => {
    const { html, url } = site.document(head)
    return [...html.matchAll(/(?:content|src)="([^"]+\.(?:png|jpe?g|webp|avif|gif))"/gi)].flatMap(
      ([, address = ""]) => {
        const shown = URL.canParse(address, url) ? site.shownAt(new URL(address, url).href) : null
        return shown === null || !shown.startsWith("pages/") ? [] : [shown]
      }
    )
  })

const write = (file: string, body: string | Uint8Array): Effect.Effect<void, PublishError> =>
  Effect.try({
    try: () => {
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, body)
    },
    catch: (cause) =>
      new PublishError({
        detail: `The preview cannot be written to ${file}.`,
        hint: "Check that you may write there, or name another folder with --export.",
        cause
      })
  })
