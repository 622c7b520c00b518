/** Hostile manifests, links and names: nothing outside of the output changes, and nothing from outside gets into it. */
import { hash } from "node:crypto"
import { join } from "node:path"
import { runBuild } from "./harness/fanfare.ts"
import { makeProject, type Project } from "./harness/project.ts"
import { removeFolder } from "./harness/scratch.ts"
import { makeTally, type Tally } from "./harness/tally.ts"
import { together } from "./harness/together.ts"
import { type Attack, attacks } from "./hostile/attacks.ts"
import { makeWorld, publishedTexts, secret, smallSite, stampsOf } from "./hostile/World.ts"

/** Milliseconds; a build of three articles that takes longer waits for something that never comes. */
const limit = 60_000

export const hostile = async ({
  jobs,
  sample
}: {
  readonly jobs: number
  readonly sample: number
}): Promise<boolean> => {
  const tally = makeTally("Hostile manifests, links and names")
  const built = makeProject(smallSite(), "small")
  const first = await runBuild({ root: built.root })
  if (first.status !== 0) throw new Error(`The small site does not build: ${first.stderr}`)
  const strangers = Object.keys(smallSite()).flatMap((path) =>
    path.startsWith("public/") ? [path.slice("public/".length)] : []
  )
  const chosen = attacks.filter((_, index) => index % sample === 0)
  await together(chosen, jobs, (one) => tryAttack(one, built, strangers, tally))
  return tally.report()
}

const tryAttack = async (
  { name, prepare, args = [], exits, changesNothing = false, foreign = [] }: Attack,
  built: Project,
  strangers: ReadonlyArray<string>,
  tally: Tally
): Promise<void> => {
  const world = makeWorld(built)
  prepare(world)
  const ours = ["project/public", "project/.fanfare", "project/fanfare.ledger.jsonl"]
  const isOurs = (path: string): boolean => !changesNothing && ours.includes(path)
  const before = stampsOf(world.root, isOurs)
  const kept = [...strangers, ...foreign].map((path) => `project/public/${path}`)
  const mine = [...stampsOf(world.root, () => false)].filter(([path]) => kept.includes(path))

  const { status, signal, stderr, isHung } = await runBuild({ root: world.project.root, args, limit })
  tally.tried("attacks")
  const said = `${name}: exit ${status ?? signal}: ${stderr}`
  const after = stampsOf(world.root, isOurs)
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    (path) => before.get(path) !== after.get(path)
  )
  if (changed.length > 0)
    tally.violated("nothing outside of the output changes", `${name}: ${changed.slice(0, 4).join(", ")}`)
  const now = stampsOf(world.root, () => false)
  const lost = mine.filter(([path, stamp]) => now.get(path) !== stamp)
  if (lost.length > 0)
    tally.violated(
      "files of others in the output stay as they are",
      `${name}: ${lost.map(([path]) => path).join(", ")}`
    )
  const leaked = leaks(join(world.project.root, "public"), world.outside)
  if (leaked.length > 0)
    tally.violated("nothing from outside of the project is published", `${name}: ${leaked.slice(0, 3).join(", ")}`)
  if (isHung) tally.violated("a build ends", said)
  else if (status === null || ![0, 1, 2, 3, 4].includes(status) || /something unexpected|at .*\.js:\d+/.test(stderr))
    tally.violated("a build ends with a message", said)
  else if (exits !== undefined && !exits.includes(status)) tally.violated(`the exit code is the right one`, said)
  removeFolder(world.root)
}

const leaks = (folder: string, outside: Project): ReadonlyArray<string> => {
  const picture = hash("sha256", publishedTexts(outside.root).find(([path]) => path === "secret.png")?.[1] ?? "")
  return publishedTexts(folder)
    .filter(([, bytes]) => bytes.includes(secret) || hash("sha256", bytes) === picture)
    .map(([path]) => path)
}
