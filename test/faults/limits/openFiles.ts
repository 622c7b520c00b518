/** Few open files: with 256 a build does everything, with fewer than 64 it ends with 4 and loses no article. */
import { differences } from "../harness/differences.ts"
import { runBuild } from "../harness/fanfare.ts"
import type { Project } from "../harness/project.ts"
import { removeFolder } from "../harness/scratch.ts"
import type { Tally } from "../harness/tally.ts"
import { coldCopy, copyProject, newsroomSite as site, treeOf } from "../site/sites.ts"
import { rightEdit } from "./inputs.ts"

const most = (files: number): ReadonlyArray<string> => ["sh", "-c", `ulimit -n ${files}; exec "$0" "$@"`]

/** "all": it must publish; "all or 4": it may also refuse; "4": it must refuse. */
const limits: ReadonlyArray<readonly [files: number, outcome: "all" | "all or 4" | "4"]> = [
  [256, "all"],
  [128, "all or 4"],
  [64, "all or 4"],
  [63, "4"],
  [48, "4"],
  [32, "4"]
]

export const tryOpenFiles = async (built: Project, tally: Tally): Promise<void> => {
  const edited = copyProject(built)
  rightEdit(edited, site)
  const cold = coldCopy(edited, site)
  await runBuild({ root: cold.root })
  const whole = treeOf(cold)
  for (const [files, outcome] of limits) {
    for (const isWarm of [true, false]) {
      const project = isWarm ? copyProject(edited) : coldCopy(edited, site)
      const before = treeOf(project)
      const { status, signal, stderr } = await runBuild({ root: project.root, prefix: most(files) })
      const tree = treeOf(project)
      const where = `${files} files, ${isWarm ? "warm" : "cold"}: exit ${status ?? signal}`
      tally.tried("limits of open files")
      tally.note(where)
      const isAll = differences(whole, tree, [before]).length === 0
      const isAsBefore = differences(before, tree).length === 0
      if (!(status === 0 ? isAll : isAsBefore))
        tally.violated("few open files never publish fewer articles", `${where}: ${stderr}`)
      const isRight = outcome === "4" ? status === 4 : status === 0 || (outcome === "all or 4" && status === 4)
      if (!isRight) tally.violated("256 open files are enough, and under 64 a build ends with 4", `${where}: ${stderr}`)
      removeFolder(project.root)
    }
  }
  for (const one of [edited, cold]) removeFolder(one.root)
}
