/** SvelteKit, as far as it writes pages as files: with `@sveltejs/adapter-static`. Its settings stand in its own config or in Vite's. */
import { finding } from "../model/Finding.ts"
import { firstSettings } from "./code/readSettings.ts"
import { pickText } from "./code/pick.ts"
import { type Generator, brokenConfig, outputOf, told } from "./Generator.ts"

const files = ["svelte.config", "vite.config"].flatMap((name) =>
  ["js", "ts", "mjs", "mts"].map((end) => `${name}.${end}`)
)

export const svelteKit: Generator = {
  name: "sveltekit",
  find: (folder, project) => {
    if (project.dependencies["@sveltejs/kit"] === undefined) return null
    const settings = firstSettings(folder, files)
    const file = settings?.file ?? null
    const options = settings?.calls("adapter").map(([first]) => first) ?? []
    const own = [settings?.value, ...(settings?.calls("sveltekit").map(([first]) => first) ?? [])]
    const said = (...path: ReadonlyArray<string>): string | null =>
      own.map((one) => pickText(one, "kit", ...path) ?? pickText(one, ...path)).find((one) => one !== null) ?? null
    const pages = options.map((one) => pickText(one, "pages")).find((one) => one !== null) ?? null
    const { output, outside, findings } = outputOf(folder, file, pages, "build")
    const page = folder.read("src/app.html") ?? ""
    const isStatic = project.dependencies["@sveltejs/adapter-static"] !== undefined
    const isServer = isStatic
      ? []
      : [
          finding(
            "FF2103",
            file === null ? {} : { file },
            "SvelteKit writes no pages as files, because its adapter is not `@sveltejs/adapter-static`; fanfare reads pages that are files.",
            "Install and name that adapter, and write `export const prerender = true` into src/routes/+layout.js; or name the folder of your articles as `articles:` in fanfare.config.yaml in place of `pages:`."
          )
        ]
    return {
      generator: "sveltekit",
      name: "SvelteKit",
      config: file,
      output,
      outside,
      copies: said("files", "assets") ?? "static",
      build: "vite build",
      inScript: /\bvite\s+build\b/,
      command: "npx vite build",
      addresses: told(said("prerender", "origin"), file),
      base: said("paths", "base"),
      titles: told(/<title>([^<%{]+)<\/title>/.exec(page)?.[1]?.trim() ?? null, "src/app.html"),
      languages: /<html[^>]*\blang="([\w-]+)"/.exec(page)?.slice(1) ?? [],
      feeds: [],
      feedOff: null,
      findings: [...brokenConfig(settings), ...isServer, ...findings]
    }
  }
}
