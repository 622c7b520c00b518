/**
 * Findings as a SARIF log (Static Analysis Results Interchange Format 2.1.0, OASIS), for GitHub's code scanning, GitLab
 * and editors. Files are relative to the repository, so the log holds no path of this machine.
 */
import { codes } from "../../model/codes.ts"
import type { Code, Finding } from "../../model/Finding.ts"
import { findingPage } from "../../model/addresses/findingPage.ts"
import { digestOf } from "../../model/Digest.ts"
import { version } from "../../model/version.ts"
import { explanations } from "../explain/explanations.ts"
import type { DocumentRequest } from "./DocumentRequest.ts"
import { type Repository, repositoryPlace } from "./repositoryPlace.ts"

const levels = { error: "error", warning: "warning", info: "note" } as const

export const sarifLog = ({ findings, repository, failure }: DocumentRequest): object => {
  const rules = [...new Set(findings.map(({ code }) => code))].toSorted()
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: { name: "fanfare", version, semanticVersion: version, rules: rules.map(ruleOf) }
        },
        invocations: [
          failure === null
            ? { executionSuccessful: true }
            : {
                executionSuccessful: false,
                toolExecutionNotifications: [
                  { level: "error", message: { text: `${failure.message}\n→ ${failure.fix}` } }
                ]
              }
        ],
        columnKind: "utf16CodeUnits",
        results: findings.map((one) => resultOf(one, rules.indexOf(one.code), repository))
      }
    ]
  }
}

const ruleOf = (code: string): object => {
  const { title, severity } = codes[code as Code]
  const { means, why, fix } = explanations[code as Code]
  const page = findingPage(code)
  return {
    id: code,
    shortDescription: { text: `${title}.` },
    fullDescription: { text: means },
    help: { text: [means, why, fix].join("\n\n") },
    ...(page === null ? {} : { helpUri: page }),
    defaultConfiguration: { level: levels[severity] }
  }
}

/** A fingerprint without the line (SARIF 3.27.17): the finding stays the same where text above it changes. */
const resultOf = (one: Finding, ruleIndex: number, repository: Repository): object => {
  const { file, line, column } = repositoryPlace(one, repository)
  return {
    ruleId: one.code,
    ruleIndex,
    level: levels[one.severity],
    message: { text: `${one.message}\n→ ${one.fix}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: file.split("/").map(encodeURIComponent).join("/"), uriBaseId: "%SRCROOT%" },
          ...(line === undefined
            ? {}
            : { region: { startLine: line, ...(column === undefined ? {} : { startColumn: column }) } })
        }
      }
    ],
    partialFingerprints: { "fanfare/v1": digestOf([one.code, one.file ?? "", one.message]).slice(0, 32) }
  }
}
