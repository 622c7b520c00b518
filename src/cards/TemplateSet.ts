/**
 * The templates of a project's cards: those that come with fanfare, each
 * replaced by the project's own file of that name. A template is code: it runs
 * with all rights of the user, like a config in JavaScript.
 */
import { Effect, type FileSystem, type Path, Predicate } from "effect"
import { templates as builtIn } from "../../templates/index.ts"
import type { Template } from "../../templates/Template.ts"
import { sha256 } from "../model/Digest.ts"
import { type Finding, finding } from "../model/Finding.ts"

export interface TemplateSet {
  readonly templates: ReadonlyMap<string, Template>
  readonly findings: ReadonlyArray<Finding>
}

const folder = "templates"

/** Reads `templates/NAME.{js,mjs,ts,mts}` of the project; a file that is no template gives a finding, and the built-in stays. */
export const readTemplates = Effect.fn("readTemplates")(function* (
  fs: FileSystem.FileSystem,
  path: Path.Path,
  root: string
) {
  const templates = new Map(builtIn.map((template) => [template.name, template]))
  const findings: Array<Finding> = []
  const names = yield* fs.readDirectory(path.join(root, folder)).pipe(Effect.orElseSucceed((): Array<string> => []))
  for (const name of names.toSorted()) {
    const stem = /^([\w-]+)\.m?[jt]s$/.exec(name)?.[1]
    if (stem === undefined || name.endsWith(".d.ts")) continue
    const own = yield* Effect.result(readTemplate(fs, path, path.join(root, folder, name), stem))
    if (own._tag === "Success") {
      templates.set(stem, own.success)
    } else {
      findings.push(
        finding(
          "FF4005",
          { file: `${folder}/${name}` },
          `This template cannot be used: ${own.failure}`,
          "Export `const template = { draw: (props) => … }`; the README shows one."
        )
      )
    }
  }
  return { templates, findings } satisfies TemplateSet as TemplateSet
})

/** Its version is the digest of its file, so a changed file is drawn anew. */
const readTemplate = Effect.fnUntraced(function* (
  fs: FileSystem.FileSystem,
  path: Path.Path,
  file: string,
  name: string
) {
  const bytes = yield* fs.readFile(file).pipe(Effect.mapError((cause) => cause.message))
  const url = yield* path.toFileUrl(file).pipe(Effect.mapError((cause) => cause.message))
  const module = yield* Effect.tryPromise({
    try: () => import(url.href) as Promise<{ readonly template?: unknown; readonly default?: unknown }>,
    catch: (cause) => (cause instanceof Error ? cause.message : String(cause))
  })
  const template = module.template ?? module.default
  if (!hasDraw(template)) return yield* Effect.fail("it exports no `template` with a function `draw`.")
  return { name, version: sha256(bytes).slice(0, 12), draw: template.draw } satisfies Template as Template
})

const hasDraw = (value: unknown): value is Pick<Template, "draw"> =>
  Predicate.hasProperty(value, "draw") && Predicate.isFunction(value.draw)
