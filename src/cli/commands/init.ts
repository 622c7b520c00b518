/** `fanfare init`: shows what it found and what it will write, asks where somebody can answer, and writes. */
import { statSync } from "node:fs"
import { Effect, Option, Path } from "effect"
import { addressOf } from "../../init/facts/homeAddress.ts"
import { lookOver, sitesBelow, type Wishes } from "../../init/lookOver.ts"
import { makePlan } from "../../init/plan/makePlan.ts"
import type { Plan } from "../../init/plan/Plan.ts"
import { unifiedDiff } from "../../init/plan/unifiedDiff.ts"
import { writePlan } from "../../init/plan/writePlan.ts"
import type { GeneratorName } from "../../generators/GeneratorSite.ts"
import type { Survey } from "../../init/Survey.ts"
import { ConfigError } from "../../model/errors.ts"
import { printable } from "../../report/printable.ts"
import { paints } from "../../report/paint.ts"
import { errorsText, findingsText } from "../../report/findingsText.ts"
import { ask, askYes, canAsk } from "./init/ask.ts"
import { type SharedOptions, textOptions, useColour } from "./flags.ts"
import { foundText, nextText, planText } from "./init/initText.ts"
import { moment } from "../../run/moment.ts"
import { asCommand } from "./project.ts"
import { printData, printMessage } from "./terminal.ts"

export interface InitFlags extends SharedOptions {
  readonly folder: string
  readonly url: Option.Option<string>
  readonly title: Option.Option<string>
  readonly generator: Option.Option<GeneratorName | "none">
  readonly workflow: boolean
  readonly yes: boolean
  readonly dryRun: boolean
}

const configName = "fanfare.config.yaml"

export const runInit = Effect.fn("runInit")(function* (flags: InitFlags) {
  const path = yield* Path.Path
  const root = path.resolve(flags.folder)
  const wishes = yield* wishesOf(flags)
  if (statSync(root, { throwIfNoEntry: false })?.isFile() === true)
    return yield* wrong(`${flags.folder} is a file.`, "Name the folder of the site: `fanfare init FOLDER`.")
  const isAsking = !flags.yes && !flags.json && !flags.dryRun && !flags.quiet && canAsk()
  const first = lookOver(root, wishes)
  if (first.existing !== null && !flags.workflow) return yield* sayNothing(flags, first, first.existing)
  if (first.existing === null) yield* checkPlace(first, wishes, flags)
  if (!flags.quiet) yield* printMessage(`\n${foundText(first, useColour())}${isAsking ? "\n" : ""}`)
  const found = isAsking && first.home === null ? lookOver(root, { ...wishes, url: yield* askAddress }) : first
  const isWorkflowAsked = isAsking && !flags.workflow && found.repository?.remote !== null && found.repository !== null
  const workflow =
    flags.workflow ||
    (isWorkflowAsked && (yield* askYes("Add a workflow that builds on each push and every hour?", false)))
  const out = Option.match(flags.out, {
    onNone: () => null,
    onSome: (name) => path.relative(root, path.resolve(root, name)).split(path.sep).join("/")
  })
  const day = (yield* moment).slice(0, 10)
  const plan = makePlan(found, { config: configName, out, workflow, day })
  if (plan.changes.length === 0) return yield* sayNothing(flags, found, "the workflow")
  if (!flags.quiet) yield* printMessage(`\n${planText(plan, useColour())}`)
  if (isAsking && !(yield* askYes("\nWrite these files?", true))) return yield* printMessage("Nothing was written.")
  if (!flags.dryRun) yield* writePlan(root, plan.changes)
  yield* say(flags, found, plan)
}, asCommand)

const wishesOf = Effect.fnUntraced(function* (flags: InitFlags) {
  if (Option.isSome(flags.config))
    return yield* wrong(
      `init writes ${configName} into the folder of the site, and takes no --config.`,
      "Name the folder: `fanfare init FOLDER`."
    )
  const url = Option.getOrNull(flags.url)
  if (url !== null && addressOf(url) === null)
    return yield* wrong(
      `${url} is not an address that readers reach.`,
      "Give it as it stands in a browser, such as --url https://news.example.org/."
    )
  return { url, title: Option.getOrNull(flags.title), generator: Option.getOrNull(flags.generator) } satisfies Wishes
})

