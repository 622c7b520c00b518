/** The error for a file of settings that does not fit its schema. */
import { ConfigError } from "../model/errors.ts"
import { type Finding, finding } from "../model/Finding.ts"
import type { Problem } from "../markup/yaml/Located.ts"

/** The error for a config, or for a feed's file, that does not fit its schema. */
export const wrongConfig = (file: string, problems: ReadonlyArray<Problem>): ConfigError => {
  const findings: ReadonlyArray<Finding> = problems
    .map((problem) => finding("FF2001", problem.place, problem.message, problem.fix))
    .toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0))
  const first = findings[0]
  return new ConfigError({
    detail:
      findings.length === 1 && first !== undefined
        ? `${[file, first.line, first.column].filter((part) => part !== undefined).join(":")}: ${first.message}`
        : `${file} has ${findings.length} mistakes.`,
    hint: findings.length === 1 && first !== undefined ? first.fix : "Correct each of them and run again.",
    findings
  })
}

/** For bytes that `decodeText` cannot read: published as they are, they would be wrong in every reader. */
export const notText = (file: string): Problem => ({
  place: { file, line: 1, column: 1 },
  path: [],
  message: "The file is neither UTF-8 nor UTF-16 with a byte order mark.",
  fix: "Save it as UTF-8."
})
