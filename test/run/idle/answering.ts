/** Asks whether a build is answered from its record, as the command line does before anything else, at a moment of its own. */
import { join } from "node:path"
import { afterEach, beforeEach } from "vitest"
import { answerIdle } from "../../../src/cli/idle.ts"
import { aMoment } from "../../sources/disks.ts"
import { articles, type Asked, epoch, makeSite, type Site } from "../site.ts"

const names = ["SOURCE_DATE_EPOCH", "CI"]
const saved = { ...process.env }

/** Of the variables that count, those and no others. */
export const setEnvironment = (environment: Readonly<Record<string, string | undefined>>): void => {
  for (const name of names) delete process.env[name]
  for (const [name, value] of Object.entries(environment)) if (value !== undefined) process.env[name] = value
}

/** Sets the moment of all tests of a file, and leaves everything as it was. */
export const atEpoch = (): void => {
  beforeEach(() => setEnvironment({ SOURCE_DATE_EPOCH: String(epoch) }))
  afterEach(() => setEnvironment(Object.fromEntries(names.map((name) => [name, saved[name]]))))
}

export const answers = (site: Site, ...flags: ReadonlyArray<string>): boolean =>
  answerIdle(["build", "--quiet", "--config", join(site.root, "fanfare.config.yaml"), ...flags])

export const recordOf = ({ root }: Site): string => join(root, ".fanfare/idle")

/** Builds twice: the second time nothing has changed for some time. */
export const settled = async (site: Site = makeSite(articles(2)), asked: Asked = {}): Promise<Site> => {
  await site.run(asked)
  await aMoment()
  await site.run(asked)
  return site
}
