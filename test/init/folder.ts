/** A folder of files for a test, and what `init` finds and plans there. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { spawnSync } from "node:child_process"
import { lookOver, type Wishes } from "../../src/init/lookOver.ts"
import { makePlan } from "../../src/init/plan/makePlan.ts"
import type { Plan } from "../../src/init/plan/Plan.ts"
import type { Survey } from "../../src/init/Survey.ts"
import { command, type Run } from "../cli/project.ts"

export type Files = Readonly<Record<string, string>>

export const makeFolder = (files: Files): string => {
  const root = mkdtempSync(join(tmpdir(), "fanfare-init-"))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return root
}

export const noWishes: Wishes = { generator: null, url: null, title: null }

export const found = (files: Files, wishes: Partial<Wishes> = {}, folder = ""): Survey =>
  lookOver(join(makeFolder(files), folder), { ...noWishes, ...wishes })

export const planned = (
  files: Files,
  {
    workflow = false,
    wishes = {},
    folder = ""
  }: { readonly workflow?: boolean; readonly wishes?: Partial<Wishes>; readonly folder?: string } = {}
): Plan =>
  makePlan(found(files, wishes, folder), { config: "fanfare.config.yaml", out: null, workflow, day: "2026-03-01" })

/** The text of a file that a plan writes. */
export const written = ({ changes }: Plan, path: string): string | undefined =>
  changes.find((change) => change.path === path)?.after

/** Every file of a folder with its text; `.git` and `.fanfare` are passed over. */
export const tree = (root: string): Files =>
  Object.fromEntries(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((file) => !/\/\.(?:git|fanfare)\//.test(file))
      .toSorted()
      .map((file) => [file.slice(root.length + 1), readFileSync(file, "latin1")])
  )

/** The command line in a folder, without a terminal. */
export const run = (root: string, ...args: ReadonlyArray<string>): Run => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd: root,
    encoding: "utf8",
    env: { PATH: process.env["PATH"] ?? "", SOURCE_DATE_EPOCH: "1780000000" }
  })
  return { status, stdout, stderr }
}
