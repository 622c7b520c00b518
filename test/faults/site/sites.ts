/** The two projects that faults are tried on, and how they are built. */
import { join } from "node:path"
import type { BuildOrder } from "../harness/builderProcess.ts"
import { copyFolder, removeFolder, scratch } from "../harness/scratch.ts"
import { makeProject, type Project, projectAt } from "../harness/project.ts"
import type { Served } from "../harness/references.ts"
import { snapshotOf, type Snapshot } from "../harness/snapshot.ts"
import { generated } from "./generated.ts"
import { type Files, newsroom, strangers } from "./newsroom.ts"

export interface Site {
  readonly name: string
  readonly files: Files
  /** Files of others in the output directory. */
  readonly strangers: Files
  readonly served: Served
  readonly args: ReadonlyArray<string>
}

export const newsroomSite: Site = {
  name: "newsroom",
  files: newsroom(),
  strangers,
  served: { address: "https://news.example.org/", folder: "public", out: "public" },
  args: []
}

export const generatedSite: Site = {
  name: "generated",
  files: generated(),
  strangers: { "dist/fanfare/robots.txt": "User-agent: *\n" },
  served: { address: "https://news.example.org/", folder: "dist", out: "dist/fanfare" },
  args: ["--out", "dist/fanfare"]
}

export const makeSite = (site: Site): Project => makeProject({ ...site.files, ...site.strangers }, site.name)

/** A build of a project. */
export const orderOf = ({ root }: Pick<Project, "root">, { served }: Site): BuildOrder => ({ root, out: served.out })

/** Everything of a project but `.fanfare/`, which may be deleted at any time. */
export const treeOf = ({ root }: Pick<Project, "root">): Snapshot => snapshotOf(root, { without: [".fanfare"] })

/** A copy of a project as it is. */
export const copyProject = ({ root }: Project, name = "copy"): Project => {
  const to = scratch(name)
  copyFolder(root, to)
  return projectAt(to)
}

/** The same input with the same ledger, and nothing that fanfare published or kept; strangers stay. */
export const coldCopy = (project: Project, site: Site): Project => {
  const copy = copyProject(project, "cold")
  removeFolder(join(copy.root, ".fanfare"))
  removeFolder(join(copy.root, site.served.out))
  for (const [path, content] of Object.entries(site.strangers)) copy.write(path, content)
  return copy
}
