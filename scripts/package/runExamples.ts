/**
 * The examples of exports as a user would try them: each a file of its own in
 * a project where the package is installed, checked by TypeScript with all
 * declarations of the package, then run beside a small site.
 */
import { spawn, spawnSync } from "node:child_process"
import { mkdirSync, writeFileSync } from "node:fs"
import { join, resolve } from "node:path"
import type { PackageExport } from "./readExports.ts"

export interface Example {
  /** For people and as a folder's name, for example `7-fanfare-feeds.writeFeed`. */
  readonly name: string
  readonly code: string
}

/** One for each example; an export of two doors that is declared once counts once. */
export const examplesOf = (exports: ReadonlyArray<PackageExport>): ReadonlyArray<Example> => {
  const names = new Map<string, string>()
  for (const { door, name, examples } of exports)
    for (const code of examples) if (!names.has(code)) names.set(code, `${door.replaceAll("/", "-")}.${name}`)
  // Numbered, because two names can differ in their case alone.
  return Array.from(names, ([code, name], index) => ({ name: `${index + 1}-${name}`, code }))
}

const config = `site: { url: https://news.example.org/, title: Example News }\ncards: false\n`

const article = `---
title: The harbour opens again
date: 2026-03-01T09:30:00+03:00
description: Two years after the storm, the first ships came in.
url: /harbour/
lang: en
---
The harbour opened at noon, two years after the storm.
`

/** The checks of a strict user, declarations of packages included. */
const compilerOptions = {
  strict: true,
  skipLibCheck: false,
  target: "es2022",
  lib: ["es2024", "dom"],
  module: "nodenext",
  types: ["node"],
  rootDir: "examples",
  outDir: "run"
}

/** Writes and checks the examples in a project; gives what TypeScript says, empty for nothing. */
export const checkExamples = (project: string, examples: ReadonlyArray<Example>): string => {
  for (const { name, code } of examples) {
    mkdirSync(join(project, "examples", name), { recursive: true })
    writeFileSync(join(project, "examples", name, "example.ts"), `${code}\n`)
    mkdirSync(join(project, "run", name, "articles"), { recursive: true })
    writeFileSync(join(project, "run", name, "fanfare.config.yaml"), config)
    writeFileSync(join(project, "run", name, "articles", "harbour.md"), article)
  }
  writeFileSync(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["examples"] }))
  const { stdout, status } = spawnSync(resolve("node_modules/.bin/tsc"), [], { cwd: project, encoding: "utf8" })
  return status === 0 ? "" : stdout
}

/** Runs them, some at a time; gives one text for each that failed. */
export const runExamples = async (
  project: string,
  examples: ReadonlyArray<Example>
): Promise<ReadonlyArray<string>> => {
  const waiting = [...examples]
  const failed: Array<string> = []
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const said = await runOne(join(project, "run", next.name))
      if (said !== null) failed.push(`${next.name}\n${said}`)
    }
  }
  await Promise.all([work(), work()])
  return failed
}

/** Null for one that ended well. */
const runOne = (folder: string): Promise<string | null> =>
  new Promise((done) => {
    let said = ""
    const child = spawn(process.execPath, ["example.js"], {
      cwd: folder,
      stdio: ["ignore", "pipe", "pipe"],
      timeout: 120_000,
      env: { ...process.env, SOURCE_DATE_EPOCH: "1800000000" }
    })
    child.stdout.on("data", (piece) => (said += String(piece)))
    child.stderr.on("data", (piece) => (said += String(piece)))
    child.on("close", (code) => done(code === 0 ? null : said))
  })
