/**
 * The templates of a project's cards: those that come with fanfare, each
 * replaced by the project's own file of that name. A template is code with all
 * rights of the user, like a config in JavaScript; what it cannot do is hold
 * the build up, because it runs in a process that can be killed.
 */
import { Effect, FileSystem, Path } from "effect"
import { templates as builtIn } from "../../../templates/designs/index.ts"
import { sha256 } from "../../model/Digest.ts"
import { type Finding, finding, type Place } from "../../model/Finding.ts"
import type { GuardFault } from "../../guard/openGuard.ts"
import type { Guard } from "../guard/Guard.ts"
import type { Mistake } from "../../guard/Question.ts"
import { builtInTemplate } from "./builtInTemplate.ts"
import type { CardTemplate } from "./CardTemplate.ts"
import { notDrawn } from "./notDrawn.ts"
import { type OwnTemplate, ownTemplate } from "./ownTemplate.ts"
import { sparseAndWhole } from "./sampleRequests.ts"

export interface TemplateSet {
  /** Fanfare's own, by name. */
  readonly builtIn: ReadonlyMap<string, CardTemplate>
  /** The project's that can be used. */
  readonly own: ReadonlyArray<OwnTemplate>
  /** Names of those that cannot. */
  readonly broken: ReadonlySet<string>
  /** Every file that was read or looked for, relative to the project, with the digest of its bytes; null for one that is not there. */
  readonly files: ReadonlyMap<string, string | null>
  /** Whether every file is in `files`: what a template imports is not known where it cannot be loaded. */
  readonly isComplete: boolean
  readonly findings: ReadonlyArray<Finding>
}

const folder = "templates"

/** Reads `templates/NAME.{js,mjs,jsx,ts,mts,tsx}` of the project; a file that is not a template gives findings, and the built-in stays. */
export const readTemplates = Effect.fn("readTemplates")(function* (
  root: string,
  guard: Guard
): Effect.fn.Return<TemplateSet, never, FileSystem.FileSystem | Path.Path> {
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const own: Array<OwnTemplate> = []
  const broken = new Set<string>()
  const findings: Array<Finding> = []
  const read = new Set<string>()
  let isComplete = true
  const names = yield* fs.readDirectory(path.join(root, folder)).pipe(Effect.orElseSucceed((): Array<string> => []))
  for (const name of names.toSorted()) {
    const stem = /^([\w-]+)\.(?:m?[jt]s|[jt]sx)$/.exec(name)?.[1]
    if (stem === undefined || name.endsWith(".d.ts")) continue
    const absolute = path.join(root, folder, name)
    read.add(absolute)
    const url = yield* path.toFileUrl(absolute).pipe(Effect.orDie)
    const template = ownTemplate(guard, stem, `${folder}/${name}`, url.href)
    const loaded = yield* Effect.result(guard.ask({ _tag: "Load", url: url.href }))
    const { mistakes, unknownStyles } =
      loaded._tag === "Failure"
        ? { mistakes: [mistakeOf(loaded.failure)], unknownStyles: [] }
        : yield* tryTemplate(template)
    if (loaded._tag === "Success") for (const file of loaded.success.files) read.add(file)
    else isComplete = false
    if (mistakes.length === 0) own.push(template)
    else broken.add(stem)
    for (const mistake of mistakes) findings.push(wrongTemplate(template.file, mistake))
    for (const { message, place } of unknownStyles) findings.push(notDrawn({ file: template.file, ...place }, message))
  }
  const digests = yield* Effect.forEach([...read].toSorted(), (file) =>
    Effect.map(fs.readFile(file).pipe(Effect.orElseSucceed(() => null)), (bytes) => {
      const relative = path.relative(root, file).split(path.sep).join("/")
      return [relative, bytes === null ? null : sha256(bytes)] as const
    })
  )
  return {
    builtIn: new Map(builtIn.map((template) => [template.name, builtInTemplate(template)])),
    own,
    broken,
    files: new Map([[folder, null], ...digests]),
    isComplete,
    findings
  }
})

/** Each mistake once. A template that ends its process is not called again. */
const tryTemplate = Effect.fnUntraced(function* ({ draw }: OwnTemplate) {
  const mistakes = new Map<string, Mistake>()
  const unknownStyles = new Map<string, Mistake>()
  for (const request of sparseAndWhole) {
    const drawn = yield* Effect.result(draw(request))
    const found = drawn._tag === "Failure" ? [mistakeOf(drawn.failure)] : drawn.success.mistakes
    for (const mistake of found) mistakes.set(mistake.message, mistakes.get(mistake.message) ?? mistake)
    if (drawn._tag === "Failure" && drawn.failure.isFatal) break
    if (drawn._tag === "Success")
      for (const one of drawn.success.unknownStyles) unknownStyles.set(`${one.message} ${one.place.line}`, one)
  }
  return { mistakes: [...mistakes.values()], unknownStyles: [...unknownStyles.values()] }
})

const mistakeOf = ({ reason, line, column }: GuardFault): Mistake => ({
  message: reason,
  place: { ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) }
})

const wrongTemplate = (file: string, { message, place }: Mistake): Finding =>
  finding(
    "FF4005",
    { file, ...place } satisfies Place,
    `This template cannot be used, so a build takes fanfare's own: ${message.replace(/\.$/, "")}.`,
    "Fix it there; docs/card-templates.md shows a whole template."
  )
