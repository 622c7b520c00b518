/**
 * Markdown as a source: CommonMark with tables, strikethrough and HTML inside
 * it. The HTML is parsed, not trusted; making it safe is enrichment's work.
 */
import { Result } from "effect"
import MarkdownIt from "markdown-it"
import { readFrontMatter } from "./frontMatter.ts"
import { parseHtml } from "../../markup/parseHtml.ts"
import { readMetadata } from "../metadata/readMetadata.ts"
import type { Source } from "../Source.ts"
import { plainText } from "../../markup/plainText.ts"
import { oneLine } from "../../markup/oneLine.ts"
import { leadingHeading } from "../../markup/leadingHeading.ts"
import type { Given } from "../../model/draft/Metadata.ts"

/** Only to make a tree of: its text never reaches an output. */
const renderer = new MarkdownIt({ html: true, linkify: false, typographer: false })

export const markdown: Source = {
  name: "markdown",
  extensions: [".md", ".markdown"],
  read: (file, { timeZone }) => {
    const front = readFrontMatter(file)
    if (front._tag === "Unread") return { drafts: [], findings: front.findings }
    const declared = readMetadata(front.fields, timeZone)
    const findings = [...front.findings, ...declared.findings]
    const html = renderer.render(front.rest.normalize("NFC"))
    const parsed = parseHtml(html, file.path)
    if (Result.isFailure(parsed)) return { drafts: [], findings: [...findings, parsed.failure] }
    const body = parsed.success
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
          metadata: { ...(title === "" ? {} : { title: derived }), ...declared.metadata },
          body,
          captions: [],
          comments: [],
          furniture: null
        }
      ],
      findings
    }
  }
}
