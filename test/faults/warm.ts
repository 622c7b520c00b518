/**
 * Warm equals cold: after each of many kinds of edit, and of damage to what fanfare keeps, a build in the folder
 * that was built before gives the bytes of a build from nothing with the same ledger.
 */
import { articleEdits } from "./edits/articles.ts"
import { commentEdits } from "./edits/comments.ts"
import { configEdits } from "./edits/config.ts"
import { damageEdits } from "./edits/damage.ts"
import type { Clock, Edit } from "./edits/Edit.ts"
import { inOrder } from "./edits/order.ts"
import { pageEdits } from "./edits/pages.ts"
import { pictureEdits } from "./edits/pictures.ts"
import { soundEdits } from "./edits/sound.ts"
import { differences } from "./harness/differences.ts"
import { moment, runBuild } from "./harness/fanfare.ts"
import { copyFolder, removeFolder } from "./harness/scratch.ts"
import type { Snapshot } from "./harness/snapshot.ts"
import { makeTally, type Tally } from "./harness/tally.ts"
import { together } from "./harness/together.ts"
import { coldCopy, generatedSite, makeSite, newsroomSite, type Site, treeOf } from "./site/sites.ts"

/** For how many builds a picture that is no longer used may stay. */
const keep = 3

const leastKinds = 60

interface Chain {
  readonly site: Site
  readonly edits: ReadonlyArray<Edit>
}

const chains: ReadonlyArray<Chain> = [
  { site: newsroomSite, edits: inOrder([...articleEdits, ...commentEdits, ...damageEdits("public")], 20_260_301) },
  {
    site: newsroomSite,
    edits: inOrder([...pictureEdits, ...soundEdits, ...configEdits, ...damageEdits("public")], 20_260_302)
  },
  { site: generatedSite, edits: inOrder([...pageEdits, ...damageEdits("dist/fanfare")], 20_260_303) }
]

/** Tries every `sample`-th edit against a cold build; all of them are built. */
export const warm = async ({ jobs, sample }: { readonly jobs: number; readonly sample: number }): Promise<boolean> => {
  const tally = makeTally("Warm equals cold")
  const kinds = new Set<string>()
  await together(chains, jobs, (chain) => walk(chain, tally, kinds, sample))
  tally.tried("kinds of edit", kinds.size)
  const floor = Math.floor(leastKinds / sample)
  if (kinds.size < floor) tally.violated(`at least ${floor} kinds of edit`, String(kinds.size))
  return tally.report()
}

const walk = async ({ site, edits }: Chain, tally: Tally, kinds: Set<string>, sample: number): Promise<void> => {
  const project = makeSite(site)
  const clock: Clock = { epoch: moment }
  const first = await runBuild({ root: project.root, args: site.args, epoch: clock.epoch })
  if (first.status !== 0) throw new Error(`${site.name} does not build: ${first.stderr}`)
  const before: Array<Snapshot> = [treeOf(project)]
  for (const [index, { name, apply }] of edits.entries()) {
    if (apply(project, clock) === false) {
      tally.note(`${site.name}, ${name}: there is nothing of this kind`)
      continue
    }
    const cold = index % sample === 0 ? coldCopy(project, site) : null
    // An output that came back brings the pictures of its time along, and a damaged one that is out of use is left to age.
    const edited = treeOf(project)
    const ended = await runBuild({ root: project.root, args: site.args, epoch: clock.epoch })
    const tree = treeOf(project)
    if (cold !== null) {
      const expected = await runBuild({ root: cold.root, args: site.args, epoch: clock.epoch })
      const wrong = differences(treeOf(cold), tree, [...before, edited])
      kinds.add(`${site.name}: ${name}`)
      tally.tried(`edits of the ${site.name}`)
      if (wrong.length > 0)
        tally.violated(
          "warm equals cold",
          `${site.name}, ${name}: ${wrong.length} files, ${wrong
            .slice(0, 3)
            .map(({ kind, path }) => `${kind} ${path}`)
            .join(", ")}`
        )
      if (ended.status !== expected.status)
        tally.violated(
          "warm and cold end alike",
          `${site.name}, ${name}: ${ended.status}, cold ${expected.status}\n${ended.stderr}`
        )
      // What is wrong once would stay wrong: every edit is judged by itself.
      if (wrong.length > 0) {
        removeFolder(project.root)
        copyFolder(cold.root, project.root)
      }
      removeFolder(cold.root)
    }
    before.push(treeOf(project))
    if (before.length > keep) before.shift()
  }
  removeFolder(project.root)
}
