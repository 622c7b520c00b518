/** A first build of many articles, whose texts threads render: ended in the middle, and with few files that may be open. */
import { spawn, spawnSync } from "node:child_process"
import { existsSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { setTimeout } from "node:timers/promises"
import { beforeAll, expect, test } from "vitest"
import { command, makeProject, type TestProject } from "./project.ts"

const many = Object.fromEntries(
  Array.from({ length: 800 }, (_, number) => [
    `articles/s${number}.md`,
    `---\ntitle: Story number ${number}\ndate: 2026-03-01T09:00:00Z\n---\nWords of story ${number}, which nobody else wrote.\n`
  ])
)
const config = "site: { url: https://news.example.org/, title: Example News }\ncards: false\n"
const site = (): TestProject => makeProject({ "fanfare.config.yaml": config, ...many }, { cold: true })

let whole: ReadonlyMap<string, string>
beforeAll(() => {
  const project = site()
  expect(project.run(["build", "--quiet", "--jobs", "1"]).status).toBe(0)
  whole = project.published()
}, 300_000)

/** Whether a thread has staged an article. */
const isRendering = (root: string): boolean => {
  const staging = join(root, ".fanfare/staging")
  return existsSync(staging) && readdirSync(staging).some((run) => existsSync(join(staging, run, "t/articles")))
}

test.each([
  ["SIGINT", 130],
  ["SIGTERM", 143],
  ["SIGKILL", null]
] as const)("%s leaves nothing half published, and the next build is whole", async (signal, code) => {
  const project = site()
  const args = [command, "build", "--allow-url", "--quiet", "--jobs", "2"]
  const child = spawn(process.execPath, args, { cwd: project.root, stdio: "ignore" })
  const ended = new Promise<number | null>((done) => child.once("close", (status) => done(status)))
  while (!isRendering(project.root) && child.exitCode === null) await setTimeout(2)
  child.kill(signal)
  expect(await ended).toBe(code)
  expect(existsSync(join(project.root, "public")) ? readdirSync(join(project.root, "public")) : []).toEqual([])
  expect(project.run(["build", "--quiet", "--jobs", "2"]).status).toBe(0)
  expect(project.published()).toEqual(whole)
})

test.skipIf(process.platform === "win32")("64 open files are enough", () => {
  const project = site()
  const { status, stderr } = spawnSync(
    "sh",
    [
      "-c",
      `ulimit -n 64 && exec "$0" "$@"`,
      process.execPath,
      command,
      "build",
      "--allow-url",
      "--quiet",
      "--jobs",
      "8"
    ],
    { cwd: project.root, encoding: "utf8" }
  )
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" })
  expect(project.published()).toEqual(whole)
})
