/**
 * What the faults strike: a site that is published, with an edit that its next build is about to publish, and the
 * trees that builds from nothing give for that edit and for one more.
 */
import { rmSync, writeFileSync } from "node:fs"
import { articleEdits } from "../edits/articles.ts"
import { commentEdits } from "../edits/comments.ts"
import { configEdits } from "../edits/config.ts"
import { configurePart, type Edit, edit } from "../edits/Edit.ts"
import { pageEdits } from "../edits/pages.ts"
import { pictureEdits } from "../edits/pictures.ts"
import { differences } from "../harness/differences.ts"
import type { Builder } from "../harness/builder.ts"
import { moment } from "../harness/fanfare.ts"
import type { Project } from "../harness/project.ts"
import { copyFolder, removeFolder } from "../harness/scratch.ts"
import { danglingIn, type Snapshot } from "../harness/snapshot.ts"
import {
  coldCopy,
  copyProject,
  generatedSite,
  makeSite,
  newsroomSite,
  orderOf,
  type Site,
  treeOf
} from "../site/sites.ts"

export interface Scenario {
  readonly site: Site
  readonly every: number
  /** Published, with the first edit made and not built. */
  readonly start: Project
  readonly startTree: Snapshot
  /** What the edit itself left behind: a page that its generator took away is still named by what was published. */
  readonly startDangling: ReadonlySet<string>
  /** The tree of the first edit. */
  readonly next: Snapshot
  /** The trees of both edits: with the ledger from before the first, and with the ledger of the first. */
  readonly further: ReadonlyArray<Snapshot>
  readonly editAgain: (project: Project) => void
  /** Changes one text, or changes it back. */
  readonly nudge: (project: Project, isBack: boolean) => void
}

export const ledger = "fanfare.ledger.jsonl"

const all = [...articleEdits, ...commentEdits, ...configEdits, ...pictureEdits, ...pageEdits]

const these = (...names: ReadonlyArray<string>): ReadonlyArray<Edit> =>
  names.map((name) => {
    const found = all.find((one) => one.name === name)
    if (found === undefined) throw new Error(`There is no edit "${name}".`)
    return found
  })

const apply = (edits: ReadonlyArray<Edit>, project: Project): void => {
  for (const one of edits) one.apply(project, { epoch: moment })
}

interface Plan {
  readonly site: Site
  /** Whether the pictures of the edits are drawn in the builds that are struck; else they are in the cache. */
  readonly draws: boolean
  /** Only every so many-th point: what it shows beside the others are few kinds of operation. */
  readonly every: number
  readonly first: ReadonlyArray<Edit>
  readonly second: ReadonlyArray<Edit>
  readonly nudge: readonly [file: string, from: string, to: string]
}

/** A site that draws no cards: its builds take a fraction of the time. */
const plain = (site: Site): Site => {
  const name = "fanfare.config.yaml"
  const config = JSON.parse(String(site.files[name])) as object
  return { ...site, files: { ...site.files, [name]: JSON.stringify({ ...config, cards: false }, null, 2) } }
}

