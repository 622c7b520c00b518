/**
 * Jekyll copies every file that it does not know into the site, and deletes what it did not write there. Two keys of its
 * config keep fanfare's own files out of the site, and what fanfare wrote in it. Pure.
 */
import { posix } from "node:path"
import { finding, type Finding } from "../../model/Finding.ts"

export interface JekyllRequest {
  /** Name of fanfare's config. */
  readonly config: string
  readonly hasPackage: boolean
  /** The folder that Jekyll writes, and fanfare's, both relative to the project. */
  readonly output: string
  readonly out: string
}

/** The names that each key has to hold. */
export const wantedLists = ({
  config,
  hasPackage,
  output,
  out
}: JekyllRequest): Readonly<Record<string, ReadonlyArray<string>>> => {
  const kept = posix.relative(output, out)
  return {
    exclude: [config, "fanfare.ledger.jsonl", ...(hasPackage ? ["package.json", "package-lock.json"] : [])],
    ...(kept.startsWith("..") || kept === "" ? {} : { keep_files: [kept] })
  }
}

/** What a list of the config lacks; `value` is what stands there. */
export const lackingIn = (
  file: string,
  key: string,
  names: ReadonlyArray<string>,
  value: unknown
): ReadonlyArray<Finding> => {
  const there: ReadonlyArray<unknown> = Array.isArray(value) ? value : [value]
  const left = names.filter(
    (name) => !there.some((one) => typeof one === "string" && one.replace(/^\/|\/$/g, "") === name)
  )
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
