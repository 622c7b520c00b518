/** VitePress: `.vitepress/config.*` in the folder of its pages, which is often `docs/`. */
import { posix } from "node:path"
import type { Folder } from "./Folder.ts"
import { firstSettings } from "./code/readSettings.ts"
import { pick, pickKeys, pickList, pickText } from "./code/pick.ts"
import { type Generator, brokenConfig, flagIn, folderIn, outputOf, told } from "./Generator.ts"
import type { Project } from "./readProject.ts"

const inScript = /\bvitepress\s+build\b/

export const vitepress: Generator = {
  name: "vitepress",
  find: (folder, project) => {
    const site = siteFolder(folder, project)
    if (site === null && project.dependencies["vitepress"] === undefined) return null
    const from = site ?? "."
    const at = (path: string): string => posix.join(from, path)
    const settings = firstSettings(
      folder,
      ["config", "config/index"].flatMap((name) =>
        ["ts", "mts", "js", "mjs", "cts", "cjs"].map((ending) => at(`.vitepress/${name}.${ending}`))
      )
    )
    const { value, file } = settings ?? { value: undefined, file: null }
    const flag = flagIn(project, inScript, "--outDir")
    const { output, outside, findings } = outputOf(
      folder,
      file,
      flag ?? pickText(value, "outDir"),
      at(".vitepress/dist"),
      from
    )
    const locales = pickKeys(value, "locales")
    const build = from === "." ? "vitepress build" : `vitepress build ${from}`
    return {
      generator: "vitepress",
      name: "VitePress",
      config: file,
      output,
      outside,
      copies: folderIn(folder, posix.join(pickText(value, "srcDir") ?? ".", "public"), from),
      build,
      inScript,
      command: `npx ${build}`,
      addresses: [
        ...told(pickText(value, "sitemap", "hostname"), file),
        ...headUrls(pickList(value, "head")).flatMap((one) => told(one, file))
      ],
      base: flagIn(project, inScript, "--base") ?? pickText(value, "base"),
      titles: [...told(pickText(value, "title"), file), ...told(pickText(value, "locales", "root", "title"), file)],
      languages: [
        pickText(value, "lang") ?? pickText(value, "locales", "root", "lang") ?? "",
        ...locales.map((name) => pickText(pick(value, "locales", name), "lang") ?? (name === "root" ? "" : name))
      ],
      feeds: [],
      feedOff: null,
      findings: [...brokenConfig(settings), ...findings]
    }
  }
}

const siteFolder = (folder: Folder, { scripts }: Project): string | null => {
  const named = Object.values(scripts).flatMap((script) => {
    const folderName = /\bvitepress\s+build\s+([\w./@-]+)/.exec(script)?.[1]
    return folderName === undefined || folderName.startsWith("-") ? [] : [folderName]
  })
  return (
    [...named, ".", "docs", "site", "website", "src"].find((one) => folder.isFolder(posix.join(one, ".vitepress"))) ??
    null
  )
}

/** `["meta", { property: "og:url", content: "https://…" }]` */
const headUrls = (head: ReadonlyArray<unknown>): ReadonlyArray<string> =>
  head.flatMap((one) => {
    const attributes = Array.isArray(one) ? (one as ReadonlyArray<unknown>)[1] : undefined
    const isAddress = pickText(attributes, "property") === "og:url" || pickText(attributes, "rel") === "canonical"
    const url = pickText(attributes, "content") ?? pickText(attributes, "href")
    return isAddress && url !== null ? [url] : []
  })
