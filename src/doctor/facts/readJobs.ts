/** The steps of a CI file, as far as they are written in it: those of GitHub's workflows and their like, and the scripts of GitLab's. */
import { pick, pickKeys, pickList, pickText } from "../../generators/code/pick.ts"
import { parseYaml } from "../../markup/yaml/parseYaml.ts"
import type { Workflow } from "./readWorkflows.ts"

export interface Step {
  readonly job: string
  /** The action with its version; empty for a command. */
  readonly uses: string
  /** The commands; empty for an action. */
  readonly run: string
  /** What the action is given, as texts. */
  readonly given: Readonly<Record<string, string>>
  /** Whether the job goes on where the step fails. */
  readonly isLoose: boolean
}

export interface Jobs {
  /** Branches whose pushes start it; empty where all do, or none is named. */
  readonly branches: ReadonlyArray<string>
  /** In the order of the file. */
  readonly steps: ReadonlyArray<Step>
  /** What no two runs at a time share; empty without one. */
  readonly group: string
}

/** A file that cannot be read has no steps. */
export const readJobs = ({ file, text }: Workflow): Jobs => {
  const { value } = parseYaml(text, file)
  const jobs = pickKeys(value, "jobs")
  return {
    branches: pickList(value, "on", "push", "branches").filter((one) => typeof one === "string"),
    group: pickText(value, "concurrency", "group") ?? pickText(value, "concurrency") ?? "",
    steps:
      jobs.length > 0
        ? jobs.flatMap((job) => pickList(value, "jobs", job, "steps").map((step) => stepOf(job, step)))
        : pickKeys(value).flatMap((job) =>
            scriptsOf(pick(value, job)).map((run) => ({ job, uses: "", run, given: {}, isLoose: false }))
          )
  }
}

const stepOf = (job: string, step: unknown): Step => ({
  job,
  uses: pickText(step, "uses") ?? "",
  run: pickText(step, "run") ?? "",
  given: Object.fromEntries(pickKeys(step, "with").map((key) => [key, String(pick(step, "with", key))])),
  isLoose: pick(step, "continue-on-error") === true
})

const scriptsOf = (job: unknown): ReadonlyArray<string> =>
  ["before_script", "script"].flatMap((name) =>
    [pickText(job, name) ?? [], pickList(job, name)].flat().filter((one) => typeof one === "string")
  )
