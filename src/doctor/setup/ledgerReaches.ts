/** Whether the ledger and the config reach the machine that builds: neither left out of what is sent there, nor a pointer in their place. */
import { ledgerName } from "../../articles/identity/ledgerFile.ts"
import { type Check, ok, skipped, warn } from "../Check.ts"
import type { Facts } from "../facts/Facts.ts"

export const ledgerReaches: Check<Facts> = {
  name: "ledger-reaches",
  group: "setup",
  about:
    "No .dockerignore, .vercelignore or the like, and no Git LFS, keeps ledger or config from the machine that builds",
  look: ({ git, leftOut, config }) => {
    if (!("missing" in git) && git.ledger.isPointer)
      return warn(
        `.gitattributes gives ${ledgerName} to Git LFS: a machine that does not fetch it reads a pointer, and makes new ids`,
        `echo '${ledgerName} -filter -diff -merge text' >> .gitattributes && git add --renormalize ${ledgerName}`
      )
    const names = [ledgerName, ...(config.name === null ? [] : [config.name])]
    const kept = leftOut.flatMap(({ file, text }) =>
      names.filter((name) => leavesOut(text, name)).map((name) => ({ file, name }))
    )[0]
    if (kept !== undefined)
      return warn(
        `${kept.file} leaves out ${kept.name}: the build there ${kept.name === ledgerName ? "makes new ids" : "finds no config"}`,
        `echo '!${kept.name}' >> ${kept.file}`
      )
    return "missing" in git && leftOut.length === 0
      ? skipped("nothing says what is sent")
      : ok("they are sent as they are")
  }
}

/** Whether a file of patterns, as git has them, leaves out a file at the top; the last that fits decides. */
export const leavesOut = (text: string, name: string): boolean =>
  text.split(/\r?\n/).reduce((out, line) => {
    const isBack = line.trim().startsWith("!")
    const pattern = line
      .trim()
      .replace(/^!/, "")
      .replace(/^(?:\.?\/|\*\*\/)+/, "")
    if (pattern === "" || pattern.startsWith("#") || pattern.includes("/")) return out
    return globOf(pattern).test(name) ? !isBack : out
  }, false)

const globOf = (pattern: string): RegExp =>
  new RegExp(
    `^${pattern
      .split(/(\*+|\?)/)
      .map((part) => (part.startsWith("*") ? ".*" : part === "?" ? "." : part.replace(/[^\w]/g, "\\$&")))
      .join("")}$`
  )
