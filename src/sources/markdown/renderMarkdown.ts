/**
 * Markdown to HTML that is only there to make a tree of: CommonMark and what
 * GitHub, Hugo, kramdown and Pandoc add to it for bodies. It is not safe yet.
 */
import MarkdownIt from "markdown-it"
import definitionLists from "markdown-it-deflist"
import { alerts } from "./alerts.ts"
import { attributes } from "./attributes.ts"
import { autolinks } from "./autolinks.ts"
import { boundedReferences } from "./boundedReferences.ts"
import { contents } from "./contents.ts"
import { footnotes, noNotes } from "./footnotes.ts"
import { taskLists } from "./taskLists.ts"

const renderer = new MarkdownIt({ html: true, linkify: true, typographer: false })
for (const extend of [autolinks, attributes, contents, definitionLists, footnotes, taskLists, alerts]) extend(renderer)

export interface Rendered {
  readonly html: string
  /** Labels of footnotes that are referred to and have no text; the references are left out. */
  readonly lostNotes: ReadonlyArray<string>
}

/** UTF-16 units of HTML that a text may become: far beyond what people write, and what a reader can load. */
const mostHtml = (text: string): number => 20_000 + 20 * text.length

/** Null for a text that becomes far more than was written. */
export const renderMarkdown = (text: string): Rendered | null => {
  const notes = noNotes()
  const { references, isUsedUp } = boundedReferences(mostHtml(text))
  const html = renderer.render(text, { notes, references })
  return isUsedUp() || html.length > mostHtml(text) ? null : { html, lostNotes: [...notes.lost] }
}
