/** The body of a WordPress post as HTML, as WordPress would show it: blocks, shortcodes, embeds, paragraphs. */
import { Result } from "effect"
import { treeHtml } from "../../../markup/html/treeHtml.ts"
import { parseFragment } from "../../../markup/parseHtml.ts"
import { autoParagraphs, paragraphsBetween } from "./autoParagraphs.ts"
import { footnotesOf, knownShortcodes, meaningOf, withLoneAddresses } from "./meanings.ts"
import { expandShortcodes } from "./shortcodes.ts"
import type { WordpressSite } from "./siteOf.ts"

export interface WordpressBody {
  readonly html: string
  /** Names of shortcodes and of blocks that a plug-in makes, each once. */
  readonly cut: ReadonlyArray<string>
}

interface Post {
  readonly id: string
  readonly content: string
  readonly meta: ReadonlyMap<string, string>
}

export const bodyOf = ({ id, content, meta }: Post, site: WordpressSite): WordpressBody => {
  const hasBlocks = content.includes("<!-- wp:")
  const lost = new Set<string>()
  const whole = hasBlocks ? withBlocks(content, { site, notes: footnotesOf(meta.get("footnotes")), lost }) : content
  const { html, cut } = expandShortcodes(withLoneAddresses(whole), knownShortcodes, meaningOf(site, id))
  return { html: inParagraphs(html, hasBlocks), cut: [...cut, ...lost] }
}

const inParagraphs = (html: string, hasBlocks: boolean): string =>
  Result.match(parseFragment(html, {}), {
    // It is told of where the record is read.
    onFailure: () => html,
    onSuccess: (tree) => treeHtml(hasBlocks ? paragraphsBetween(tree) : autoParagraphs(tree))
  })

/** Blocks that show no part of the article: lists of other posts, and what belongs to the template. */
const silent = new Set(
  "latest-posts latest-comments archives categories tag-cloud calendar search rss query page-list loginout comments spacer post-comments-form social-links more nextpage".split(
    " "
  )
)

/** Blocks without content of their own: those that are used again, notes, and those that a plug-in makes. */
const withBlocks = (
  content: string,
  { site, notes, lost }: { readonly site: WordpressSite; readonly notes: string; readonly lost: Set<string> }
): string =>
  content.replace(
    /<!-- wp:([a-z][\w/-]{0,99})(?: (\{[^\n]{0,10000}?\}))? \/-->/g,
    (written, name: string, settings = "{}") => {
      if (name === "block") {
        const ref = /"ref":(\d+)/.exec(settings)?.[1] ?? ""
        const inner = site.blocks.get(ref)
        if (inner === undefined) lost.add("block")
        return inner ?? ""
      }
      if (name === "footnotes") return notes
      // Marks of what not everybody may read stay, and are read where the text is cut.
      if (/^(?:jetpack|premium-content)\//.test(name)) return written
      if (!silent.has(name)) lost.add(name)
      return ""
    }
  )
