/**
 * The declarations of the doors: each file that one of them leads to, and no
 * other. Those of the Promise doors get a stand-in for the types of `effect`,
 * so that only who uses `fanfare/effect` installs it.
 */
import { execFileSync } from "node:child_process"
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { dirname, join, relative } from "node:path/posix"
import type { Door } from "./entries.ts"

const made = "dist/declarations"
const standIn = "scripts/bundle/standIn/effect.d.ts"

/** Packages that a user of the door has. */
const known = /^(?:node:|feed$)/

export const emitTypes = (doors: ReadonlyArray<Door>): void => {
  execFileSync("node_modules/.bin/tsc", ["-p", "tsconfig.build.json"], {
    stdio: ["ignore", process.stderr, process.stderr]
  })
  for (const door of doors) ship(door)
  rmSync(made, { recursive: true })
}

const ship = ({ source, types, isForEffect }: Door): void => {
  const first = source.replace(/\.ts$/, ".d.ts")
  const root = types.slice(0, -first.length - 1)
  const leads = (name: string, file: string): string => {
    if (name.startsWith(".")) {
      files.add(join(dirname(file), name).replace(/(?:\.d)?\.[jt]s$/, ".d.ts"))
      return name
    }
    const isEffect = /^effect(?:\/|$)/.test(name)
    if (known.test(name) || (isEffect && isForEffect)) return name
    if (!isEffect) throw new Error(`The declarations of ${file} need ${name}, which users of fanfare do not have.`)
    mkdirSync(root, { recursive: true })
    cpSync(standIn, join(root, "effect.d.ts"))
    return relative(dirname(file), "effect.ts").replace(/^(?!\.)/, "./")
  }
  const files = new Set([first])
  for (const file of files) {
    const text = readFileSync(join(made, file), "utf8")
      .split("\n")
      .map((line) =>
        isComment(line)
          ? line
          : line.replaceAll(
              /(\bfrom |\bimport\()"([^"]+)"/g,
              (_, before: string, name: string) => `${before}"${leads(name, file)}"`
            )
      )
      .join("\n")
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), text)
  }
}

const isComment = (line: string): boolean => /^\s*(?:\*|\/\*|\/\/)/.test(line)
