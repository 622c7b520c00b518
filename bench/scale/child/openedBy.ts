/**
 * The files below a folder that a run of Node opened: as strace(1) saw it,
 * native code and threads included, or, where there is no strace, as Node's
 * own `fs` was called.
 */
import { spawnSync } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { type Command, runChild } from "./runChild.ts"

export interface Opened {
  /** Absolute paths, each once, of what is a file now. */
  readonly files: ReadonlyArray<string>
  readonly by: "strace" | "Node"
}

const hook = import.meta.resolve("./tellOpened.mjs")

export const openedBy = async (command: Command, folder: string): Promise<Opened> => {
  const logs = mkdtempSync(join(tmpdir(), "fanfare-opened-"))
  const log = join(logs, "log")
  const by = canTrace() ? "strace" : "Node"
  try {
    if (by === "strace") {
      const options = ["-f", "-s", "4096", "-e", "trace=open,openat,openat2", "-e", "signal=none", "-o", log]
      await runChild({ ...command, program: "strace", args: [...options, command.program, ...command.args] })
    } else {
      await runChild({ ...command, args: ["--import", hook, ...command.args], env: { FANFARE_BENCH_OPENED: log } })
    }
    const paths = readFileSync(log, "utf8")
      .split("\n")
      .flatMap(by === "strace" ? tracedPath : toldPath)
    const files = [...new Set(paths.map((path) => resolve(command.cwd ?? ".", path)))].filter(
      (path) => path.startsWith(`${folder}/`) && statSync(path, { throwIfNoEntry: false })?.isFile() === true
    )
    return { files, by }
  } finally {
    rmSync(logs, { recursive: true })
  }
}

/** Also where it is installed a container may forbid it. */
const canTrace = (): boolean => spawnSync("strace", ["-e", "trace=none", "true"], { stdio: "ignore" }).status === 0

/** A call that failed opened nothing: `= -1 ENOENT`. A call that another thread interrupts is told on two lines; the first has the path. */
const tracedPath = (line: string): ReadonlyArray<string> => {
  const quoted = /\bopen(?:at2?)?\((?:AT_FDCWD, )?("(?:[^"\\]|\\.)*")/.exec(line)?.[1]
  return quoted === undefined || / = -1 /.test(line) ? [] : [unescaped(quoted.slice(1, -1))]
}

/** strace writes bytes beyond ASCII as octal numbers. */
const unescaped = (text: string): string =>
  Buffer.from(
    text.replaceAll(/\\([0-7]{1,3}|.)/g, (_, code: string) =>
      /^[0-7]/.test(code) ? String.fromCharCode(Number.parseInt(code, 8)) : code
    ),
    "latin1"
  ).toString("utf8")

const toldPath = (line: string): ReadonlyArray<string> => (line === "" ? [] : [JSON.parse(line) as string])
