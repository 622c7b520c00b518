/** Gathers all that the checks look at. It reads; it writes nothing, runs no generator, and asks no network unless it may. */
import { existsSync } from "node:fs"
import { basename, dirname, join } from "node:path"
import { Effect, Result } from "effect"
import { findPackages } from "../../cards/fonts/findPackages.ts"
import { configNames } from "../../config/configNames.ts"
import { findConfig, readConfig } from "../../config/loadConfig.ts"
import { outFolder } from "../../config/outFolder.ts"
import { cnameOf } from "../../generators/files/cname.ts"
import { openFolder } from "../../generators/Folder.ts"
import { loadSharp } from "../../photos/loadSharp.ts"
import { moment } from "../../run/moment.ts"
import { instant } from "../../model/Timestamp.ts"
import type { Settings } from "../../model/settings/Settings.ts"
import { askGit } from "./askGit.ts"
import type { ConfigFacts, Facts } from "./Facts.ts"
import { findBuilds } from "./findBuilds.ts"
import { findGenerator } from "./findGenerator.ts"
import { findOut } from "./findOut.ts"
import { lookAtDisk } from "./lookAtDisk.ts"
import { missingFonts } from "./missingFonts.ts"
import { readArticles } from "./readArticles.ts"
import { readLedger } from "./readLedger.ts"
import { readPages } from "./readPages.ts"
import { readPublished } from "./readPublished.ts"
import { readJekyll } from "./readJekyll.ts"
import { readHosting } from "./readHosting.ts"
import { readLeftOut } from "./readLeftOut.ts"
import { readHostRules } from "./readHostRules.ts"
import { readScripts } from "./readScripts.ts"
import { readWorkflows, runsFanfare } from "./readWorkflows.ts"
import { tryBuild } from "./tryBuild.ts"

export interface Asked {
  /** The folder that the user stands in, absolute. */
  readonly from: string
  /** From `--config`; null without it. */
  readonly config: string | null
  /** From `--out`, absolute; null without it. */
  readonly out: string | null
  readonly isLive: boolean
  readonly allowsUrl: boolean
}

export const gatherFacts = Effect.fnUntraced(function* (asked: Asked) {
  const { config, root, named } = yield* configOf(asked)
  const { settings } = config
  const scripts = readScripts(root)
  const out = findOut(root, { configured: named, asked: asked.out, plugged: scripts.pluggedOut })
  const now = instant(yield* moment)
  const articles = settings === null ? null : yield* readArticles(settings, out.path, now)
  const published = yield* readPublished(root, out.path)
  const generator = findGenerator(root)
  const workflows = readWorkflows(root)
  return {
    root,
    config,
    out,
    now,
    isClockSet: (process.env["SOURCE_DATE_EPOCH"] ?? "") !== "",
    allowsUrl: asked.allowsUrl,
    node: process.versions.node,
    generator,
    jekyll: readJekyll(root, { config: config.name, out: out.inProject, generator }),
    git: yield* askGit(root, out.inProject.startsWith("..") ? "public" : out.inProject),
    workflows: workflows.filter((one) => runsFanfare(one, scripts.scripts ?? {})),
    allWorkflows: workflows.map(({ text }) => text),
    scripts,
    hostRules: readHostRules(root),
    hosting: readHosting(root, workflows),
    leftOut: readLeftOut(root, scripts.scripts ?? {}),
    names: cnameOf(openFolder(root), out.inProject),
    ledger: readLedger(root),
    disk: lookAtDisk(root, out),
    builds: findBuilds(root, out.path),
    missingFonts:
      settings === null || articles === null || settings.cards === null || settings.cards.fonts.length > 0
        ? null
        : missingFonts(
            [{ title: settings.site.title, language: settings.site.language }, ...articles.titles],
            yield* findPackages(root)
          ),
    hasSharp: (yield* Effect.promise(loadSharp))._tag === "Loaded",
    hasMammoth: yield* Effect.promise(() =>
      import("mammoth").then(
        () => true,
        () => false
      )
    ),
    articles,
    published,
    dryRun:
      settings === null
        ? { _tag: "Skipped", why: "the config cannot be used" }
        : yield* tryBuild(settings, out.path, asked.isLive),
    pages: settings === null ? { pages: [], total: 0 } : yield* readPages(settings, out)
  } satisfies Facts as Facts
})

const configOf = Effect.fnUntraced(function* ({ from, config: named }: Asked) {
  const found = yield* findConfig(from, named).pipe(Effect.result)
  if (Result.isFailure(found)) {
    const { detail, hint } = found.failure
    const config: ConfigFacts = { name: null, others: [], settings: null, text: null, fault: { detail, hint } }
    return { config, root: named === null ? from : dirname(join(from, named)), named: null }
  }
  const { file, root } = found.success
  const name = basename(file)
  const others = configNames.filter((one) => one !== name && existsSync(join(root, one)))
  const read = yield* readConfig(found.success).pipe(Effect.result)
  const settings: Settings | null = Result.getOrNull(read)
  const fault = Result.isFailure(read) ? { detail: read.failure.detail, hint: read.failure.hint } : null
  const out = yield* outFolder(found.success)
  return {
    config: { name, others, settings, text: openFolder(root).read(name), fault } satisfies ConfigFacts as ConfigFacts,
    root,
    named: out
  }
})