export const plans: ReadonlyArray<Plan> = [
  {
    site: plain(newsroomSite),
    draws: false,
    every: 1,
    first: these(
      "the site's title",
      "an article's title",
      "an article's slug",
      "an article's file renamed",
      "an article added",
      "an article deleted",
      "a hosted article gets a host",
      "an article of another host comes home",
      "another photo in the same file",
      "a comment more",
      "a feed added",
      "a feed deleted"
    ),
    second: [
      edit("the site's title again", (project) => configurePart(project, "site", { title: "Fault News Weekly" })),
      ...these(
        "an article is deleted",
        "a deleted article comes back",
        "a slug is given back",
        "a feed renamed",
        "a photo less",
        "an article's date"
      )
    ],
    nudge: ["articles/story-1.md", "was counted twice", "was counted once"]
  },
  {
    site: plain(generatedSite),
    draws: false,
    every: 1,
    first: [
      edit("the site's title", (project) => configurePart(project, "site", { title: "Generated Daily" })),
      ...these(
        "the generator writes the same pages again",
        "the text of a page",
        "the title of a page",
        "a page more",
        "a page less",
        "a page that is to be ignored"
      )
    ],
    second: [
      edit("the site's title again", (project) => configurePart(project, "site", { title: "Generated Weekly" })),
      edit("the new page goes", (project) => project.remove("dist/posts/17")),
      ...these("a page with another address", "comments for a page")
    ],
    nudge: ["dist/posts/8/index.html", "A second paragraph", "One more paragraph"]
  },
  {
    site: { ...newsroomSite, name: "newsroom with cards" },
    draws: true,
    every: 10,
    first: these("an article's title", "an article added"),
    second: these("an article's date", "another photo in the same file"),
    nudge: ["articles/story-1.md", "was counted twice", "was counted once"]
  }
]

/** Makes the published site, its cache full of what both edits need, and the trees to compare with. */
export const prepare = async (
  { site, draws, every, first, second, nudge }: Plan,
  builder: Builder
): Promise<Scenario> => {
  const build = async (project: Project): Promise<void> => {
    const { status, stderr } = await builder.build(orderOf(project, site))
    if (status !== 0) throw new Error(`${site.name} ends with ${status}: ${stderr}`)
  }
  const cold = async (project: Project): Promise<Project> => {
    const copy = coldCopy(project, site)
    await build(copy)
    return copy
  }
  const nudged: Scenario["nudge"] = (project, isBack) => {
    const [file, from, to] = nudge
    if (isBack) project.replace(file, to, from)
    else project.replace(file, from, to)
  }

  const base = makeSite(site)
  let old: Snapshot | null = null
  if (!draws) {
    const seed = makeSite(site)
    await build(seed)
    old = treeOf(seed)
    const oldLedger = seed.read(ledger)
    apply(first, seed)
    await build(seed)
    apply(second, seed)
    await build(seed)
    rmSync(base.at(site.served.out), { recursive: true, force: true })
    for (const folder of [".fanfare", site.served.out]) copyFolder(seed.at(folder), base.at(folder))
    writeFileSync(base.at(ledger), oldLedger)
    removeFolder(seed.root)
  }
  await build(base)
  for (let round = 0; round < (draws ? 0 : 5); round += 1) {
    nudged(base, false)
    await build(base)
    nudged(base, true)
    await build(base)
  }
  // The id of a feed comes back into the ledger from the index: an id that was published stays, whatever a ledger lost.
  const left = differences(old ?? treeOf(base), treeOf(base)).filter(({ path }) => path !== ledger)
  if (left.length > 0) throw new Error(`The ${site.name} does not come back: ${left[0]?.kind} ${left[0]?.path}`)

  apply(first, base)
  const plain = await cold(base)
  const next = treeOf(plain)
  const withBoth = copyProject(base)
  apply(second, withBoth)
  const fromOld = await cold(withBoth)
  writeFileSync(withBoth.at(ledger), plain.read(ledger))
  const fromNext = await cold(withBoth)
  const further = [treeOf(fromOld), treeOf(fromNext)]
  for (const [project, tree] of [
    [plain, next],
    [fromOld, further[0]],
    [fromNext, further[1]]
  ] as const) {
    const [broken] = danglingIn(project.root, tree as Snapshot, site.served)
    if (broken !== undefined) throw new Error(`A build from nothing has a reference that leads nowhere: ${broken}`)
    removeFolder(project.root)
  }
  removeFolder(withBoth.root)
  const startTree = treeOf(base)
  return {
    site,
    every,
    start: base,
    startTree,
    startDangling: new Set(danglingIn(base.root, startTree, site.served)),
    next,
    further,
    editAgain: (project) => apply(second, project),
    nudge: nudged
  }
}