/** A folder in which nothing is to be set up: the site lies below it, or is built by something else. */
const checkPlace = (
  { generator, plain }: Survey,
  wishes: Wishes,
  { folder }: InitFlags
): Effect.Effect<void, ConfigError, Path.Path> =>
  Effect.gen(function* () {
    const path = yield* Path.Path
    if (wishes.generator !== null && wishes.generator !== "none" && generator === null)
      return yield* wrong(
        `There is no site of ${wishes.generator} in ${path.resolve(folder)}.`,
        "Run `fanfare init` in the folder that holds the generator's config, or without --generator."
      )
    const isPlain = plain.articles !== null || plain.exports.length > 0 || plain.pages !== null || plain.loose > 0
    if (generator !== null || wishes.generator === "none") return
    const below = sitesBelow(path.resolve(folder))
    const [one] = below
    if (one === undefined || (isPlain && plain.articles === "articles")) return
    return yield* wrong(
      `The site is not in this folder: ${below.map((site) => `${site.name} is in ${site.folder}/`).join(", ")}.`,
      `Run \`fanfare init ${path.join(folder, one.folder)}\`, or \`fanfare init --generator none\` for what is here.`
    )
  })

const wrong = (detail: string, hint: string): Effect.Effect<never, ConfigError> =>
  Effect.fail(new ConfigError({ detail, hint, findings: [] }))

const askAddress = Effect.gen(function* () {
  for (;;) {
    const answer = yield* ask("Where is the site published? (empty: fill it in later) ")
    if (answer === "" || addressOf(answer) !== null) return answer === "" ? null : answer
    yield* printMessage("That is not an address that readers reach; for example https://news.example.org/.")
  }
})

const sayNothing = Effect.fnUntraced(function* (flags: InitFlags, survey: Survey, what: string) {
  if (flags.json) yield* printData(documentOf("nothing", survey, { changes: [], findings: [], next: [] }))
  if (!flags.quiet) yield* printMessage(`Nothing to do: ${printable(what)} is there already.`)
})

const say = Effect.fnUntraced(function* (flags: InitFlags, survey: Survey, plan: Plan) {
  const colour = useColour()
  const { findings } = plan
  if (flags.json) yield* printData(documentOf(flags.dryRun ? "planned" : "written", survey, plan))
  else if (flags.dryRun)
    yield* printData(
      plan.changes
        .map(({ path, before, after }) => unifiedDiff(path, before, after))
        .join("")
        .trimEnd()
    )
  if (flags.quiet) {
    const text = errorsText(findings, { colour, strict: false })
    return yield* text === "" ? Effect.void : printMessage(text)
  }
  const { bold, green } = paints(colour)
  const found = findingsText(findings, { ...textOptions(), verbose: flags.verbose })
  yield* printMessage(
    [
      ...(found.length === 0 ? [""] : ["", ...found]),
      flags.dryRun ? "Nothing was written (--dry-run)." : `${green("✓")} Written. ${bold("Next:")}`,
      ...(flags.dryRun || survey.home !== null
        ? []
        : [`  Fill in \`url\` in ${configName}: where readers find the site.`]),
      ...(flags.dryRun ? [] : [nextText(plan, textOptions())])
    ].join("\n")
  )
})

const documentOf = (state: "nothing" | "planned" | "written", survey: Survey, plan: Plan): string => {
  const { generator, plain, home, title, languages, feeds, accounts, packages, hosts, workflows, repository } = survey
  const found = {
    generator: generator?.generator ?? "none",
    config: generator?.config ?? null,
    pages: generator === null ? plain.pages : `${generator.output}/**/*.html`,
    articles: plain.articles,
    exports: plain.exports,
    url: home?.value ?? null,
    title: title.value,
    languages,
    feeds,
    accounts,
    packageManager: packages.name,
    hosts: hosts.map(({ name, file }) => ({ name, file })),
    workflows,
    branch: repository?.branch ?? null
  }
  const files = plan.changes.map(({ path, before, after }) => ({
    path,
    change: before === null ? "new" : "changed",
    diff: unifiedDiff(path, before, after)
  }))
  const ok = plan.findings.every(({ severity }) => severity !== "error")
  return JSON.stringify({ version: 1, ok, state, found, files, findings: plan.findings, next: plan.next }, null, 2)
}
