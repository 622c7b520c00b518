/** Whether each page says one address of its own, and leads from it to the site's own files. */
import { type Check, fail, ok, skipped, warn } from "../Check.ts"
import { areGathered, gathered } from "../declared.ts"
import type { Facts } from "../facts/Facts.ts"
import { linksOf, type SitePage } from "../facts/readPages.ts"
import { count, firstOf } from "../words.ts"

export const pageAddress: Check<Facts> = {
  name: "page-address",
  group: "output",
  about:
    "No page has two canonical links, none the address of another page, and no `<base>` leads its links to another site",
  look: (facts) => {
    if (facts.config.settings === null) return skipped("the config cannot be used")
    if (areGathered(facts)) return skipped(gathered)
    const pages = facts.pages.pages.filter(({ isOwn }) => !isOwn)
    if (pages.length === 0) return skipped("there is no page of a site generator")
    const led = pages.flatMap((page) => {
      const base = baseOf(page)
      return base !== null && new URL(base).origin !== new URL(page.address).origin ? [{ page, base }] : []
    })
    if (led[0] !== undefined)
      return fail(
        `${count(led.length, "page has", "pages have")} \`<base href="${led[0].base}">\`, which leads their links there, fanfare's too: ${firstOf(led.map(({ page }) => page.path))}`,
        "Take `<base>` out of the template, or write its href as a path, such as `/`."
      )
    const twice = pages.filter((page) => new Set(canonicals(page)).size > 1)
    if (twice[0] !== undefined)
      return warn(
        `${count(twice.length, "page has", "pages have")} two canonical links: ${twice[0].path} names ${firstOf(canonicals(twice[0]))}`,
        "Take one `<link rel=canonical>` out of the template or its plug-in: search engines then follow none."
      )
    const shared = [...Map.groupBy(pages, (page) => canonicals(page)[0] ?? "")].filter(
      ([url, those]) =>
        url !== "" &&
        those.filter((page) => !isSame(url, page.address)).length > 1 &&
        new Set(those.map(titleOf)).size > 1
    )[0]
    return shared === undefined
      ? ok(`${count(pages.length, "page")}`)
      : fail(
          `${shared[1].length} pages name ${shared[0]} as their address: search engines and fanfare take them for one`,
          "Let the template write the address of each page into `<link rel=canonical>`."
        )
  }
}

const canonicals = ({ ownTags, address }: SitePage): ReadonlyArray<string> =>
  linksOf({ tags: ownTags, address }, "canonical")

const baseOf = ({ tags, address }: SitePage): string | null => {
  const href = tags.find(({ name }) => name === "base")?.attributes["href"]
  return href !== undefined && URL.canParse(href, address) ? new URL(href, address).href : null
}

/** Pages of one name are versions of one: a list and its further pages, or the same page in two folders. */
const titleOf = ({ tags, path }: SitePage): string =>
  tags.find(({ name, attributes }) => name === "meta" && attributes["property"] === "og:title")?.attributes[
    "content"
  ] ?? path

const isSame = (a: string, b: string): boolean => plain(a) === plain(b)
const plain = (url: string): string => url.replace(/(?:index\.html?|\.html?)$/i, "").replace(/\/$/, "")
