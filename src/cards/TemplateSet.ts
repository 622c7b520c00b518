/**
 * The templates of a project's cards: those that come with fanfare, each
 * replaced by the project's own file of that name. A template is code: it runs
 * with all rights of the user, like a config in JavaScript.
 */
import { Effect, FileSystem, Path, Predicate } from "effect"
import { builtInTemplates } from "../../templates/index.ts"
import type { Template } from "../../templates/Template.ts"
import { type Finding, finding, type Place } from "../model/Finding.ts"
import { lineIn } from "./lineIn.ts"
import { messageOf } from "./messageOf.ts"
import { type Mistake, tryTemplate } from "./tryTemplate.ts"

export interface TemplateSet {
  readonly templates: ReadonlyMap<string, Template>
  /** The project's own. */
  readonly own: ReadonlyArray<OwnTemplate>
  readonly findings: ReadonlyArray<Finding>
}

export interface OwnTemplate {
  readonly template: Template
  /** Relative to the project. */
  readonly file: string
  /** Of the file, as stacks name it. */
  readonly address: string
}

const folder = "templates"

/** Reads `templates/NAME.{js,mjs,ts,mts}` of the project; a file that is no template gives findings, and the built-in stays. */
export const readTemplates = Effect.fn("readTemplates")(function* (root: string) {
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const templates = new Map(builtInTemplates)
  const own: Array<OwnTemplate> = []
  const findings: Array<Finding> = []
  const names = yield* fs.readDirectory(path.join(root, folder)).pipe(Effect.orElseSucceed((): Array<string> => []))
  for (const name of names.toSorted()) {
    const stem = /^([\w-]+)\.m?[jt]s$/.exec(name)?.[1]
    if (stem === undefined || name.endsWith(".d.ts")) continue
    const read = yield* readTemplate(path.join(root, folder, name), stem)
    if (read._tag === "Template") {
      templates.set(stem, read.template)
      own.push({ template: read.template, file: `${folder}/${name}`, address: read.address })
    } else {
      findings.push(...read.mistakes.map((mistake) => wrongTemplate(`${folder}/${name}`, mistake)))
    }
  }
  return { templates, own, findings } satisfies TemplateSet as TemplateSet
})

const readTemplate = Effect.fnUntraced(function* (file: string, name: string) {
  const path = yield* Path.Path
  const url = yield* path.toFileUrl(file).pipe(Effect.orDie)
  const module = yield* Effect.result(
    Effect.tryPromise({
      try: () => import(url.href) as Promise<{ readonly template?: unknown; readonly default?: unknown }>,
      catch: (cause) => ({ cause })
    }).pipe(
      Effect.catch(({ cause }) =>
        Effect.flatMap(placeOf(cause, file, url.href), (place) =>
          Effect.fail<Mistake>({ message: messageOf(cause), place })
        )
      )
    )
  )
  if (module._tag === "Failure") return wrong([module.failure])
  const template = module.success.template ?? module.success.default
  if (!hasDraw(template))
    return wrong([{ message: "it exports no `template` with a function `draw`", place: { line: 1 } }])
  const whole: Template = { name, draw: template.draw }
  const mistakes = tryTemplate(whole, url.href)
  return mistakes.length > 0 ? wrong(mistakes) : ({ _tag: "Template", template: whole, address: url.href } as const)
})

const wrong = (mistakes: ReadonlyArray<Mistake>) => ({ _tag: "Mistakes", mistakes }) as const

/** Node says where a syntax error of a module is only when it checks the file alone. */
const placeOf = (cause: unknown, file: string, address: string): Effect.Effect<Mistake["place"]> => {
  const place = lineIn(cause, address)
  if (place.line !== undefined || !(cause instanceof SyntaxError)) return Effect.succeed(place)
  return Effect.promise(async () => {
    const { execFile } = await import("node:child_process")
    return new Promise((resolve) => {
      execFile(process.execPath, ["--check", file], (_error, _stdout, stderr) => resolve(lineIn(stderr, address)))
    })
  })
}

const hasDraw = (value: unknown): value is Pick<Template, "draw"> =>
  Predicate.hasProperty(value, "draw") && Predicate.isFunction(value.draw)

const wrongTemplate = (file: string, { message, place }: Mistake): Finding =>
  finding(
    "FF4005",
    { file, ...place } satisfies Place,
    `This template cannot be used, and fanfare's own stands in: ${message.replace(/\.$/, "")}.`,
    "Mend it there; the README shows a whole template."
  )
