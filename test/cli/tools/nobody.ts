/** Runs the command line as a user without rights, because root may read everything. */
import { spawnSync } from "node:child_process"
import { chmodSync, lchownSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { command, type Run, type TestProject } from "../project.ts"

const nobody = 65_534

const become = ["--reuid", `${nobody}`, "--regid", `${nobody}`, "--clear-groups"]

const isRoot = process.getuid?.() === 0

/** Whether a file can be made unreadable for a command: as root only with setpriv, and where this checkout is open to others. */
export const canBeNobody =
  !isRoot ||
  spawnSync("setpriv", [...become, process.execPath, command, "--version"], { encoding: "utf8" }).status === 0

/** For the name of a test that is skipped. */
export const whyNot = "a user without rights is needed: setpriv, and a checkout that others may read"

/** Gives a project to that user. To be called whenever root wrote something into it. */
export const giveAway = ({ root }: TestProject): void => {
  if (!isRoot) return
  for (const path of ["", ...(readdirSync(root, { recursive: true }) as ReadonlyArray<string>)])
    lchownSync(join(root, path), nobody, nobody)
}

/** Takes the right to read. */
export const lock = ({ root }: TestProject, path: string): void => chmodSync(join(root, path), 0o000)

export const unlock = ({ root }: TestProject, path: string, mode = 0o644): void => chmodSync(join(root, path), mode)

export const runAsNobody = ({ root }: TestProject, args: ReadonlyArray<string>): Run => {
  const words = [process.execPath, command, ...args]
  const [program = "", ...rest] = isRoot ? ["setpriv", ...become, ...words] : words
  const { status, stdout, stderr } = spawnSync(program, rest, {
    cwd: root,
    encoding: "utf8",
    env: { PATH: process.env["PATH"] ?? "", SOURCE_DATE_EPOCH: "1780000000" }
  })
  return { status, stdout, stderr }
}
