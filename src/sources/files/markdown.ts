/**
 * Markdown as a source, with HTML inside it. The HTML is parsed, not trusted;
 * making it safe is enrichment's work.
 */
import { Result } from "effect"
import { renderMarkdown } from "../markdown/renderMarkdown.ts"
import { readFrontMatter } from "./frontMatter.ts"
import { parseHtml } from "../../markup/parseHtml.ts"
import { readMetadata } from "../metadata/readMetadata.ts"
import { freePart, needsPlaces, withWall } from "../paid/freePart.ts"
import type { Source } from "../Source.ts"
import { plainText } from "../../markup/plainText.ts"
import { oneLine } from "../../markup/oneLine.ts"
import { leadingHeading } from "../../markup/leadingHeading.ts"
import { type Finding, finding } from "../../model/Finding.ts"
import type { Given } from "../../model/draft/Metadata.ts"

export const markdown: Source = {
  name: "markdown",
  extensions: [".md", ".markdown"],
  read: (file, site) => {
    const front = readFrontMatter(file)
    if (front._tag === "Unread") return { drafts: [], findings: front.findings }
    const declared = readMetadata(front.fields, site)
    const rendered = renderMarkdown(front.rest.normalize("NFC"))
    const said = [...front.findings, ...declared.findings]
    if (rendered === null) return { drafts: [], findings: [...said, tooLong(file.path, front.firstLine)] }
    const findings = [...said, ...rendered.lostNotes.map((label) => noteLost(file.path, label))]
    const stated = site.wall ?? declared.metadata.paywall
    const parsed = parseHtml(rendered.html, file.path, needsPlaces(stated))
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

const tooLong = (file: string, line: number): Finding =>
  finding(
    "FF1309",
    { file, line },
    "This Markdown would become more than twenty times as much HTML; the article is left out.",
    "Write a long address or title that is used again and again in one place, and leave out rows of empty cells."
  )

const noteLost = (file: string, label: string): Finding =>
  finding(
    "FF1323",
    { file },
    `The footnote [^${label}] has no text; its mark is left out.`,
    `Add a line \`[^${label}]: …\`, or take the mark out.`
  )
