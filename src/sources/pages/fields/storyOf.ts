/**
 * Which story a page tells, so that its pages are not taken for several: its
 * translations, which name each other, and those that it goes on upon, which
 * differ by a number.
 */
import { attribute } from "../../../markup/elements.ts"
import { sha256 } from "../../../model/Digest.ts"
import type { PageView } from "./PageView.ts"
import { plainKey } from "../../../text/plainKey.ts"

/** `page`: its address, or whatever names it alone. */
export const storyOf = ({ links }: PageView, title: string | null, page: string): string => {
  const versions = (links.get("alternate") ?? []).flatMap((one) => {
    const [href, language] = [attribute(one, "href"), attribute(one, "hrefLang")]
    return href === undefined || language === undefined || !URL.canParse(href, page) ? [] : [new URL(href, page).href]
  })
  const [first = page, ...others] = [...new Set(versions)].toSorted()
  const key = others.length > 0 ? `versions ${first}` : titleKey(title) || page
  return sha256(key).slice(0, 32)
}

const titleKey = (title: string | null): string => plainKey((title ?? "").replace(/\p{N}+/gu, ""))
