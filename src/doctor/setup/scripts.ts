/** Whether what builds the site runs fanfare after the generator, and whether other machines are told to take a Node that fanfare runs on. */
import { type Check, ok, skipped, warn } from "../Check.ts"
import type { Facts } from "../facts/Facts.ts"
import type { NamedNode } from "../facts/readScripts.ts"
import { fanfareBuild } from "../facts/readWorkflows.ts"
import { isNewEnough, oldest } from "./nodeVersion.ts"

export const buildScript: Check<Facts> = {
  name: "build-script",
  group: "setup",
  about: "The script of package.json that builds the site runs fanfare after the generator",
  look: ({ scripts: { scripts, inScript, hasPlugin }, workflows, config }) => {
    if (config.settings === null) return skipped("the config cannot be used")
    if (scripts === null || inScript === null || config.settings.pages === null)
      return skipped("no script of package.json runs a site generator")
    if (hasPlugin) return ok("a plug-in of the generator runs fanfare")
    const all = Object.entries(scripts)
    const [name, script] = all.find(([one, text]) => one === "build" && inScript.test(text)) ??
      all.find(([one, text]) => /build|generate|export/.test(one) && inScript.test(text)) ?? ["", ""]
    if (name === "") return skipped("no script of package.json runs a site generator")
    const at = fanfareBuild.exec(script)?.index ?? -1
    if (at >= 0) {
      const isAfter = script.search(inScript) < at
      const rest = script
        .replace(new RegExp(`(?:&&|;)?\\s*(?:npx\\s+)?${fanfareBuild.source}[^&|;]*(?:&&|;)?\\s*`), " ")
        .trim()
      return isAfter
        ? ok(`"${name}" runs fanfare`)
        : warn(
            `"${name}" runs fanfare before the generator, which then writes over its pages`,
            `"${name}": "${rest} && fanfare build"`
          )
    }
    // What runs fanfare somewhere else may well do so after this script.
    const isElsewhere = workflows.length > 0 || all.some(([, text]) => fanfareBuild.test(text))
    return isElsewhere
      ? ok("fanfare is run beside it")
      : warn(
          `"${name}" builds the site without fanfare: feeds and cards stay what they were`,
          `"${name}": "${script} && fanfare build"`
        )
  }
}

/** Names of the lines that are older than the oldest that fanfare runs on. */
const oldNames = /^lts\/(?:argon|boron|carbon|dubnium|erbium|fermium|gallium|hydrogen|iron)$/i

const inWorkflow =
  /node-version:\s*["']?v?(\d+(?:\.\d+)*|lts\/\w+)|^\s*(?:-\s*)?image:\s*["']?(?:\S*\/)?node:v?(\d+(?:\.\d+)*)/gm

export const nodeElsewhere: Check<Facts> = {
  name: "node-elsewhere",
  group: "setup",
  about: "No file tells another machine to take a Node that is too old",
  look: ({ scripts: { nodes }, workflows }) => {
    const all: ReadonlyArray<NamedNode> = [
      ...nodes,
      ...workflows.flatMap(({ file, text }) =>
        Array.from(text.matchAll(inWorkflow), ([, version, image]) => ({ file, version: version ?? image ?? "" }))
      )
    ]
    const old = all.find(({ version }) => oldNames.test(version) || (/^\d/.test(version) && !isNewEnough(version)))
    const wanted = `${oldest.major}.${oldest.minor}`
    if (all.length === 0) return skipped("no file names a Node")
    return old === undefined
      ? ok(`${all.length === 1 ? "it is" : "they are"} new enough`)
      : warn(
          `${old.file} takes Node ${old.version}, and fanfare needs ${wanted} or newer`,
          `Write 24 in place of ${old.version} into ${old.file}`
        )
  }
}

/** By a name that npx, or its like, is told a version of, it needs no package. */
const unpinned = /\bfanfare(?!@)\s+(?:adopt|build|card|check|clean|dev|doctor|init)\b/

export const fanfarePackage: Check<Facts> = {
  name: "fanfare-package",
  group: "setup",
  about: "package.json names fanfare where a script or the generator's config runs it",
  look: ({ scripts: { scripts, hasFanfare, hasPlugin } }) => {
    if (scripts === null) return skipped("there is no package.json")
    const [name] = Object.entries(scripts).find(([, text]) => unpinned.test(text)) ?? []
    if (name === undefined && !hasPlugin) return skipped("nothing of package.json runs fanfare")
    return hasFanfare
      ? ok("it does")
      : warn(
          `${name === undefined ? "the generator's config" : `"${name}"`} runs fanfare, which package.json does not name: another machine has none, or any version`,
          "npm install --save-dev fanfare"
        )
  }
}
