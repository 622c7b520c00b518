/** Reads what all cards of a project have in common, and says what is wrong with it. */
import { Effect } from "effect"
import type { Blobs } from "../model/Blobs.ts"
import { digestOf } from "../model/Digest.ts"
import type { Finding } from "../model/Finding.ts"
import type { CardProject } from "./CardSession.ts"
import { engineVersion } from "./design/engineVersion.ts"
import { loadDrawing } from "./draw/loadDrawing.ts"
import { openFonts } from "./fonts/FontCatalog.ts"
import { makeGuard } from "./guard/Guard.ts"
import type { CardKit } from "./plan/CardKit.ts"
import { unknownInSettings } from "./plan/planFindings.ts"
import { checkOwnTemplates } from "./template/checkOwnTemplates.ts"
import { type Logo, readLogo } from "./template/logo.ts"
import { makeTemplateCompiler, type TemplateCompiler } from "./template/TemplateCompiler.ts"
import { readTemplates, type TemplateSet } from "./template/TemplateSet.ts"

export interface OpenedKit {
  readonly kit: CardKit
  readonly compiler: TemplateCompiler
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
    openFont: Effect.map(loadDrawing, ({ openFont }) => openFont)
  })
  const none: { readonly logo: Logo | null; readonly findings: ReadonlyArray<Finding> } = { logo: null, findings: [] }
  const { logo, findings } = site.logo === undefined ? none : yield* readLogo(root, site.logo, guard, blobs)
  const { broken, findings: laidOut } = yield* checkOwnTemplates({
    own: set.own,
    look: { theme, accent: site.accent, logo },
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
    builtIn: set.builtIn,
    fonts: fonts.catalog
  }
  const opened: OpenedKit = {
    kit,
    compiler,
    digest: digestOf({
      engine: engineVersion,
      site: { url: site.url, title: site.title, language: site.language, accent: site.accent, author: site.author },
      theme,
      settings,
      templates: [...set.files].map(([file, digest]) => [file.startsWith("../") ? "" : file, digest]),
      logo: logo?.sha256 ?? null,
      fonts: fonts.state
    }),
    findings: [...set.findings, ...laidOut, ...unknownInSettings(kit), ...fonts.findings, ...findings],
    stamps: [...new Set([...set.files.keys(), ...fonts.files, ...(site.logo === undefined ? [] : [site.logo])])],
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
