/** The line of `.gitignore` that keeps the cache out of version control; the ledger has to stay in it. */
import { finding } from "../../model/Finding.ts"
import type { Finding } from "../../model/Finding.ts"
import { openFolder } from "../../generators/Folder.ts"
import type { Survey } from "../Survey.ts"
import type { FileChange } from "./Plan.ts"

const line = ".fanfare/"

/** Null where a file here, or at the repository's root, says it already. */
export const ignoreChange = ({ root, repository, hasPackage }: Survey): FileChange | null => {
  const before = openFolder(root).raw(".gitignore")
  const above = repository === null || repository.below === "" ? null : openFolder(repository.root).read(".gitignore")
  if ([before, above].some((text) => hasLine(text ?? ""))) return null
  const end = before?.includes("\r\n") === true ? "\r\n" : "\n"
  const start = before === null || before === "" ? "" : before.endsWith("\n") ? before : before + end
  // Packages are no part of a repository, and Eleventy takes a .gitignore for all that it is to pass over.
  const lines = before === null && above === null && hasPackage ? ["node_modules/", line] : [line]
  return { path: ".gitignore", before, after: `${start}${lines.join(end)}${end}`, what: lines.join(" ") }
}

const hasLine = (text: string): boolean =>
  text.split(/\r?\n/).some((one) => /^(?:\*\*)?\/?\.fanfare\/?\*{0,2}$/.test(one.trim()))

/** A pattern that would keep the ledger out of version control too. */
export const ledgerFindings = ({ root, repository }: Survey): ReadonlyArray<Finding> => {
  const files = [
    ".gitignore",
    ...(repository === null || repository.below === ""
      ? []
      : [`${"../".repeat(repository.below.split("/").length)}.gitignore`])
  ]
  return files.flatMap((file) => {
    const lines = (openFolder(root).read(file) ?? "").split("\n")
    const at = lines.findIndex((one) =>
      /^(?:\*\*\/)?\/?(?:\*\.jsonl|\*ledger\*|fanfare\*|fanfare\.\*|fanfare\.ledger\.jsonl)$/.test(one.trim())
    )
    return at < 0
      ? []
      : [
          finding(
            "FF2107",
            { file, line: at + 1 },
            `\`${lines[at]?.trim() ?? ""}\` would keep fanfare.ledger.jsonl out of version control: then old items come back as new in readers.`,
            "Add a line `!fanfare.ledger.jsonl` below it."
          )
        ]
  })
}
