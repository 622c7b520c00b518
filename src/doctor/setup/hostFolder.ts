/** Whether what a host, a workflow or git publishes is the folder that the site and fanfare are built to. */
import { type Check, ok, skipped, warn } from "../Check.ts"
import type { Facts } from "../facts/Facts.ts"
import { count, firstOf } from "../words.ts"

export const hostFolder: Check<Facts> = {
  name: "host-folder",
  group: "setup",
  about:
    "The folder that a host or a workflow publishes is the one that fanfare is built to: in netlify.toml, vercel.json, firebase.json, wrangler.*, GitHub's actions",
  look: ({ hosting: { folders }, out, generator, config }) => {
    if (config.settings === null) return skipped("the config cannot be used")
    if (folders.length === 0) return skipped("no file of a host names a folder")
    const holds = (folder: string): boolean =>
      folder === "." || folder === "" || out.inProject === folder || out.inProject.startsWith(`${folder}/`)
    const other = folders.find(({ folder }) => !holds(folder))
    if (other === undefined) return ok(`${folders[0]?.folder}/, where fanfare writes`)
    const right = generator !== null && holds(generator.out) ? generator.out : out.inProject
    return warn(
      `${other.file} publishes ${other.folder}/, and fanfare writes to ${out.shown}/: its feeds and cards do not get out`,
      `In ${other.file}: ${other.key}${other.file.endsWith(".toml") ? " = " : ": "}"${right}"`
    )
  }
}

/** What is committed of an output is meant to be, where a workflow commits it too. */
const commitsAll = /git\s+add\s+(?:-A|--all|\.)|git\s+commit\s+-\w*a|git-auto-commit-action|add-and-commit/

export const outputCommitted: Check<Facts> = {
  name: "output-committed",
  group: "setup",
  about: "git holds the whole of the output, where the repository itself is published, or nothing of it",
  look: ({ git, out, workflows, scripts: { hostBuilds } }) => {
    if ("missing" in git) return skipped(git.missing)
    const { isIgnored, tracked, left } = git.out
    if (tracked === 0) return ok("nothing of it is committed")
    const drop = `git rm -r --quiet --cached ${out.shown}`
    if (isIgnored)
      return warn(
        `${count(tracked, "file")} of ${out.shown}/ ${tracked === 1 ? "is" : "are"} committed, though git is to ignore the folder: each build changes what is committed`,
        drop
      )
    const isBuiltElsewhere = hostBuilds.length > 0 || workflows.length > 0
    const isKept = workflows.some(
      ({ text }) =>
        commitsAll.test(text) ||
        new RegExp(`git\\s+add\\s[^\\n]*\\b${out.inProject.replace(/[^\w/-]/g, "\\$&")}`).test(text)
    )
    if (isBuiltElsewhere && !isKept)
      return warn(
        `${out.shown}/ is committed, and built anew elsewhere: what is committed grows old, and collides in each merge`,
        `${drop} && echo ${out.shown}/ >> .gitignore`
      )
    return left.length > 0
      ? warn(
          `git leaves out ${firstOf(left)}, while others of ${out.shown}/ are committed: who publishes the repository lacks them`,
          `echo '!${out.inProject}/**' >> .gitignore`
        )
      : ok("it is committed as a whole")
  }
}
