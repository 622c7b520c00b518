/**
 * `fanfare dev`, killed while it builds: the project and what was published
 * stay as they were, and the next preview and the next build are whole.
 */
import { spawn } from "node:child_process"
import { cpSync, readFileSync, rmSync } from "node:fs"
import { join } from "node:path"
import { afterAll, expect, test } from "vitest"
import { removeFolders } from "../publish/site.ts"
import { command, harbour, makeProject, market, type TestProject } from "../cli/project.ts"
import { snapshot } from "../cli/tools/snapshot.ts"
import { get, until } from "./preview.ts"

afterAll(removeFolders)

const started = async ({ root }: TestProject) => {
  const child = spawn(process.execPath, [command, "dev", "--port", "0", "--json", "--quiet"], {
    cwd: root,
    env: { PATH: process.env["PATH"] ?? "", SOURCE_DATE_EPOCH: "1780000000" },
    stdio: ["ignore", "pipe", "ignore"]
  })
  const ended = new Promise<NodeJS.Signals | null>((done) => child.once("exit", (_code, signal) => done(signal)))
  const url = await new Promise<string>((done) =>
    child.stdout.once("data", (line: Buffer) => done((JSON.parse(line.toString()) as { url: string }).url))
  )
  const kill = (): Promise<NodeJS.Signals | null> => {
    child.kill("SIGKILL")
    return ended
  }
  return { url, kill }
}

/** Everything but what is kept in `.fanfare/`, with its times. */
const ofTheUser = ({ root }: TestProject): ReadonlyMap<string, string> =>
  new Map([...snapshot(root)].filter(([path]) => path !== "" && !path.startsWith(".fanfare")))

/** Milliseconds after a save, from the first notice to a card that is drawn. */
const moments = [0, 12, 20, 40, 80, 140, 200, 300, 600]

test("killed at any moment of a build, it harms nothing", async () => {
  const project = makeProject({ "articles/harbour.md": harbour, "articles/market.md": market }, { cold: true })
  expect(project.run(["build"]).status).toBe(0)
  for (const [edit, moment] of moments.entries()) {
    const { url, kill } = await started(project)
    const titled = (number: number): string => harbour.replace(/^title: .*$/m, `title: Edit number ${number}`)
    const shown = edit === 0 ? "The harbour opens again" : `Edit number ${edit - 1}`
    await until(async () => (await get(url)).text.includes(shown))
    project.write("articles/harbour.md", titled(edit))
    const before = ofTheUser(project)
    await new Promise((resolve) => setTimeout(resolve, moment))
    expect(await kill()).toBe("SIGKILL")
    expect(ofTheUser(project)).toEqual(before)
  }
  const cold = makeProject({})
  rmSync(join(cold.root, ".fanfare"), { recursive: true })
  for (const name of ["articles", "fanfare.config.yaml", "fanfare.ledger.jsonl"])
    cpSync(join(project.root, name), join(cold.root, name), { recursive: true })
  for (const one of [project, cold]) expect(one.run(["build"]).status).toBe(0)
  // Pictures that pages may still name stay for three builds.
  const isOld = (path: string): boolean => !cold.published().has(path) && /\/(?:og|pin|square)\.\w+\.png$/.test(path)
  expect([...project.published()].filter(([path]) => !isOld(path))).toEqual([...cold.published()])
  expect(readFileSync(join(project.root, "fanfare.ledger.jsonl"), "utf8")).toBe(
    readFileSync(join(cold.root, "fanfare.ledger.jsonl"), "utf8")
  )
}, 240_000)
