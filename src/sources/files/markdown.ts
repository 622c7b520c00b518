/**
 * Markdown as a source: CommonMark with tables, strikethrough and HTML inside
 * it. The HTML is parsed, not trusted; making it safe is enrichment's work.
 */
import { Result } from "effect"
import MarkdownIt from "markdown-it"
import { type Finding, finding } from "../../model/Finding.ts"
import { boundedReferences } from "./boundedReferences.ts"
import { readFrontMatter } from "./frontMatter.ts"
import { parseHtml } from "../../markup/parseHtml.ts"
import { readMetadata } from "../metadata/readMetadata.ts"
import { freePart, needsPlaces, withWall } from "../paid/freePart.ts"
import type { Source } from "../Source.ts"
import { plainText } from "../../markup/plainText.ts"
import { oneLine } from "../../markup/oneLine.ts"
import { leadingHeading } from "../../markup/leadingHeading.ts"
import type { Given } from "../../model/draft/Metadata.ts"

/** Only to make a tree of: its text never reaches an output. */
const renderer = new MarkdownIt({ html: true, linkify: false, typographer: false })

/** UTF-16 units of HTML that a text may become: far beyond what people write, and what a reader can load. */
const mostHtml = (text: string): number => 20_000 + 20 * text.length

/** Null for a text that becomes far more than was written. */
const htmlOf = (text: string): string | null => {
  const { references, isUsedUp } = boundedReferences(mostHtml(text))
  const html = renderer.render(text, { references })
  return isUsedUp() || html.length > mostHtml(text) ? null : html
}

const tooLong = (file: string, line: number): Finding =>
  finding(
    "FF1309",
    { file, line },
    "This Markdown would become more than twenty times as much HTML; the article is left out.",
    "Write a long address or title that is used again and again in one place, and leave out rows of empty cells."
  )

export const markdown: Source = {
  name: "markdown",
  extensions: [".md", ".markdown"],
  read: (file, site) => {
    const front = readFrontMatter(file)
    if (front._tag === "Unread") return { drafts: [], findings: front.findings }
    const declared = readMetadata(front.fields, site)
    const findings = [...front.findings, ...declared.findings]
    const html = htmlOf(front.rest.normalize("NFC"))
    if (html === null) return { drafts: [], findings: [...findings, tooLong(file.path, front.firstLine)] }
    const stated = site.wall ?? declared.metadata.paywall
    const parsed = parseHtml(html, file.path, needsPlaces(stated))
    if (Result.isFailure(parsed)) return { drafts: [], findings: [...findings, parsed.failure] }
    const open = freePart(parsed.success, { wall: stated, file: file.path, isPage: false })
    const body = open.tree
    const heading = leadingHeading(body)
    const title = heading === undefined ? "" : oneLine(plainText(heading))
    const derived: Given<string> = {
      value: title,
      place: { file: file.path, line: front.firstLine },
      from: "first heading",
      confidence: 0.95
    }
    return {
      drafts: [
        {
          source: file.path,
          metadata: { ...(title === "" ? {} : { title: derived }), ...withWall(declared.metadata, open) },
          body,
          captions: [],
          comments: [],
          furniture: null
        }
      ],
      findings: [...findings, ...open.findings]
    }
  }
}
