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
  look: ({ scripts: { scripts, inScript, hasPlugin }, workflows, config, generator }) => {
    if (config.settings === null) return skipped("the config cannot be used")
    if (scripts === null || inScript === null || config.settings.pages === null)
      return skipped("no script of package.json runs a site generator")
    if (hasPlugin) return ok("a plug-in of the generator runs fanfare")
    const all = Object.entries(scripts)
    const before = all.find(
      ([one, text]) => one.startsWith("pre") && fanfareBuild.test(text) && isBare(scripts[one.slice(3)] ?? "", inScript)
    )
    if (before !== undefined)
      return warn(
        `"${before[0]}" runs fanfare before the generator, which then writes over its pages`,
        `"post${before[0].slice(3)}": "${before[1]}"`
      )
    const [name, script] = all.find(([one, text]) => one === "build" && inScript.test(text)) ??
      all.find(([one, text]) => /build|generate|export/.test(one) && inScript.test(text)) ?? ["", ""]
    if (name === "") return skipped("no script of package.json runs a site generator")
    const at = fanfareBuild.exec(script)?.index ?? -1
    if (at >= 0) {
      const isAfter = script.search(inScript) < at
      const between = script.slice(script.search(inScript), at)
      // `&`, `|` and programs for it start both at once; `||` runs fanfare only where the generator failed.
      const isBeside =
        /\|\||[^&]&(?!&)|[^|]\|(?!\|)/.test(between) ||
        /\b(?:concurrently|npm-run-all\s+(?:-p|--parallel)|run-p)\b/.test(script)
      if (isAfter && isBeside)
        return warn(
          between.includes("||")
            ? `"${name}" runs fanfare only where the generator fails`
            : `"${name}" runs fanfare beside the generator, not after it`,
          `"${name}": "${generator?.build ?? script.split(/\s*(?:\|\||&|\|)\s*/)[0]} && fanfare build"`
        )
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

/** Whether a script runs the generator, and fanfare not. */
const isBare = (script: string, inScript: RegExp): boolean => inScript.test(script) && !fanfareBuild.test(script)

/** Names of the lines that are older than the oldest that fanfare runs on. */
const oldNames = /^lts\/(?:argon|boron|carbon|dubnium|erbium|fermium|gallium|hydrogen|iron)$/i

const inWorkflow =
  /node-version:\s*["']?v?(\d+(?:\.\d+)*|lts\/\w+)|\b(?:image|container):\s*["']?(?:\S*\/)?node:v?(\d+(?:\.\d+)*)/gm

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
