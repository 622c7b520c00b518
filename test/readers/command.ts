/** Runs programs of the system: whether one is there, and what it prints. */
import { spawn, spawnSync } from "node:child_process"

export const isThere = (command: string, ...args: ReadonlyArray<string>): boolean =>
  spawnSync(command, args, { stdio: "ignore" }).status === 0

/** Standard output of a program; rejects where it fails or prints nothing for a minute. */
export const run = (
  command: string,
  args: ReadonlyArray<string>,
  { input = "", home }: { readonly input?: string; readonly home: string }
): Promise<string> =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      env: { ...process.env, HOME: home, XDG_CONFIG_HOME: home, XDG_DATA_HOME: home, LC_ALL: "C.UTF-8" },
      timeout: 60_000
    })
    let [out, errors] = ["", ""]
    child.stdout.setEncoding("utf8").on("data", (text: string) => (out += text))
    child.stderr.setEncoding("utf8").on("data", (text: string) => (errors += text))
    child.on("error", reject)
    child.on("close", (status) =>
      status === 0 ? resolve(out) : reject(new Error(`${command} exited with ${status}: ${errors}`))
    )
    // A program that reads nothing may close it first.
    child.stdin.on("error", () => undefined)
    child.stdin.end(input)
  })

/** The Python that has Debian's packages. */
export const python = "/usr/bin/python3"
