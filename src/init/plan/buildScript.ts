/** The script of `package.json` that builds the site, with fanfare after the generator, and fanfare among the packages. */
import { version } from "../../model/version.ts"
import { readProject } from "../../generators/readProject.ts"
import { openFolder } from "../../generators/Folder.ts"
import type { Survey } from "../Survey.ts"
import { setInGroup } from "./editJson.ts"
import type { FileChange } from "./Plan.ts"

export interface BuildScript {
  /** Null where nothing is to change. */
  readonly change: FileChange | null
  /** The script that builds the site, as it is then; null without a `package.json`. */
  readonly script: string | null
}

export const buildScript = (survey: Survey): BuildScript => {
  const folder = openFolder(survey.root)
  const before = folder.raw("package.json")
  const project = readProject(folder)
  if (before === null || typeof project.value !== "object" || project.value === null)
    return { change: null, script: null }
  const { scripts, dependencies } = project
  const name = scriptName(scripts, survey)
  const old = scripts[name]
  const command = old === undefined ? fresh(survey) : `${old} && fanfare build`
  const isThere = old !== undefined && /\bfanfare\s+build\b/.test(Object.values(scripts).join("\n"))
  const withScript = isThere ? before : setInGroup(before, "scripts", name, command)
  const isNew = dependencies["fanfare"] === undefined
  const after = isNew ? setInGroup(withScript, "devDependencies", "fanfare", `^${version}`) : withScript
  const what = [...(isThere ? [] : [`"${name}": "${command}"`]), ...(isNew ? [`"fanfare": "^${version}"`] : [])].join(
    ", "
  )
  return { change: after === before ? null : { path: "package.json", before, after, what }, script: name }
}

const fresh = ({ generator }: Survey): string =>
  generator === null ? "fanfare build" : `${generator.build} && fanfare build`

/** What hosts run is `build`; where that leads nowhere near the generator, the script that runs it counts. */
const scriptName = (scripts: Readonly<Record<string, string>>, { generator }: Survey): string => {
  const { build } = scripts
  if (generator === null) return build === undefined ? "build" : "build"
  const direct = Object.entries(scripts).filter(([, script]) => generator.inScript.test(script))
  if (build !== undefined && (generator.inScript.test(build) || direct.some(([name]) => leadsTo(build, name))))
    return "build"
  const named = direct.find(([name]) => /build|generate|export/.test(name) && !/^(?:pre|post)/.test(name)) ?? direct[0]
  return named?.[0] ?? "build"
}

/** `npm run build:site`, `run-s clean build:*`. */
const leadsTo = (script: string, name: string): boolean =>
  script.split(/[\s&;|"']+/).some((word) => word === name || (word.endsWith("*") && name.startsWith(word.slice(0, -1))))
