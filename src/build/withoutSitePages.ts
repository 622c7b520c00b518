/**
 * Where the output directory is the site's own, a page of the site and one of
 * fanfare's may want one path: the site keeps its page. Pure.
 */
import { type Finding, finding } from "../model/Finding.ts"
import type { ReadPage } from "../sources/pages/readPages.ts"
import type { Rendered } from "./texts.ts"

/** `pathOf` gives the path of a page relative to the output directory. */
export const withoutSitePages = (
  texts: ReadonlyArray<Rendered>,
  pages: ReadonlyArray<ReadPage>,
  pathOf: (file: string) => string
): { readonly texts: ReadonlyArray<Rendered>; readonly findings: ReadonlyArray<Finding> } => {
  const taken = new Map(pages.map(({ file }) => [pathOf(file.path), file.path]))
  const findings = texts.flatMap(({ target }) => {
    const file = taken.get(target.path)
    return file === undefined ? [] : [kept(target.path, file)]
  })
  return { texts: findings.length === 0 ? texts : texts.filter(({ target }) => !taken.has(target.path)), findings }
}

const kept = (path: string, file: string): Finding =>
  finding(
    "FF6108",
    { file },
    `The site has a page of its own at ${path}; fanfare's is not published.`,
    "Nothing to do, or choose another directory with --out."
  )
