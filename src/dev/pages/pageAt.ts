/** The page of the preview at a path: one way for the server and for an export. */
import type { Site } from "../build/Site.ts"
import { articlePage } from "./articlePage.ts"
import { articlePath, filesPath, listPath, templatePath, templatesPath } from "./devPaths.ts"
import { filesPage } from "./filesPage.ts"
import { listPage, listPages } from "./listPage.ts"
import type { DevPage } from "./pageFrame.ts"
import { templatePage, templatesPage } from "./templatePages.ts"

export interface TemplateName {
  readonly name: string
  readonly isOwn: boolean
}

/** `path` as `devPaths` gives it, percent-encoded; null where there is no such page. */
export const pageAt = (path: string, site: Site, templates: ReadonlyArray<TemplateName>): DevPage | null => {
  if (path === filesPath) return filesPage(site)
  if (path === templatesPath) return templates.length === 0 ? null : templatesPage(templates, site.revision)
  const list = path === listPath(1) ? 1 : Number(/^list\/(\d+)\/index\.html$/.exec(path)?.[1] ?? 0)
  if (list > 0) return list <= listPages(site) ? listPage(site, list) : null
  const head = site.heads.find(({ slug }) => articlePath(slug) === path)
  if (head !== undefined) return articlePage(site, head)
  const template = templates.find(({ name }) => templatePath(name) === path)
  return template === undefined ? null : templatePage(template.name, site.revision)
}

/** Every page; of templates those of the project alone. */
export const allPaths = (site: Site, templates: ReadonlyArray<TemplateName>): ReadonlyArray<string> => [
  ...Array.from({ length: listPages(site) }, (_, index) => listPath(index + 1)),
  ...site.heads.map(({ slug }) => articlePath(slug)),
  ...templates.map(({ name }) => templatePath(name)),
  ...(templates.length === 0 ? [] : [templatesPath]),
  filesPath
]
