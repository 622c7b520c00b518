/** The folders of a project that hold a build of fanfare's, wherever they lie: known by its manifest. */
import { existsSync, globSync, readFileSync, realpathSync } from "node:fs"
import { basename, dirname, join } from "node:path"
import { Result } from "effect"
import { configNames } from "../../config/configNames.ts"
import { manifestPath } from "../../run/make/manifest.ts"
import { listedIn } from "./readPublished.ts"

/** Deeper than this nobody builds to; what other tools keep, or is hidden, is left out. */
const places = ["", "*/", "*/*/", "*/*/*/"].map((folders) => `${folders}${manifestPath}`)

/** Sorted, without the output directory `out`, by whatever name. A build of another project, which has its own config, is that project's. */
export const findBuilds = (root: string, out: string): ReadonlyArray<string> =>
  globSync(places, { cwd: root, exclude: (name) => /^\.|^node_modules$|^vendor$/.test(basename(name)) })
    .map((file) => dirname(file.replaceAll("\\", "/")))
    .filter(
      (folder) =>
        realOf(join(root, folder)) !== realOf(out) &&
        !isOther(root, folder) &&
        isManifest(join(root, folder, manifestPath))
    )
    .toSorted()

const isOther = (root: string, folder: string): boolean =>
  folder !== "." && (configNames.some((name) => existsSync(join(root, folder, name))) || isOther(root, dirname(folder)))

const isManifest = (file: string): boolean =>
  Result.getOrElse(
    Result.try(() => listedIn(readFileSync(file, "utf8")) !== null),
    () => false
  )

const realOf = (path: string): string =>
  Result.getOrElse(
    Result.try(() => realpathSync(path)),
    () => path
  )
