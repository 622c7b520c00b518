/** One kind of change to a project, as a person, a generator, a bad disk or time makes it. */
import type { Project } from "../harness/project.ts"

export interface Clock {
  /** Seconds since 1970, as SOURCE_DATE_EPOCH. */
  epoch: number
}

export interface Edit {
  readonly name: string
  /** The edit that must have come before. */
  readonly after?: string
  /** False where there was nothing to change, so that nothing was tried. */
  readonly apply: (project: Project, clock: Clock) => void | false
}

export const edit = (name: string, apply: Edit["apply"], after?: string): Edit => ({
  name,
  apply,
  ...(after === undefined ? {} : { after })
})

/** The config of a project, which is written as JSON. */
type Config = Record<string, Record<string, unknown> | unknown>

/** Changes the config file. */
export const configure = (project: Project, change: (config: Config) => Config): void => {
  const config = JSON.parse(project.read("fanfare.config.yaml")) as Config
  project.write("fanfare.config.yaml", JSON.stringify(change(config), null, 2))
}

/** Changes one part of the config, for example `site`. */
export const configurePart = (project: Project, part: string, values: Readonly<Record<string, unknown>>): void =>
  configure(project, (config) => ({ ...config, [part]: { ...(config[part] as object | undefined), ...values } }))
