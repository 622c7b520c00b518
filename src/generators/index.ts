/** The generators that are known. A new one is one file in this folder and one line here. */
import type { Folder } from "./Folder.ts"
import type { GeneratorSite } from "./GeneratorSite.ts"
import { astro } from "./astro.ts"
import { docusaurus } from "./docusaurus.ts"
import { eleventy } from "./eleventy.ts"
import { gatsby } from "./gatsby.ts"
import type { Generator } from "./Generator.ts"
import { hexo } from "./hexo.ts"
import { hugo } from "./hugo.ts"
import { jekyll } from "./jekyll.ts"
import { next } from "./next.ts"
import { nuxt } from "./nuxt.ts"
import { pelican } from "./pelican.ts"
import { quartz } from "./quartz.ts"
import type { Project } from "./readProject.ts"
import { svelteKit } from "./svelteKit.ts"
import { vitepress } from "./vitepress.ts"
import { vuepress } from "./vuepress.ts"
import { zola } from "./zola.ts"

const generators: ReadonlyArray<Generator> = [
  astro,
  docusaurus,
  eleventy,
  nuxt,
  next,
  svelteKit,
  gatsby,
  vitepress,
  vuepress,
  quartz,
  hexo,
  zola,
  hugo,
  jekyll,
  pelican
]

/** All that build a site here, the likeliest first: what the script `build` runs, then what any script runs, then what has a config. */
export const findGenerators = (folder: Folder, project: Project): ReadonlyArray<GeneratorSite> => {
  const rank = ({ inScript, config }: GeneratorSite): number => {
    const { build = "", ...others } = project.scripts
    if (inScript.test(build)) return 3
    if (Object.values(others).some((script) => inScript.test(script))) return 2
    return config === null ? 0 : 1
  }
  return generators.flatMap((one) => one.find(folder, project) ?? []).toSorted((a, b) => rank(b) - rank(a))
}
