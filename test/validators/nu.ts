/** The Nu HTML checker (vnu-jar), on every page in one run of Java: no error, and no warning but those below. */
import { spawnSync } from "node:child_process"
import { type Checker, fromHere } from "./checker.ts"

interface Message {
  readonly type: "error" | "info" | "non-document-error"
  readonly subType?: "warning" | "fatal"
  readonly url?: string
  readonly message: string
  readonly lastLine?: number
}

const allowed: ReadonlyArray<RegExp> = [
  // Safari takes a list without bullets for no list unless it says that it is one.
  /^The “list” role is unnecessary for element “[uo]l”\.$/,
  // A comment is an article (HTML, 4.3.2), and has an author in place of a heading.
  /^Article lacks heading\./,
  // What the hostile titles are written in is not what their front matter says, on purpose.
  /^Document uses the Unicode Private Use Area/,
  /^This document appears to be written in/
]

export const hasJava = (): boolean => spawnSync("java", ["-version"]).status === 0

export const nu: Checker = {
  name: "Nu HTML checker",
  check: async (pages) => {
    const names = new Map(pages.map(({ file, name }) => [file, name]))
    const { stdout, stderr } = spawnSync(
      "java",
      ["-Xss8m", "-jar", fromHere("vnu-jar") as string, "--format", "json", "--stdout", ...names.keys()],
      { encoding: "utf8", maxBuffer: 1e9 }
    )
    if (!stdout.startsWith("{")) throw new Error(`the Nu checker did not run: ${stderr}`)
    const { messages } = JSON.parse(stdout) as { readonly messages: ReadonlyArray<Message> }
    return {
      checked: pages.length,
      faults: messages
        .filter(({ type, subType }) => type !== "info" || subType === "warning")
        .filter(({ type, message }) => type !== "info" || !allowed.some((pattern) => pattern.test(message)))
        .map(
          ({ url = "", message, lastLine }) => `${names.get(url.replace(/^file:/, "")) ?? url}: ${lastLine} ${message}`
        )
    }
  }
}
