/** What to write for what was found: the least that works. Writes nothing itself, and changes no file that fanfare's config is in. */
import { posix } from "node:path"
import { finding } from "../../model/Finding.ts"
import type { Finding } from "../../model/Finding.ts"
import { openFolder } from "../../generators/Folder.ts"
import { doubtOf } from "../facts/homeAddress.ts"
import type { Survey } from "../Survey.ts"
import { buildScript } from "./buildScript.ts"
import { commandsOf } from "./commands.ts"
import { configText } from "./configText.ts"
import { ignoreChange, ledgerFindings } from "./ignoreLine.ts"
import { jekyllConfig } from "./jekyllConfig.ts"
import type { FileChange, Plan } from "./Plan.ts"
import { sampleChange } from "./sample.ts"
import { githubPath, githubWorkflow } from "./workflow/githubWorkflow.ts"
import { gitlabFile, gitlabPath } from "./workflow/gitlabFile.ts"

export interface PlanRequest {
  /** Name of the config file. */
  readonly config: string
  /** The output directory, where the user names one. */
  readonly out: string | null
  readonly workflow: boolean
  /** The day of today, as YYYY-MM-DD. */
  readonly day: string
}

export const makePlan = (survey: Survey, request: PlanRequest): Plan => {
  const { generator, plain, existing } = survey
  const served = generator?.output ?? plain.served
  const usual = served === null ? null : served === "." ? "fanfare" : posix.join(served, "fanfare")
  const out = request.out ?? usual
  const built = generator?.output ?? out ?? "public"
  const { change, script } = buildScript(survey)
  const isEmpty =
    generator === null &&
    plain.articles === null &&
    plain.exports.length === 0 &&
    plain.pages === null &&
    plain.loose === 0
  const workflow = request.workflow ? workflowChange(survey, script, built) : null
  const config: FileChange = {
    path: request.config,
    before: null,
    after: configText(survey, out),
    what: "what is read, where it is published"
  }
  const jekyll = jekyllConfig(survey, { config: request.config, out })
  const first =
    existing === null
      ? [
          config,
          change,
          jekyll.change,
          ignoreChange(survey),
          isEmpty ? sampleChange(survey.title.value, request.day) : null
        ]
      : []
  return {
    changes: [...first, workflow].filter((one) => one !== null),
    findings: [...survey.findings, ...jekyll.findings, ...ledgerFindings(survey), ...hostFindings(survey, script)],
    next: nextSteps(survey, { script, isNew: change?.what.includes('"fanfare"') === true, out: out ?? "public" })
  }
}

/** GitLab's where its file is there, or the repository lies there; null where the file is there already. */
const workflowChange = (survey: Survey, script: string | null, built: string): FileChange | null => {
  const { repository, hosts, root } = survey
  const top = openFolder(repository?.root ?? root)
  const isGitlab =
    hosts.some(({ name }) => name === "GitLab") || top.isFile(".gitlab-ci.yml") || repository?.remote === "gitlab"
  if (top.isFile(isGitlab ? gitlabPath : githubPath)) return null
  return isGitlab ? gitlabFile(survey, script, built) : githubWorkflow(survey, script, built)
}

/** Hosts that run a command of their own, past the script that fanfare was added to. */
const hostFindings = (survey: Survey, script: string | null): ReadonlyArray<Finding> =>
  survey.hosts.flatMap(({ name, file, command }) => {
    if (command === null || /\bfanfare\b/.test(command)) return []
    if (script !== null && new RegExp(`\\b(?:npm|pnpm|yarn|bun)\\b.*\\b${script}\\b`).test(command)) return []
    const message = `${name} builds with \`${command}\`, which does not run fanfare.`
    const commands = commandsOf(survey)
    const whole = script === null ? `${command} && ${commands.fanfare("build")}` : commands.run(script)
    const fix = `Write \`${whole}\` in place of it into ${file}.`
    return [finding("FF2108", { file }, message, fix)]
  })

interface NextRequest {
  readonly script: string | null
  readonly isNew: boolean
  readonly out: string
}

const nextSteps = (survey: Survey, { script, isNew, out }: NextRequest): Plan["next"] => {
  const { generator, plain, feeds, home, repository } = survey
  const isBuilt = generator === null && plain.isBuilt
  const commands = commandsOf(survey)
  const writes = `writes ${generator === null && !isBuilt ? "feeds and cards" : "feeds, cards and page heads"} into ${out}/`
  const [feed] = feeds
  const address =
    feed === undefined
      ? null
      : (feed.file ?? (home === null || doubtOf(home.value) !== undefined ? null : new URL(feed.path, home.value).href))
  return [
    ...(isNew ? [{ command: commands.install, why: "installs fanfare" }] : []),
    ...(address === null
      ? []
      : [
          {
            command: commands.fanfare(`adopt ${address}`),
            why: "only if fanfare's feed replaces this one: old items keep their ids"
          }
        ]),
    ...(script === null
      ? [
          ...(generator === null
            ? []
            : [{ command: generator.build, why: `builds the site into ${generator.output}/` }]),
          {
            command: commands.fanfare("build"),
            why: isBuilt ? `each time that ${plain.served}/ was built: ${writes}` : writes
          }
        ]
      : [{ command: commands.run(script), why: generator === null ? writes : `builds the site, then ${writes}` }]),
    ...(repository === null
      ? []
      : [{ command: "git add fanfare.ledger.jsonl", why: "after each build: it keeps the ids that subscribers know" }])
  ]
}
