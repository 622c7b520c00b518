/** What a build says with `--json`, checked against the schema of the report. */
import { Result, Schema } from "effect"
import { Report } from "../../../src/report/Report.ts"
import type { Run } from "../project.ts"

export type { Report }

const decode = Schema.decodeUnknownResult(Schema.fromJsonString(Report))

/** Throws where standard output is anything else than a report. */
export const reportOf = ({ stdout, stderr }: Run): Report =>
  Result.getOrThrowWith(decode(stdout), (cause) => new Error(`No report: ${stdout}${stderr}`, { cause }))

/** Codes with their files, in the order of the report. */
export const codesOf = ({ findings }: Report): ReadonlyArray<string> =>
  findings.map(({ code, file }) => (file === undefined ? code : `${code} ${file}`))
