import { spawn } from "node:child_process"
import { existsSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { setTimeout } from "node:timers/promises"
import { expect, test } from "vitest"
import { command, harbour, makeProject } from "./project.ts"

const many = Object.fromEntries(
  Array.from({ length: 12 }, (_, index) => [
    `articles/a${index}.md`,
    harbour.replace("The harbour opens again", `Story number ${index}`).replace("/harbour/", `/a${index}/`)
  ])
)

test.each([
  ["SIGINT", 130],
  ["SIGTERM", 143]
] as const)("%s ends a build with %i; nothing is published half, and the next build is whole", async (signal, code) => {
  const project = makeProject(many, { cold: true })
  const child = spawn(process.execPath, [command, "build", "--allow-url"], {
    cwd: project.root,
    stdio: ["ignore", "ignore", "pipe"]
  })
  let said = ""
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    said += text
  })
  const ended = new Promise<number | null>((done) => child.once("close", (status) => done(status)))
  while (!existsSync(join(project.root, ".fanfare/blobs")) && child.exitCode === null) await setTimeout(5)
  child.kill(signal)
  expect(await ended).toBe(code)
  expect(said).toMatch(/^Interrupted: cleaning up\.$/m)
  expect(existsSync(join(project.root, "public")) ? readdirSync(join(project.root, "public")) : []).toEqual([])
  expect(project.run(["build", "--quiet"]).status).toBe(0)
  const whole = makeProject(many)
  whole.run(["build", "--quiet"])
  expect(project.published()).toEqual(whole.published())
})
