/**
 * Markdown to HTML that is only there to make a tree of: CommonMark and what
 * GitHub, Hugo, kramdown and Pandoc add to it for bodies. It is not safe yet.
 */
import { Result } from "effect"
import MarkdownIt from "markdown-it"
import definitionLists from "markdown-it-deflist"
import { mostElementsOf } from "../../markup/parseHtml.ts"
import { abbreviations } from "./abbreviations.ts"
import { alerts } from "./alerts.ts"
import { asciidocMacros } from "./asciidoc/asciidocMacros.ts"
import { asciidocNotes } from "./asciidoc/asciidocNotes.ts"
import { asciidocQuotes } from "./asciidoc/asciidocQuotes.ts"
import { asciidocSource } from "./asciidoc/asciidocSource.ts"
import { asciidocTables } from "./asciidoc/asciidocTables.ts"
import { attributes } from "./attributes.ts"
import { autolinks } from "./autolinks.ts"
import { boundedReferences } from "./boundedReferences.ts"
import { closedLabels } from "./closedLabels.ts"
import { containers } from "./containers.ts"
import { contents } from "./contents.ts"
import { footnotes, noNotes } from "./footnotes.ts"
import { mediawikiMarks } from "./mediawikiMarks.ts"
import { mediawikiTables } from "./mediawikiTables.ts"
import { nestedStars } from "./nestedStars.ts"
import { otherMarkup } from "./otherMarkup.ts"
import { plainAddresses } from "./plainAddresses.ts"
import { taskLists } from "./taskLists.ts"
import { tokens, TooManyBlocks } from "./tokens.ts"
import { wiki } from "./wiki.ts"

const makeRenderer = () => {
  const renderer = new MarkdownIt({ html: true, linkify: true, typographer: false })
  for (const extend of [
    tokens,
    closedLabels,
    plainAddresses,
    autolinks,
    attributes,
    containers,
    asciidocNotes,
    asciidocSource,
    asciidocTables,
    asciidocQuotes,
    asciidocMacros,
    mediawikiMarks,
    mediawikiTables,
    nestedStars,
    contents,
    definitionLists,
    footnotes,
    taskLists,
    alerts,
    wiki,
    otherMarkup,
    abbreviations
  ])
    extend(renderer)
  return renderer
}

const markdown = makeRenderer()

/** MDX has no code by indentation: components are indented. */
const mdx = makeRenderer().disable(["code"])

export interface Rendering {
  /** Of the text, or of a part of it, by what the parts before it define for links and notes; empty once it is too long. */
  readonly html: (part: string) => string
  /** Whether the parts became far more than was written. */
  readonly isTooLong: () => boolean
  /** Whether they became more elements than an article may have. */
  readonly isTooMany: () => boolean
  /** Labels of footnotes that are referred to and have no text; the references are left out. */
  readonly lostNotes: () => ReadonlyArray<string>
}

/** UTF-16 units of HTML that a text may become: far beyond what people write, and what a reader can load. */
const mostHtml = (text: string): number => 20_000 + 20 * text.length

/** `written`: the whole text, as its author wrote it. */
export const renderMarkdown = (written: string, { isMdx }: { readonly isMdx: boolean }): Rendering => {
  const most = mostHtml(written)
  const { references, isUsedUp } = boundedReferences(most)
  const lost = new Set<string>()
  let notes = noNotes()
  let length = 0
  // Half of the blocks may be hidden: the paragraphs of tight lists.
  const blocks = { left: 2 * mostElementsOf(written.length) }
  const isTooLong = (): boolean => isUsedUp() || length > most
  return {
    isTooLong,
    isTooMany: () => blocks.left < 0,
    lostNotes: () => [...lost],
    html: (part) => {
      if (isTooLong() || blocks.left < 0) return ""
      notes = noNotes(notes)
      const html = rendered(isMdx ? mdx : markdown, part, { notes, references, blocks })
      length += html.length
      for (const label of notes.lost) lost.add(label)
      return isTooLong() ? "" : html
    }
  }
}

/** Empty where it would be too much. */
const rendered = (renderer: typeof markdown, part: string, env: Record<string, unknown>): string => {
  const html = Result.try({ try: () => renderer.render(part, env), catch: (cause) => cause })
  if (Result.isSuccess(html)) return html.success
  if (html.failure instanceof TooManyBlocks) return ""
  throw html.failure
}
