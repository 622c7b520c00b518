/** Whether the ids that readers know are kept: in the ledger, whole, and in version control. */
import { ledgerName } from "../../articles/identity/ledgerFile.ts"
import { type Check, fail, ok, skipped, type Verdict, warn } from "../Check.ts"
import { buildCommand, type Facts } from "../facts/Facts.ts"
import { ledgerOf } from "../facts/readLedger.ts"
import { count } from "../words.ts"

const commit = `git add ${ledgerName} && git commit -m "Keep the ids of published articles"`

const unlessThere = ({ ledger, published }: Facts): Verdict | null =>
  ledger.isThere ? null : skipped(published === null ? "nothing is built yet" : `there is no ${ledgerName}`)

export const ledger: Check<Facts> = {
  name: "ledger",
  group: "setup",
  about: "`fanfare.ledger.jsonl` is there, and every line of it can be read",
  look: (facts) => {
    const { isThere, isBlocked, elsewhere, isPointer, ids, wrongLines, hasMergeMarks } = facts.ledger
    const { published, git } = facts
    const restore = "missing" in git || git.ledger.committed === null ? null : `git checkout HEAD -- ${ledgerName}`
    if (isBlocked)
      return fail(
        `${ledgerName} is no file, or a link that leads nowhere`,
        [`rm -r ${ledgerName}`, restore ?? buildCommand(facts)].join(" && ")
      )
    if (elsewhere !== null && published !== null)
      return fail(
        `${ledgerName} is not beside the config, and there is ${elsewhere}: the next build makes new ids`,
        `mv ${elsewhere} ${ledgerName}`
      )
    if (isPointer) return fail(`${ledgerName} is a pointer of Git LFS, not the ledger`, "git lfs pull")
    if (!isThere)
      return published === null
        ? skipped("nothing is built yet")
        : fail(
            `${ledgerName} is gone: the next build makes new ids, and readers see every article again`,
            restore ?? buildCommand(facts)
          )
    if (hasMergeMarks)
      return fail(
        `${ledgerName} holds marks of a merge`,
        `Keep the lines of both sides, and delete the marks: ${ledgerName}:${wrongLines[0]}`
      )
    return wrongLines.length > 0
      ? fail(
          `${count(wrongLines.length, "line")} of ${ledgerName} cannot be read, the first is ${wrongLines[0]}`,
          `git checkout HEAD -- ${ledgerName}`
        )
      : ok(`${count(ids.size, "id")} kept`)
  }
}

export const ledgerWhole: Check<Facts> = {
  name: "ledger-whole",
  group: "setup",
  about: "The ledger has every id that is published, and every id of the last commit",
  look: (facts) => {
    const missing = unlessThere(facts)
    if (missing !== null) return missing
    const { ids } = facts.ledger
    const published = facts.published?.articles.filter(({ id }) => !ids.has(id)) ?? []
    if (published.length > 0)
      return fail(
        `${count(published.length, "published article is", "published articles are")} not in ${ledgerName}: their ids would change`,
        `git checkout HEAD -- ${ledgerName}`
      )
    if ("missing" in facts.git || facts.git.ledger.committed === null) return ok("every published id is in it")
    const lost = [...ledgerOf(facts.git.ledger.committed).ids].filter((id) => !ids.has(id))
    return lost.length > 0
      ? fail(
          `${count(lost.length, "id")} of the last commit ${lost.length === 1 ? "is" : "are"} not in ${ledgerName} any more`,
          `git checkout HEAD -- ${ledgerName}`
        )
      : ok("every published id is in it")
  }
}

export const ledgerCommitted: Check<Facts> = {
  name: "ledger-committed",
  group: "setup",
  about: "The ledger is committed to git as it stands, and not ignored",
  look: (facts) => {
    const { git } = facts
    if ("missing" in git) return skipped(git.missing)
    if (git.ledger.isIgnored && !git.ledger.isTracked)
      return fail(
        `git ignores ${ledgerName}: another machine would make new ids`,
        `echo '!${ledgerName}' >> .gitignore`
      )
    const missing = unlessThere(facts)
    if (missing !== null) return missing
    if (!git.ledger.isTracked) return warn(`${ledgerName} is not committed: another machine would make new ids`, commit)
    return git.ledger.isChanged
      ? warn(`${ledgerName} changed since the last commit`, commit)
      : ok("committed as it stands")
  }
}
