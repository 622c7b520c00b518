/**
 * Makes the files of the site as a whole whose answers changed, and takes those
 * out of use that no output wants any more.
 */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { Effect } from "effect"
import { type RenderError, PublishError } from "../../model/errors.ts"
import type { Finding } from "../../model/Finding.ts"
import { drawFeedLogo } from "../../cards/template/feedLogo.ts"
import { siteKey } from "../../outputs/keys.ts"
import { siteOutputs } from "../../outputs/site/index.ts"
import type { SiteTarget, SiteText } from "../../outputs/SiteOutput.ts"
import type { SiteView } from "../../outputs/SiteView.ts"
import type { Entries } from "../../graph/entries.ts"
import { manifestOutput } from "./manifest.ts"
import { icoOf, icoPicture, isIco } from "../../cards/template/icoPicture.ts"
import { publishPhoto } from "../../photos/publishPhoto.ts"
import { stripSvg } from "../../photos/stripSvg.ts"
import type { Publication } from "../../publish/Publication.ts"
import type { Making, WantedFile } from "./Making.ts"
import { readBack } from "./readBack.ts"
import { retire } from "./makeArticle.ts"
import { siteHasPage, siteKeepsPage } from "./sitePages.ts"
import { isMade, keepFile, takeFile } from "./takeFile.ts"

export const makeSite = Effect.fn("makeSite")(function* (
  making: Making,
  view: SiteView,
  entries: Entries
): Effect.fn.Return<void, PublishError | RenderError> {
  const wantedPaths = new Set<string>()
  for (const output of siteOutputs) {
    for (const target of output.targets(view, making.facts)) {
      if (siteHasPage(making, target.path)) {
        making.findings.push(siteKeepsPage(making, target.path))
        continue
      }
      wantedPaths.add(target.path)
      const wanted: WantedFile = {
        path: target.path,
        type: target.type,
        place: target.order,
        key: siteKey(output, target),
        owner: "site",
        output: output.name
      }
      const row = making.index.targets.get(target.path)
      if (isMade(wanted, row)) keepFile(making, row, wanted)
      else {
        yield* takeFile(making, wanted, yield* contentOf(target, making, entries))
        // A large archive has thousands of pages; signals and timers get their turn between two.
        yield* Effect.yieldNow
      }
    }
  }
  for (const row of making.index.targets.ofSite())
    if (!wantedPaths.has(row.path) && row.unused === 0 && row.output !== manifestOutput) retire(making.index, row)
})

const contentOf = Effect.fnUntraced(function* (
  target: SiteTarget,
  { settings, publication }: Making,
  entries: Entries
): Effect.fn.Return<Parameters<typeof takeFile>[2], PublishError> {
  if (target._tag === "Copy") {
    const { from, drawn } = target
    const bytes = drawn === undefined ? publishedFile(settings.root, from) : drawnFile(settings.root, from, drawn)
    return { _tag: "Bytes", bytes: yield* bytes }
  }
  const text = yield* rendered(target, entries, publication)
  return { _tag: "Bytes", bytes: text }
})

/** A picture of the site as it is published: a drawing or a photo, without what it says beside its lines or pixels. */
const publishedFile = Effect.fnUntraced(function* (
  root: string,
  file: string
): Effect.fn.Return<Uint8Array | string, PublishError> {
  const unusable = (cause?: unknown): PublishError =>
    new PublishError({ detail: `${file} cannot be read.`, hint: "Run the build again.", cause })
  const bytes = yield* Effect.try({ try: () => readFileSync(join(root, ...file.split("/"))), catch: unusable })
  if (/\.svg$/i.test(file)) return yield* Effect.promise(() => stripSvg(bytes.toString()))
  const isIcon = isIco(bytes)
  const picture = isIcon ? icoPicture(bytes) : bytes
  if (picture === null) return yield* unusable()
  const photo = yield* Effect.promise(() => publishPhoto(picture, { keepCredit: false, isProven: false }))
  if (photo._tag !== "Photo") return yield* unusable()
  return isIcon ? icoOf(photo.bytes, photo) : photo.bytes
})

/** Its bytes were read before the run knew its size. */
const drawnFile = (
  root: string,
  file: string,
  size: { readonly width: number; readonly height: number }
): Effect.Effect<Uint8Array, PublishError> =>
  Effect.tryPromise({
    try: () => drawFeedLogo(readFileSync(join(root, ...file.split("/"))), size),
    catch: (cause) =>
      new PublishError({ detail: `${file} cannot be drawn for feeds.`, hint: "Run the build again.", cause })
  })

/** A feed that is written is read as a stranger would, before anything is published. */
const rendered = Effect.fnUntraced(function* (
  target: SiteText,
  entries: Entries,
  { isPrivate }: Pick<Publication, "isPrivate">
): Effect.fn.Return<string, PublishError> {
  const needed = entries.of(target.needs)
  const text = [...target.render(needed)].join("")
  if (target.meant === undefined || isPrivate) return text
  const misread = yield* readBack(target, text, target.meant(needed))
  return misread === null ? text : yield* differs(misread)
})

const differs = ({ message, fix }: Finding): PublishError =>
  new PublishError({
    detail: `A feed reads back differently from what was meant, so nothing was published: ${message}`,
    hint: fix
  })
