/** A project folder of a test: writes, reads, moves and removes its files; knows nothing of fanfare. */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import type { Files } from "../site/newsroom.ts"
import { scratch } from "./scratch.ts"

export interface Project {
  readonly root: string
  readonly at: (path: string) => string
  readonly write: (path: string, content: string | Buffer) => void
  readonly read: (path: string) => string
  readonly has: (path: string) => boolean
  readonly remove: (path: string) => void
  readonly move: (from: string, to: string) => void
  /** Changes a text; an edit that finds nothing to change is a mistake of the test. */
  readonly replace: (path: string, from: string | RegExp, to: string) => void
  readonly list: (folder: string) => ReadonlyArray<string>
}

/** The project in a folder that is there. */
export const projectAt = (root: string): Project => {
  const at = (path: string): string => join(root, path)
  const read = (path: string): string => readFileSync(at(path), "utf8")
  const write = (path: string, content: string | Buffer): void => {
    mkdirSync(dirname(at(path)), { recursive: true })
    writeFileSync(at(path), content)
  }
  return {
    root,
    at,
    read,
    write,
    has: (path) => existsSync(at(path)),
    remove: (path) => rmSync(at(path), { recursive: true }),
    move: (from, to) => {
      mkdirSync(dirname(at(to)), { recursive: true })
      renameSync(at(from), at(to))
    },
    replace: (path, from, to) => {
      const before = read(path)
      const after = before.replace(from, to)
      if (after === before) throw new Error(`${path} holds nothing like ${from}.`)
      write(path, after)
    },
    list: (folder) => (existsSync(at(folder)) ? readdirSync(at(folder)).toSorted() : [])
  }
}

/** A new project of these files. */
export const makeProject = (files: Files, name = "project"): Project => {
  const project = projectAt(scratch(name))
  mkdirSync(project.root)
  for (const [path, content] of Object.entries(files)) project.write(path, content)
  return project
}
