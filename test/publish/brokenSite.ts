/** A site and a commit to it with every kind of change, to be broken off anywhere, and what may be found then. */
import { cpSync } from "node:fs"
import { basename } from "node:path"
import { Cause, Exit } from "effect"
import { expect } from "vitest"
import type { FileOperations } from "../../src/publish/files/FileOperations.ts"
import { nodeFileOperations } from "../../src/publish/files/nodeFileOperations.ts"
import { type Fault, faulty, Killed, systemError } from "./faultyOperations.ts"
import { attemptTo, emptyFolder, project, snapshot, state, type Tree } from "./site.ts"

/** What is published before. */
export const old: Tree = {
  "public/articles/a/og.11111111.png": "old picture of a",
  "public/articles/a/head.html": "old head of a",
  "public/articles/a/notes.txt": "not fanfare's",
  "public/articles/b/og.22222222.png": "picture of b",
  "public/articles/b/head.html": "head of b",
  "public/articles/b/share.html": "bar of b",
  "public/rss.xml": "old feed",
  "public/comments/rss.xml": "old comments",
  "public/harbour/archive/1/rss.xml": "old archive",
  "public/mine.txt": "not fanfare's",
  "public/fanfare.json": "old manifest",
  "site/about.html": "old page",
  "fanfare.ledger.jsonl": "old ledger",
  "articles/a.md": "an article"
}

/** A commit with every kind of change. */
export const wanted: Readonly<Record<string, string | null>> = {
  "public/articles/a/og.11111111.png": null,
  "public/articles/a/og.33333333.png": "new picture of a",
  "public/articles/a/head.html": "new head of a",
  "public/articles/b/og.22222222.png": null,
  "public/articles/b/head.html": null,
  "public/articles/b/share.html": null,
  "public/articles/c/og.44444444.png": "picture of c",
  "public/articles/c/head.html": "head of c",
  "public/widgets/fanfare.css": "style",
  "public/rss.xml": "new feed",
  "public/comments/rss.xml": null,
  "public/harbour/archive/1/rss.xml": null,
  "public/fanfare.json": "new manifest",
  "site/about.html": "new page",
  "fanfare.ledger.jsonl": "new ledger"
}

export const next: Tree = Object.fromEntries(
  Object.entries({ ...old, ...wanted }).filter((pair): pair is [string, string] => pair[1] !== null)
)

/** A project in which this is published, or a copy of a project as it is. */
export const copyOfSite = (from?: string): string => {
  if (from === undefined) return project(old)
  const root = emptyFolder()
  cpSync(from, root, { recursive: true, verbatimSymlinks: true })
  return root
}

/** A file system without hard links, where the pages and the output lie on another device than `.fanfare`. */
export const apart: FileOperations = {
  ...nodeFileOperations,
  link: (_, to) => {
    throw systemError("EOPNOTSUPP", to)
  },
  rename: (from, to) => {
    if (from.includes("/.fanfare/staging/") !== to.includes("/.fanfare/staging/")) throw systemError("EXDEV", to)
    nodeFileOperations.rename(from, to)
  }
}

export const disks: ReadonlyArray<readonly [string, FileOperations]> = [
  ["on a usual disk", nodeFileOperations],
  ["across file systems without hard links", apart]
]

/** How many operations can go wrong in the whole of it. */
export const operations = async (ops: FileOperations, mode: Fault["mode"] = "kill"): Promise<ReadonlyArray<string>> => {
  const counted = faulty(mode === "EMFILE" ? { at: 0, mode } : null, ops)
  await attemptTo(copyOfSite(), wanted, { ops: counted.ops })
  return counted.log
}

const isWhole = (path: string, content: string): boolean => [old[path], next[path]].includes(content)

/** Nothing is torn, and nothing is there that never was, nor will be; except a copy on its way, which is hidden. */
export const expectWhole = (root: string, where: unknown): void => {
  for (const [path, content] of Object.entries(snapshot(root))) {
    const isAside = basename(path).startsWith(".fanfare-") || path.endsWith("/")
    expect([where, path, isAside || isWhole(path, content)]).toEqual([where, path, true])
  }
}

/** What publishing left is the whole old or the whole new version of everything, and nothing beside it. */
export const expectSettled = (root: string, where: unknown): "old" | "new" => {
  const found = snapshot(root)
  const isNew = found["public/fanfare.json"] === next["public/fanfare.json"]
  expect([where, found]).toEqual([where, isNew ? next : old])
  expect([where, state(root)]).toEqual([where, []])
  return isNew ? "new" : "old"
}

export const killed = (exit: Exit.Exit<unknown, unknown>): boolean =>
  Exit.isFailure(exit) &&
  exit.cause.reasons.some((reason) => Cause.isDieReason(reason) && reason.defect instanceof Killed)
