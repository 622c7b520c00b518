/**
 * Jekyll copies every file that it does not know into the site, and deletes what it did not write there. Two keys of its
 * config keep fanfare's own files out of the site, and what fanfare wrote in it.
 */
import { posix } from "node:path"
import { parse } from "yaml"
import { Result } from "effect"
import { finding, type Finding } from "../../model/Finding.ts"
import { openFolder } from "../../generators/Folder.ts"
import type { Survey } from "../Survey.ts"
import type { FileChange } from "./Plan.ts"

export interface JekyllRequest {
  /** Name of fanfare's config. */
  readonly config: string
  /** The output directory; null where it is the usual one. */
  readonly out: string | null
}

export interface JekyllConfig {
  /** Null where nothing is to change. */
  readonly change: FileChange | null
  readonly findings: ReadonlyArray<Finding>
}

const nothing: JekyllConfig = { change: null, findings: [] }

/** Before version 4, `exclude` stands in place of these. */
const ofJekyll = ["Gemfile", "Gemfile.lock", "node_modules", "vendor"]

/** A key that is there already is not changed, but named. */
export const jekyllConfig = ({ root, generator, hasPackage }: Survey, { config, out }: JekyllRequest): JekyllConfig => {
  const file = generator?.generator === "jekyll" ? generator.config : null
  const before = file === null ? null : openFolder(root).raw(file)
  if (generator === null || file === null || before === null || !/\.ya?ml$/.test(file)) return nothing
  const read = Result.try((): unknown => parse(before))
  const settings = Result.isSuccess(read) ? (read.success ?? {}) : null
  if (typeof settings !== "object" || settings === null || Array.isArray(settings)) return nothing
  const kept = posix.relative(generator.output, out ?? "public")
  const wanted: Readonly<Record<string, ReadonlyArray<string>>> = {
    exclude: [config, "fanfare.ledger.jsonl", ...(hasPackage ? ["package.json", "package-lock.json"] : [])],
    ...(kept.startsWith("..") || kept === "" ? {} : { keep_files: [kept] })
  }
  const values = settings as Readonly<Record<string, unknown>>
  const added = Object.keys(wanted).filter((key) => values[key] === undefined || values[key] === null)
  const lines = added.map(
    (key) => `${key}: [${[...(key === "exclude" ? ofJekyll : []), ...(wanted[key] ?? [])].join(", ")}]`
  )
  const findings = Object.entries(wanted).flatMap(([key, names]) =>
    added.includes(key) ? [] : lacking(file, key, names, values[key])
  )
  if (lines.length === 0) return { change: null, findings }
  const end = before.includes("\r\n") ? "\r\n" : "\n"
  const start = before === "" || before.endsWith("\n") ? before : before + end
  return { change: { path: file, before, after: `${start}${lines.join(end)}${end}`, what: added.join(", ") }, findings }
}

const lacking = (file: string, key: string, names: ReadonlyArray<string>, value: unknown): ReadonlyArray<Finding> => {
  const there: ReadonlyArray<unknown> = Array.isArray(value) ? value : [value]
  const left = names.filter((name) => !there.includes(name))
  return left.length === 0
    ? []
    : [
        finding(
          "FF2109",
          { file },
          key === "exclude"
            ? `Jekyll would copy ${left.join(", ")} into the site.`
            : `Jekyll deletes ${left.join(", ")} in the site at each of its builds, the pictures of earlier cards too.`,
          `Add ${left.map((name) => `\`${name}\``).join(", ")} to \`${key}\` in ${file}.`
        )
      ]
}
