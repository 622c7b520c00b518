/** A throw-away project on disk, and the command line run on it as a user runs it. */
import { spawn, spawnSync } from "node:child_process"
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join, resolve } from "node:path"

/** The bundle that `bundle.ts` made of the sources: what users run, and three times as quick to start. */
export const command = resolve("dist/test/bin.js")

export interface Run {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface TestProject {
  readonly root: string
  readonly write: (path: string, text: string) => void
  readonly read: (path: string) => string
  readonly run: (args: ReadonlyArray<string>, environment?: Readonly<Record<string, string>>) => Run
  /** Every file of the output directory with its bytes as text, by path. */
  readonly published: () => ReadonlyMap<string, string>
}

const config = "site: { url: https://news.example.org/, title: Example News, timeZone: Asia/Riyadh }\n"

/** What `bundle.ts` compiled, as the store of pictures of a project has it. */
const keepTemplates = (root: string): void => {
  const from = resolve("dist/test/templates")
  for (const name of readdirSync(from)) {
    const folder = join(root, ".fanfare/blobs", name.slice(0, 2))
    mkdirSync(folder, { recursive: true })
    copyFileSync(join(from, name), join(folder, name))
  }
}

/** Makes a project of these files; the config is there unless it is given. Without `cold` the common templates are compiled already. */
export const makeProject = (
  files: Readonly<Record<string, string>>,
  { cold = false }: { readonly cold?: boolean } = {}
): TestProject => {
  const root = mkdtempSync(join(tmpdir(), "fanfare-project-"))
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  for (const [path, text] of Object.entries({ "fanfare.config.yaml": config, ...files })) write(path, text)
  if (!cold) keepTemplates(root)
  return {
    root,
    write,
    read: (path) => readFileSync(join(root, path), "utf8"),
    run: (args, environment = {}) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
        cwd: root,
        encoding: "utf8",
        env: { PATH: process.env["PATH"] ?? "", SOURCE_DATE_EPOCH: "1780000000", ...environment }
      })
      return { status, stdout, stderr }
    },
    published: () => tree(join(root, "public"))
  }
}

/** The same as `run`, while this process goes on: for a server that the command line asks. */
export const runBeside = (
  { root }: TestProject,
  args: ReadonlyArray<string>,
  environment: Readonly<Record<string, string>> = {}
): Promise<Run> =>
  new Promise((done) => {
    const child = spawn(process.execPath, [command, ...args], {
      cwd: root,
      env: { PATH: process.env["PATH"] ?? "", SOURCE_DATE_EPOCH: "1780000000", ...environment }
    })
    let stdout = ""
    let stderr = ""
    child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()))
    child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()))
    child.on("close", (status) => done({ status, stdout, stderr }))
  })

const tree = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted()
      .map((file) => [file.slice(folder.length + 1), readFileSync(file, "latin1")])
  )

export const harbour = `---
title: The harbour opens again
date: 2026-03-01T09:30:00+03:00
author: Lena Haddad
description: Two years after the storm, the first ships came in.
url: /harbour/
lang: en
tags: [harbour, trade]
---
The harbour opened at noon, two years after the storm.

The first ship carried oranges.
`

export const market = `---
title: سوق السمك يعود إلى الرصيف
date: 2026-03-02
author: سمير خوري
description: عاد الباعة إلى الرصيف القديم بعد عامين من الغياب.
url: /market/
lang: ar
---
عاد الباعة إلى الرصيف القديم في صباح الاثنين.
`
