/**
 * Findings as annotations of GitHub: workflow commands, a line each (docs.github.com, "Workflow commands for GitHub
 * Actions", "Setting an error message"). The text for people is written elsewhere.
 */
import { codes } from "../../model/codes.ts"
import type { Code, Finding } from "../../model/Finding.ts"
import { printable } from "../printable.ts"
import { gravestFirst } from "./gravestFirst.ts"
import type { DocumentRequest } from "./DocumentRequest.ts"
import { type Repository, repositoryPlace } from "./repositoryPlace.ts"

/** GitHub shows ten of each kind for a step, and drops the others (docs.github.com, "Limits" of annotations). */
const mostOfKind = 10

const kinds = { error: "error", warning: "warning", info: "notice" } as const

export const githubCommands = ({ findings, repository, failure }: DocumentRequest): ReadonlyArray<string> => {
  const left = { error: mostOfKind, warning: mostOfKind, info: mostOfKind }
  const failed = failure !== null && findings.length === 0 ? [`::error title=fanfare::${textOf(failure)}`] : []
  return [
    ...failed,
    ...gravestFirst(findings).flatMap((one) => {
      if (left[one.severity] === 0) return []
      left[one.severity] -= 1
      return [commandOf(one, repository)]
    })
  ]
}

const commandOf = (one: Finding, repository: Repository): string => {
  const { file, line, column } = repositoryPlace(one, repository)
  const properties = Object.entries({ file, line, col: column, title: titleOf(one) })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapeProperty(printable(String(value)))}`)
  return `::${kinds[one.severity]} ${properties.join(",")}::${textOf(one)}`
}

const textOf = ({ message, fix }: Pick<Finding, "message" | "fix">): string =>
  escapeData([message, `→ ${fix}`].map(printable).join("\n"))

const titleOf = ({ code }: Finding): string => `${code} ${codes[code as Code]?.title ?? ""}`.trim()

/** As the runner reads it back: `%` first, or the others would be taken twice. */
const escapeData = (text: string): string => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A")

const escapeProperty = (text: string): string => escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C")
