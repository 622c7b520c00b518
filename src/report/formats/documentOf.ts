/** Findings in a form for programs other than fanfare's own JSON; what could not even begin is in it too. */
import type { DocumentRequest } from "./DocumentRequest.ts"
import type { Format } from "./Format.ts"
import { githubCommands } from "./github.ts"
import { junitReport } from "./junit.ts"
import { sarifLog } from "./sarif.ts"

/** Without a line end; empty for `github` without findings, where an empty log is right. */
export const documentOf = (format: Exclude<Format, "text" | "json">, request: DocumentRequest): string => {
  switch (format) {
    case "github":
      return githubCommands(request).join("\n")
    case "sarif":
      return JSON.stringify(sarifLog(request), null, 2)
    case "junit":
      return junitReport(request).trimEnd()
  }
}
