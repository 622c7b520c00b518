/** Files that say what of a project is not sent to the machine that builds it, where that machine runs fanfare. */
import { openFolder } from "../../generators/Folder.ts"
import { runsFanfare, type Workflow } from "./readWorkflows.ts"

const files = [".vercelignore", ".nowignore", ".gcloudignore", ".ebignore", ".cfignore", ".slugignore"]

export const readLeftOut = (root: string, scripts: Readonly<Record<string, string>>): ReadonlyArray<Workflow> => {
  const folder = openFolder(root)
  const docker = folder.read("Dockerfile")
  const isInImage = docker !== null && runsFanfare({ file: "Dockerfile", text: docker }, scripts)
  const isByScript = Object.values(scripts).some((text) => /\bfanfare\b/.test(text))
  return [...(isInImage ? [".dockerignore"] : []), ...(isByScript ? files : [])].flatMap((file) => {
    const text = folder.read(file)
    return text === null ? [] : [{ file, text }]
  })
}
