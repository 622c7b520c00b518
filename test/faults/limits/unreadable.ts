/** Tries each input that fails: by itself, together with an edit that is right, accepted, and read again. */
import { rmSync } from "node:fs"
import { needsRoot, share } from "../concurrent/settings.ts"
import { differences, isSame } from "../harness/differences.ts"
import { type Ended, ifKnown, runBuild } from "../harness/fanfare.ts"
import type { Injector } from "../harness/injector.ts"
import type { Project } from "../harness/project.ts"
import { copyFolder, removeFolder } from "../harness/scratch.ts"
import { danglingIn } from "../harness/snapshot.ts"
import type { Tally } from "../harness/tally.ts"
import { coldCopy, copyProject, type Site, treeOf } from "../site/sites.ts"
import { type InputFailure, nobody, rightEdit } from "./inputs.ts"

export interface Ground {
  readonly built: ReadonlyMap<Site, Project>
  readonly injector: Injector | string
  readonly tally: Tally
}

export const tryFailure = async (failure: InputFailure, ground: Ground): Promise<void> => {
  const { name, site, concerned, exits = [3], mayBeAccepted = false } = failure
  const { injector, tally } = ground
  const missing = failure.isAsNobody === true ? needsRoot(nobody[0] ?? "", ...nobody.slice(1)) : null
  if (missing !== null || (failure.readFault !== undefined && typeof injector === "string")) {
    tally.note(`${name}: left out, ${missing ?? String(injector)}`)
    return
  }
  const run = (project: Project, args: ReadonlyArray<string> = []): Promise<Ended> =>
    runBuild({
      root: project.root,
      args: [...site.args, ...args],
      ...(failure.epoch === undefined ? {} : { epoch: failure.epoch }),
      ...(failure.isAsNobody === true ? { prefix: nobody } : {}),
      environment:
        failure.readFault === undefined || typeof injector === "string"
          ? {}
          : injector.inject({ below: [project.root], readFault: failure.readFault }).environment
    })
  const isPublished = (path: string): boolean =>
    path.startsWith(`${site.served.folder}/`) && !path.endsWith("photo.png")
  const checkEnd = ({ status, signal, stderr }: Ended, how: string): void => {
    if (status === null || !exits.includes(status))
      tally.violated(
        `what cannot be read ends with ${exits.join(" or ")}`,
        `${name}${how}: exit ${status ?? signal}: ${stderr}`
      )
  }

  const alone = await failing(failure, ground)
  const before = published(alone, isPublished)
  checkEnd(await run(alone), "")
  tally.tried("inputs that fail")
  const after = published(alone, isPublished)
  const wrong = differences(before, after)
  if (wrong.length > 0)
    tally.violated(
      "what cannot be read stays published as it was",
      `${name}: ${wrong.length} files, ${wrong[0]?.kind} ${wrong[0]?.path}`
    )

  if (concerned !== undefined) {
    const edited = await failing(failure, ground)
    const title = rightEdit(edited, site)
    checkEnd(await run(edited), ", with an edit")
    const tree = published(edited, isPublished)
    const [feed, manifest] = ["rss.xml", "fanfare.json"].map((name) => edited.read(`${site.served.out}/${name}`))
    const [broken] = danglingIn(edited.root, treeOf(edited), site.served)
    if (!isSame(before, tree, (path) => path.includes(concerned.paths) && !path.endsWith("index.html")))
      tally.violated("an article that cannot be read keeps its files", name)
    if (
      manifest?.includes(concerned.title) !== true ||
      (hadItem(ground, site, concerned.title) && feed?.includes(concerned.title) !== true)
    )
      tally.violated("an article that cannot be read stays in manifest and feed", name)
    if (manifest?.includes(title) !== true) tally.violated("what can be read is published meanwhile", name)
    if (broken !== undefined) tally.violated("no reference leads nowhere", `${name}: ${broken}`)
    removeFolder(edited.root)
  }

  if (mayBeAccepted) {
    const accepted = await failing(failure, ground)
    const cold = coldCopy(accepted, site)
    const { status, stderr } = await run(accepted, ifKnown("--accept-shrink"))
    await run(cold, ifKnown("--accept-shrink"))
    const left = differences(treeOf(cold), treeOf(accepted), [before])
    if (status !== 0) tally.violated("--accept-shrink publishes what is left", `${name}: exit ${status}: ${stderr}`)
    if (left.length > 0)
      tally.violated(
        "--accept-shrink publishes what is left",
        `${name}: ${left.length} files, ${left[0]?.kind} ${left[0]?.path}`
      )
    for (const one of [accepted, cold]) removeFolder(one.root)
  }

  await readAgain(failure, alone, ground)
}

const published = (project: Project, isPublished: (path: string) => boolean): ReadonlyMap<string, string> =>
  new Map([...treeOf(project)].filter(([path]) => isPublished(path)))

const hadItem = ({ built }: Ground, site: Site, title: string): boolean =>
  built.get(site)?.read(`${site.served.out}/rss.xml`).includes(title) ?? false

const builtOf = ({ built }: Ground, site: Site): Project => {
  const found = built.get(site)
  if (found === undefined) throw new Error(`${site.name} was not built.`)
  return found
}

const failing = async ({ site, prepare, isAsNobody }: InputFailure, ground: Ground): Promise<Project> => {
  const project = copyProject(builtOf(ground, site))
  if (isAsNobody === true) share(project)
  prepare?.(project)
  return project
}

/** Once the input is there again, all is as it was. */
const readAgain = async ({ name, site }: InputFailure, project: Project, ground: Ground): Promise<void> => {
  const whole = builtOf(ground, site)
  for (const folder of ["articles", "feeds", "logo.svg", "dist/posts"]) {
    if (!whole.has(folder)) continue
    rmSync(project.at(folder), { recursive: true, force: true })
    copyFolder(whole.at(folder), project.at(folder))
  }
  const { status, stderr } = await runBuild({ root: project.root, args: site.args })
  const wrong = differences(treeOf(whole), treeOf(project), [treeOf(whole)])
  if (status !== 0)
    ground.tally.violated("once it can be read again all is as it was", `${name}: exit ${status}: ${stderr}`)
  if (wrong.length > 0)
    ground.tally.violated(
      "once it can be read again all is as it was",
      `${name}: ${wrong.length} files, ${wrong[0]?.kind} ${wrong[0]?.path}`
    )
  removeFolder(project.root)
}
