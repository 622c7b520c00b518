/** Rounds of 2 to 8 builds at once in one folder, with an edit before and one in the middle of each. */
import { renameSync, rmSync, writeFileSync } from "node:fs"
import { setTimeout } from "node:timers/promises"
import { configurePart } from "../edits/Edit.ts"
import { randomFrom } from "../edits/order.ts"
import { differences } from "../harness/differences.ts"
import { type Ended, ifKnown, knowsFlag, moment, runBuild } from "../harness/fanfare.ts"
import { type Injector, readLog } from "../harness/injector.ts"
import type { Project } from "../harness/project.ts"
import { removeFolder, scratch } from "../harness/scratch.ts"
import type { Tally } from "../harness/tally.ts"
import { markdown } from "../site/newsroom.ts"
import { coldCopy, makeSite, newsroomSite as site, treeOf } from "../site/sites.ts"
import { overlapsOf } from "./overlaps.ts"
import { startReader } from "./reader.ts"
import { share, type Setting } from "./settings.ts"

const ledger = "fanfare.ledger.jsonl"

/** So many reads belong to so many rounds. */
const readsOfARound = 2000

/** A build from nothing is compared after every so many-th round. */
const coldEvery = 10

export const playRounds = async (setting: Setting, rounds: number, injector: Injector, tally: Tally): Promise<void> => {
  const project = makeSite(site)
  setting.prepare(project)
  await runBuild({ root: project.root, prefix: setting.prefix(0) })
  const reader = startReader(project.root, site.served)
  const random = randomFrom(rounds)
  let before = project.read(ledger)
  for (let round = 1; round <= rounds; round += 1) {
    const where = `${setting.name}, round ${round}`
    const epoch = moment + round * 3600
    const log = scratch("log")
    writeFileSync(log, "", { mode: 0o666 })
    edit(project, round, setting)
    const builds = 2 + (round % 7)
    const running: Array<Promise<Ended>> = []
    for (let index = 0; index < builds; index += 1) {
      if (index === Math.floor(builds / 2)) save(project, `articles/late-${round}.md`, markdown(200 + round))
      const { environment } = injector.inject({ below: [project.root], logAs: `${round}.${index}`, logFile: log })
      running.push(
        runBuild({
          root: project.root,
          args: ifKnown("--wait", "120"),
          epoch,
          environment,
          prefix: setting.prefix(index),
          limit: 300_000
        })
      )
      await setTimeout(random() * 150)
    }
    const ended = await Promise.all(running)
    tally.tried(`builds at once, ${setting.name}`, builds)
    for (const { status, signal, stderr } of ended) {
      const isLocked = status === 4 && /another build|lock/i.test(stderr)
      tally.tried(`builds that ended with ${status ?? signal}, ${setting.name}`)
      if (status !== 0 && (!isLocked || knowsFlag("--wait")))
        tally.violated(
          "a build at the same time waits, or ends with 4",
          `${where}: exit ${status ?? signal}: ${stderr}`
        )
    }
    for (const pair of overlapsOf(readLog(log), isPublished(project)))
      tally.violated("no two builds publish at the same time", `${where}: ${pair}`)
    rmSync(log)
    // Where those that began after the last edit found the lock taken, nobody has published it yet.
    if (!ended.slice(Math.floor(builds / 2)).some(({ status }) => status === 0)) {
      const { status, stderr } = await runBuild({ root: project.root, epoch, prefix: setting.prefix(0) })
      if (status !== 0) tally.violated("a build after all others publishes", `${where}: exit ${status}: ${stderr}`)
    }
    before = checkLedger(project, before, where, round, tally)
    checkManifest(project, where, tally)
    if (round % coldEvery === 0 || round === rounds) await checkCold(project, epoch, where, tally)
  }
  const { reads, dangling, torn } = await reader.end(rounds * readsOfARound)
  tally.tried(`reads meanwhile, ${setting.name}`, reads)
  for (const one of dangling)
    tally.violated("no reader meets a reference that leads nowhere", `${setting.name}: ${one}`)
  for (const one of torn) tally.violated("no reader meets a file that is not whole", `${setting.name}: ${one}`)
  removeFolder(project.root)
}

const isPublished =
  (project: Project) =>
  (path: string): boolean =>
    path.startsWith(`${project.root}/public/`) && !path.includes("/.fanfare")

/** As editors save: whole, by a rename. */
const save = (project: Project, path: string, content: string): void => {
  const aside = scratch("saved")
  writeFileSync(aside, content, { mode: 0o664 })
  renameSync(aside, project.at(path))
}

/** Each round adds an article, takes one away, and now and then changes every card. */
const edit = (project: Project, round: number, setting: Setting): void => {
  save(project, `articles/round-${round}.md`, markdown(100 + round))
  if (round > 2) project.remove(`articles/late-${round - 2}.md`)
  if (round % 5 === 0) configurePart(project, "site", { title: `Fault News ${round}` })
  if (setting.name === "two users") share(project)
}

interface Line {
  readonly id: string
  readonly feed?: string
  readonly source?: string
  readonly seen?: string
}

const linesOf = (text: string): ReadonlyArray<Line> =>
  text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Line)

/** No line is lost, none is dated anew, and both articles of the round have one. */
const checkLedger = (project: Project, before: string, where: string, round: number, tally: Tally): string => {
  const text = project.read(ledger)
  const lines = linesOf(text)
  const now = new Map(lines.map((line) => [`${line.feed ?? ""} ${line.id}`, line.seen]))
  for (const line of linesOf(before))
    if (now.get(`${line.feed ?? ""} ${line.id}`) !== line.seen)
      tally.violated("no line of the ledger is lost", `${where}: ${line.id}`)
  for (const name of [`articles/round-${round}.md`, `articles/late-${round}.md`])
    if (!lines.some(({ source }) => source === name))
      tally.violated("every article that is published has its line", `${where}: ${name}`)
  return text
}

/** The manifest tells the truth about every file. */
const checkManifest = (project: Project, where: string, tally: Tally): void => {
  const { files } = JSON.parse(project.read("public/fanfare.json")) as {
    readonly files: ReadonlyArray<{ readonly path: string; readonly sha256: string }>
  }
  const tree = treeOf(project)
  const lies = files.filter(({ path, sha256 }) => tree.get(`public/${path}`) !== sha256)
  if (lies.length > 0)
    tally.violated("the manifest says what is there", `${where}: ${lies.length} files, ${lies[0]?.path}`)
}

const checkCold = async (project: Project, epoch: number, where: string, tally: Tally): Promise<void> => {
  const cold = coldCopy(project, site)
  await runBuild({ root: cold.root, epoch })
  const tree = treeOf(project)
  const wrong = differences(treeOf(cold), tree, [tree])
  if (wrong.length > 0)
    tally.violated(
      "the tree is that of a build from nothing",
      `${where}: ${wrong.length} files, ${wrong[0]?.kind} ${wrong[0]?.path}`
    )
  removeFolder(cold.root)
}
