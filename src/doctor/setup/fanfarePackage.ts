/** Whether the machine that builds gets fanfare, and the same version as here. */
import { version } from "../../model/version.ts"
import { type Check, ok, skipped, warn } from "../Check.ts"
import type { Facts } from "../facts/Facts.ts"
import { versionFits } from "./versionFits.ts"

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

const pinned = /\bfanfare@([\^~]?\d[\w.-]*)/g

export const fanfareVersion: Check<Facts> = {
  name: "fanfare-version",
  group: "setup",
  about: "package.json, its scripts and CI workflows take the version of fanfare that runs here",
  look: ({ scripts: { scripts, wanted }, workflows }) => {
    const named = [
      ...(wanted === null ? [] : [{ file: "package.json", range: wanted }]),
      ...[...workflows, { file: "package.json", text: Object.values(scripts ?? {}).join("\n") }].flatMap(
        ({ file, text }) => Array.from(text.matchAll(pinned), ([, range = ""]) => ({ file, range }))
      )
    ]
    if (named.length === 0) return skipped("no file names a version of fanfare")
    const other = named.find(({ range }) => versionFits(range, version) === false)
    return other === undefined
      ? ok(`this is ${version}`)
      : warn(
          `${other.file} takes fanfare ${other.range}, and this is ${version}: other machines build with another`,
          other.range === wanted
            ? `npm install fanfare@${version}`
            : `Write fanfare@${version} in place of fanfare@${other.range} into ${other.file}`
        )
  }
}

export const hostPackages: Check<Facts> = {
  name: "host-packages",
  group: "setup",
  about: "A host that builds the site installs fanfare too, where it is a package for development",
  look: ({ scripts: { hostBuilds, isDevelopment }, hosting: { production } }) => {
    if (hostBuilds.length === 0) return skipped("no file of a host names a command")
    return isDevelopment && production !== null
      ? warn(
          `${production} leaves out packages for development (NODE_ENV, NPM_FLAGS), and fanfare is one`,
          "npm install --save-prod fanfare"
        )
      : ok("it does")
  }
}
