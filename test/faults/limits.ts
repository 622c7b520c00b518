/** Few open files, and inputs that cannot be read or vanish all at once: nothing that is published gets less. */
import { runBuild } from "./harness/fanfare.ts"
import { openInjector } from "./harness/injector.ts"
import type { Project } from "./harness/project.ts"
import { removeFolder } from "./harness/scratch.ts"
import { makeTally } from "./harness/tally.ts"
import { together } from "./harness/together.ts"
import { inputFailures } from "./limits/inputs.ts"
import { tryOpenFiles } from "./limits/openFiles.ts"
import { tryFailure } from "./limits/unreadable.ts"
import { generatedSite, makeSite, newsroomSite, type Site } from "./site/sites.ts"

export const limits = async ({
  jobs,
  sample
}: {
  readonly jobs: number
  readonly sample: number
}): Promise<boolean> => {
  const tally = makeTally("Limits and inputs that fail")
  const injector = openInjector()
  if (typeof injector === "string") tally.note(`faults of reading are left out: ${injector}`)
  const built = new Map<Site, Project>()
  for (const site of [newsroomSite, generatedSite]) {
    const project = makeSite(site)
    const { status, stderr } = await runBuild({ root: project.root, args: site.args })
    if (status !== 0) throw new Error(`${site.name} does not build: ${stderr}`)
    built.set(site, project)
  }
  const newsroom = built.get(newsroomSite)
  if (newsroom !== undefined) await tryOpenFiles(newsroom, tally)
  const chosen = inputFailures.filter((_, index) => index % sample === 0)
  await together(chosen, jobs, (failure) => tryFailure(failure, { built, injector, tally }))
  for (const project of built.values()) removeFolder(project.root)
  return tally.report()
}
