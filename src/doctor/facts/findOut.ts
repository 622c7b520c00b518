/** Where a project is built to: as the user says, else as the config does, where the last build went, or as package.json builds it. */
import { existsSync, lstatSync, readFileSync, realpathSync } from "node:fs"
import { dirname, join, relative, resolve, sep } from "node:path"
import { Result } from "effect"
import { decodeIdle } from "../../run/idle/IdleRecord.ts"
import { shownPath } from "../../text/shownPath.ts"

export interface OutFacts {
  /** Absolute. */
  readonly path: string
  /** From the project, as a command takes it; whole where it lies outside. */
  readonly shown: string
  /** Relative to the project, with forward slashes. */
  readonly inProject: string
  /** Whether a build goes there that is told of no other place. */
  readonly isUsual: boolean
  /** What said that it is this one. */
  readonly from: "--out" | "the last build" | "package.json" | "the plug-in" | "default"
  /** Where it, or a folder of the project above it, is a symbolic link: what it leads to; null where none is. */
  readonly link: { readonly path: string; readonly to: string; readonly isThere: boolean } | null
}

export interface OutWords {
  /** From the config, absolute or relative to the project; null without a config. */
  readonly configured: string | null
  /** From `--out`, absolute; null without it. */
  readonly asked: string | null
  /** Where a plug-in in the generator's config builds to, relative to the project; null without one. */
  readonly plugged: string | null
}

export const findOut = (root: string, { configured, asked, plugged }: OutWords): OutFacts => {
  const usual = resolve(root, configured ?? "public")
  const [path, said] = placeOf(root, usual, { asked, plugged })
  return {
    path,
    from: said,
    isUsual: path === usual || said === "the plug-in",
    shown: shownPath(root, path),
    link: linkAt(root, path),
    inProject: relative(root, path).split(sep).join("/") || "."
  }
}

const placeOf = (
  root: string,
  usual: string,
  { asked, plugged }: Pick<OutWords, "asked" | "plugged">
): readonly [string, OutFacts["from"]] => {
  if (asked !== null) return [asked, "--out"]
  const last = lastOut(root)
  if (last !== null && last !== usual && existsSync(last)) return [last, "the last build"]
  if (last === null && !existsSync(join(usual, "fanfare.json"))) {
    const script = /fanfare build[^"&|;]*?--out[= ]\\?["']?([^\s"'\\&|;]+)/.exec(
      textOf(join(root, "package.json"))
    )?.[1]
    if (script !== undefined) return [resolve(root, script), "package.json"]
    if (plugged !== null) return [resolve(root, plugged), "the plug-in"]
  }
  return [usual, "default"]
}

const linkAt = (root: string, path: string): OutFacts["link"] => {
  if (path === root || path === dirname(path)) return null
  if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() !== true)
    return relative(root, path).startsWith("..") ? null : linkAt(root, dirname(path))
  const real = Result.getOrNull(Result.try(() => realpathSync(path)))
  return {
    path: shownPath(root, path),
    to: real === null ? "nowhere" : shownPath(realpathSync(root), real),
    isThere: real !== null
  }
}

const lastOut = (root: string): string | null =>
  Result.getOrNull(
    Result.map(
      Result.try(() => decodeIdle(readFileSync(join(root, ".fanfare", "idle")))),
      // A project that was moved or copied tells of another one.
      (record) => (record !== null && !relative(root, record.out).startsWith("..") ? record.out : null)
    )
  )

const textOf = (file: string): string =>
  Result.getOrElse(
    Result.try(() => readFileSync(file, "utf8")),
    () => ""
  )
