/**
 * What happens to what fanfare itself keeps: the output, the manifest, `.fanfare/`, the ledger's form. The ledger's
 * facts stay. Knows no file below `.fanfare/` but by its kind.
 */
import { cpSync, readdirSync, readFileSync, statSync, truncateSync, utimesSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import type { Project } from "../harness/project.ts"
import { markdown } from "../site/newsroom.ts"
import { type Edit, edit } from "./Edit.ts"

const kept = (project: Project, matches: (name: string) => boolean): ReadonlyArray<string> =>
  project.has(".fanfare")
    ? readdirSync(project.at(".fanfare"), { recursive: true, encoding: "utf8" })
        .filter(matches)
        .map((name) => join(project.at(".fanfare"), name))
        .filter((file) => statSync(file).isFile())
    : []

const isIndex = (name: string): boolean => /sqlite|\.db/.test(name)
const isOther = (name: string): boolean => !isIndex(name)

/** False where fanfare keeps no such file. */
const harm = (project: Project, matches: (name: string) => boolean, how: (file: string) => void): void | false => {
  const files = kept(project, matches)
  if (files.length === 0) return false
  files.forEach(how)
}

const truncate = (file: string): void => truncateSync(file, Math.floor(statSync(file).size / 2))

/** Turns every 97th byte around. */
const flip = (file: string): void => {
  const bytes = readFileSync(file)
  for (let index = 64; index < bytes.length; index += 97) bytes[index] = (bytes[index] ?? 0) ^ 255
  writeFileSync(file, bytes)
}

const zero = (file: string): void => writeFileSync(file, Buffer.alloc(statSync(file).size))

const first = (project: Project, out: string, pattern: RegExp): string => {
  const found = readdirSync(project.at(out), { recursive: true, encoding: "utf8" })
    .toSorted()
    .find((name) => pattern.test(name))
  if (found === undefined) throw new Error(`Nothing in ${out} is like ${pattern}.`)
  return `${out}/${found}`
}

/** A copy of a folder that `keep` put beside the project comes back. */
const keepCopy = (project: Project, folder: string): void =>
  cpSync(project.at(folder), `${project.root}.${folder.replaceAll("/", "-")}`, {
    recursive: true,
    force: true,
    preserveTimestamps: true
  })

const bringBack = (project: Project, folder: string): void => {
  project.remove(folder)
  cpSync(`${project.root}.${folder.replaceAll("/", "-")}`, project.at(folder), {
    recursive: true,
    preserveTimestamps: true
  })
}

/** Damage to the project's own state; `out` is its output directory. */
export const damageEdits = (out: string): ReadonlyArray<Edit> => [
  edit("a published feed is truncated", (project) => truncateSync(project.at(`${out}/rss.xml`), 100)),
  edit("a published feed is emptied", (project) => truncateSync(project.at(`${out}/atom.xml`), 0)),
  edit("a published text is changed by hand", (project) =>
    project.replace(first(project, out, /articles\/.*\/share\.json$/), '"version"', '"wersion"')
  ),
  edit("a published picture is truncated", (project) => truncate(project.at(first(project, out, /og\..*\.png$/)))),
  edit("a published picture is changed", (project) => flip(project.at(first(project, out, /pin\..*\.png$/)))),
  edit("a published file is deleted", (project) => project.remove(first(project, out, /head\.html$/))),
  edit("a folder of an article is deleted", (project) =>
    project.remove(first(project, out, /articles\/.*\/head\.html$/).replace("/head.html", ""))
  ),
  edit("the manifest is truncated", (project) => truncate(project.at(`${out}/fanfare.json`))),
  edit("the manifest is lost", (project) => project.remove(`${out}/fanfare.json`)),
  edit("the manifest is empty", (project) => project.write(`${out}/fanfare.json`, "")),
  edit("the manifest is of an older version", (project) => {
    const {
      version: _,
      files: __,
      ...rest
    } = JSON.parse(project.read(`${out}/fanfare.json`)) as Record<string, unknown>
    project.write(`${out}/fanfare.json`, JSON.stringify({ version: 0, ...rest }, null, 2))
  }),
  edit("the manifest is of a newer version", (project) => {
    const manifest = JSON.parse(project.read(`${out}/fanfare.json`)) as Record<string, unknown>
    project.write(`${out}/fanfare.json`, JSON.stringify({ ...manifest, version: 9, files: { packed: true } }, null, 2))
  }),
  edit("the manifest has merge marks", (project) =>
    project.write(
      `${out}/fanfare.json`,
      `<<<<<<< ours\n${project.read(`${out}/fanfare.json`)}=======\n>>>>>>> theirs\n`
    )
  ),
  edit("the manifest is lost and an article changes", (project) => {
    project.remove(`${out}/fanfare.json`)
    if (project.has("articles")) project.write("articles/after-loss.md", markdown(36))
    else project.replace("dist/posts/12/index.html", "A second paragraph", "Another paragraph")
  }),
  edit("the manifest is truncated and a feed too", (project) => {
    truncate(project.at(`${out}/fanfare.json`))
    truncate(project.at(`${out}/rss.xml`))
  }),
  edit(".fanfare is deleted", (project) => project.remove(".fanfare")),
  edit("the index is truncated", (project) => harm(project, isIndex, truncate)),
  edit("the index is emptied", (project) => harm(project, isIndex, (file) => truncateSync(file, 0))),
  edit("bytes of the index are turned", (project) => harm(project, isIndex, flip)),
  edit("the index is zeros", (project) => harm(project, isIndex, zero)),
  edit("the index's side files are garbage", (project) => {
    return harm(
      project,
      (name) => /sqlite$|\.db$/.test(name),
      (file) => {
        writeFileSync(`${file}-wal`, "garbage".repeat(700))
        writeFileSync(`${file}-journal`, "garbage".repeat(700))
      }
    )
  }),
  edit("everything else that is kept is truncated", (project) => harm(project, isOther, truncate)),
  edit("bytes of everything else that is kept are turned", (project) => harm(project, isOther, flip)),
  edit("a journal of garbage", (project) => project.write(".fanfare/journal", "{ not a journal\n")),
  edit("an empty lock of a build that died an hour ago", (project) => {
    project.write(".fanfare/lock", "")
    utimesSync(project.at(".fanfare/lock"), Date.now() / 1000 - 3600, Date.now() / 1000 - 3600)
  }),
  edit("what is kept is put aside", (project) => keepCopy(project, ".fanfare")),
  edit("an older .fanfare comes back", (project) => bringBack(project, ".fanfare"), "what is kept is put aside"),
  edit("the output is put aside", (project) => keepCopy(project, out)),
  edit("an older output comes back", (project) => bringBack(project, out), "the output is put aside"),
  edit("the ledger's lines change places", (project) =>
    project.write(
      "fanfare.ledger.jsonl",
      `${project.read("fanfare.ledger.jsonl").trim().split("\n").toReversed().join("\n")}\n`
    )
  ),
  edit("the ledger has merge marks", (project) => {
    const [head = "", ...rest] = project.read("fanfare.ledger.jsonl").split("\n")
    project.write("fanfare.ledger.jsonl", ["<<<<<<< ours", head, "=======", head, ">>>>>>> theirs", ...rest].join("\n"))
  }),
  edit("times of the whole output change", (project) => {
    for (const name of readdirSync(project.at(out), { recursive: true, encoding: "utf8" }))
      utimesSync(join(project.at(out), name), 1_700_000_000, 1_700_000_000)
  })
]
