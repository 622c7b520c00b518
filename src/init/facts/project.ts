/** What `package.json` says of the site: its address and its title. */
import { pickText } from "../../generators/code/pick.ts"
import type { Project } from "../../generators/readProject.ts"

/** Where packages and sources of programs live: not the address of a site. */
const shelves = /(?:^|\.)(?:github\.com|gitlab\.com|bitbucket\.org|codeberg\.org|npmjs\.com|sr\.ht|gitee\.com)$/

export const homepageOf = ({ value }: Project): string | null => {
  const homepage = pickText(value, "homepage")
  if (homepage === null || !URL.canParse(homepage)) return null
  const url = new URL(homepage)
  return /^https?:$/.test(url.protocol) && !shelves.test(url.hostname) ? homepage.replace(/#.*$/, "") : null
}

/** A name of a package as people read it; null for one that says nothing. */
export const packageTitle = ({ value }: Project): string | null => {
  const name = pickText(value, "displayName") ?? pickText(value, "name")?.replace(/^@[^/]*\//, "") ?? null
  return name === null || /^(?:site|website|blog|docs?|web|app|www|starter|my-(?:app|site|blog|website))$/i.test(name)
    ? null
    : name
}
