/** A template that never ends, met by the command line as users run it. */
import { spawn } from "node:child_process"
import { execFileSync } from "node:child_process"
import { setTimeout as wait } from "node:timers/promises"
import { expect, test } from "vitest"
import { command, harbour, makeProject } from "../../cli/project.ts"

const endless = "export const template = { draw: () => { for (;;); } }\n"
const files = { "articles/harbour.md": harbour, "templates/headline.mjs": endless }

test("ends with a finding, and the site is published with fanfare's own template", () => {
  const project = makeProject(files)
  const { status, stdout } = project.run(["build", "--allow-url", "--json"])
  expect(status).toBe(1)
  expect(JSON.parse(stdout).findings).toContainEqual(
    expect.objectContaining({
      code: "FF4005",
      file: "templates/headline.mjs",
      message: expect.stringContaining("it took longer than 10 seconds")
    })
  )
  const cards = (published: ReadonlyMap<string, string>): ReadonlyArray<string> =>
    [...published.keys()].filter((name) => /og\.[0-9a-f]+\.png$/.test(name))
  const plain = makeProject({ "articles/harbour.md": harbour })
  expect(plain.run(["build", "--allow-url"]).status).toBe(0)
  expect(cards(project.published())).toEqual(cards(plain.published()))
})

test.each([
  ["SIGTERM", 143],
  ["SIGINT", 130],
  ["SIGKILL", null]
] as const)("is gone after %s", async (signal, code) => {
  const { root } = makeProject(files)
  const build = spawn(process.execPath, [command, "build", "--allow-url"], { cwd: root, stdio: "ignore" })
  const ended = new Promise<number | null>((resolve) => build.once("exit", resolve))
  while (childrenOf(build.pid).length === 0) await wait(50)
  const [guard] = childrenOf(build.pid)
  build.kill(signal)
  expect(await ended).toBe(code)
  while (isAlive(guard)) await wait(50)
})

const childrenOf = (pid: number | undefined): ReadonlyArray<number> =>
  execFileSync("ps", ["-e", "-o", "pid=,ppid="], { encoding: "utf8" })
    .split("\n")
    .map((line) => line.trim().split(/\s+/).map(Number))
    .flatMap(([child, parent]) => (parent === pid && child !== undefined ? [child] : []))

const isAlive = (pid: number | undefined): boolean => {
  try {
    return pid !== undefined && process.kill(pid, 0)
  } catch {
    return false
  }
}
