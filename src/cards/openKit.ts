/** Reads what all cards of a project have in common, and says what is wrong with it. */
import { Effect } from "effect"
import type { Blobs } from "../model/Blobs.ts"
import { digestOf, sha256 } from "../model/Digest.ts"
import { logoFiles } from "../model/settings/logoFiles.ts"
import type { Finding } from "../model/Finding.ts"
import type { CardProject, CardSession } from "./CardSession.ts"
import { engineVersion } from "./design/engineVersion.ts"
import { planVersion } from "./plan/planVersion.ts"
import { loadDrawing } from "./draw/loadDrawing.ts"
import { openFonts } from "./fonts/FontCatalog.ts"
import { makeGuard } from "./guard/Guard.ts"
import type { CardKit } from "./plan/CardKit.ts"
import { unknownInSettings } from "./plan/planFindings.ts"
import { readPictures } from "./plan/readPictures.ts"
import { makeSubjectFinder } from "./subject/SubjectFinder.ts"
import { accentFindings } from "./template/accentFindings.ts"
import { checkOwnTemplates } from "./template/checkOwnTemplates.ts"
import { readLogos } from "./template/readLogos.ts"
import { makeTemplateCompiler, type TemplateCompiler } from "./template/TemplateCompiler.ts"
import { readTemplates, type TemplateSet } from "./template/TemplateSet.ts"

export interface OpenedKit {
  readonly kit: CardKit
  readonly compiler: TemplateCompiler
  /** As sessions give it. */
  readonly logo: CardSession["logo"]
  readonly digest: string
  readonly findings: ReadonlyArray<Finding>
  readonly stamps: ReadonlyArray<string>
  readonly isComplete: boolean
}

export const openKit = Effect.fnUntraced(function* (
  root: string,
  { site, theme, settings }: CardProject,
  blobs: Pick<Blobs, "get" | "put">
) {
  const guard = yield* makeGuard()
  const compiler = makeTemplateCompiler(blobs, guard)
  const set = yield* readTemplates(root, guard)
  const fonts = yield* openFonts({
    root,
    own: settings.fonts,
    blobs,
    openFont: Effect.map(loadDrawing, ({ openFont }) => openFont)
  })
  const { logo, published, findings } = yield* readLogos({ root, site, theme, guard, blobs })
  const { portraits, picture, findings: unread } = yield* readPictures(root, settings)
  const subjects = yield* makeSubjectFinder(root, blobs)
  const { broken, findings: laidOut } = yield* checkOwnTemplates({
    own: set.own,
    look: { theme, accent: site.accent, logo, column: settings.column ?? "wide" },
    sizes: ["og", "pin", "square", ...settings.sizes],
    compiler,
    fonts: fonts.catalog,
    language: site.language
  })
  const kit: CardKit = {
    site,
    theme,
    settings,
    logo,
    templates: templatesOf(set, broken),
    broken: new Set([...set.broken, ...broken]),
    builtIn: set.builtIn,
    fonts: fonts.catalog,
    subjects,
    portraits,
    picture
  }
  const opened: OpenedKit = {
    kit,
    compiler,
    logo: published,
    digest: digestOf({
      engine: engineVersion,
      plan: planVersion,
      site: { url: site.url, title: site.title, language: site.language, accent: site.accent, author: site.author },
      theme,
      settings,
      templates: [...set.files].map(([file, digest]) => [file.startsWith("../") ? "" : file, digest]),
      logo: logo === null ? null : [logo.source, ...(logo.others ?? []).map(({ source }) => source)].map(sha256),
      portraits: [...portraits.values()],
      picture: picture === null ? null : picture.sha256,
      fonts: fonts.state
    }),
    findings: [
      ...set.findings,
      ...laidOut,
      ...unknownInSettings(kit),
      ...fonts.findings,
      ...findings,
      ...accentFindings(theme, site.accent),
      ...unread
    ],
    stamps: [
      ...new Set([
        ...set.files.keys(),
        ...fonts.files,
        ...logoFiles(site),
        ...Object.values(settings.portraits ?? {}),
        ...(settings.image === undefined ? [] : [settings.image.file])
      ])
    ],
    isComplete: set.isComplete
  }
  return opened
})

/** The project's own in place of fanfare's of the same name, those that cannot be laid out left out. */
const templatesOf = ({ builtIn, own }: TemplateSet, broken: ReadonlySet<string>): CardKit["templates"] =>
  new Map([
    ...builtIn,
    ...own.filter(({ name }) => !broken.has(name)).map((template) => [template.name, template] as const)
  ])
