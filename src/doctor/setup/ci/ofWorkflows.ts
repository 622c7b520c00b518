/** A check of each CI file that runs fanfare: the first that is wrong is named. */
import { type Check, ok, skipped, type Verdict } from "../../Check.ts"
import type { Facts } from "../../facts/Facts.ts"
import { type Jobs, readJobs } from "../../facts/readJobs.ts"
import { fanfareBuild, runsFanfare, type Workflow } from "../../facts/readWorkflows.ts"

export interface Looked extends Jobs {
  readonly file: string
  /** Without comments. */
  readonly code: string
  /** Whether a text of commands runs a build of fanfare's, itself or by a script of package.json. */
  readonly builds: (commands: string) => boolean
}

export interface WorkflowCheck {
  readonly name: string
  readonly about: string
  /** Null where nothing is wrong. */
  readonly wrong: (looked: Looked, facts: Facts, all: ReadonlyArray<Looked>) => Verdict | null
  /** What is said where nothing is wrong anywhere. */
  readonly right: string
}

export const ofWorkflows = ({ name, about, wrong, right }: WorkflowCheck): Check<Facts> => ({
  name,
  group: "setup",
  about,
  look: (facts) => {
    if (facts.workflows.length === 0) return skipped("no CI workflow here runs fanfare")
    const all = facts.workflows.map((one) => lookedAt(one, facts))
    return all.map((one) => wrong(one, facts, all)).find((verdict) => verdict !== null) ?? ok(right)
  }
})

const lookedAt = (workflow: Workflow, { scripts }: Facts): Looked => ({
  ...readJobs(workflow),
  file: workflow.file,
  code: workflow.text.replace(/^\s*#.*$/gm, ""),
  builds: (text) => fanfareBuild.test(text) || runsFanfare({ file: workflow.file, text }, scripts.scripts ?? {})
})
