/**
 * Markdown as a source: CommonMark with tables, strikethrough and HTML inside
 * it, and MDX. The HTML is parsed, not trusted; making it safe is enrichment's
 * work.
 */
import { Result } from "effect"
import type { Root } from "hast"
import MarkdownIt from "markdown-it"
import { type Finding, finding } from "../../model/Finding.ts"
import { boundedReferences } from "./boundedReferences.ts"
import { exportedFields } from "./exportedFields.ts"
import { readFrontMatter } from "./frontMatter.ts"
import { parseHtml } from "../../markup/parseHtml.ts"
import { fieldTexts } from "../metadata/fieldTexts.ts"
import { readMetadata } from "../metadata/readMetadata.ts"
import type { Source } from "../Source.ts"
import { plainText } from "../../markup/plainText.ts"
import { oneLine } from "../../markup/oneLine.ts"
import { leadingHeading } from "../../markup/leadingHeading.ts"
import type { Given } from "../../model/draft/Metadata.ts"
import { readTemplates } from "../templateSyntax/readTemplates.ts"

/** Only to make a tree of: its text never reaches an output. */
const renderer = new MarkdownIt({ html: true, linkify: false, typographer: false })

/** MDX has no code by indentation: components are indented. */
const mdxRenderer = new MarkdownIt({ html: true, linkify: false, typographer: false }).disable(["code"])

/** UTF-16 units of HTML that a text may become: far beyond what people write, and what a reader can load. */
const mostHtml = (text: string): number => 20_000 + 20 * text.length

interface Rendering {
  readonly html: (part: string) => string
  /** Whether the parts became far more than was written. */
  readonly isTooLong: () => boolean
}

/** Renders a text, then parts of it by what the whole defines for links. */
const renderingOf = (text: string, isMdx: boolean): Rendering => {
  const most = mostHtml(text)
  const { references, isUsedUp } = boundedReferences(most)
  const isTooLong = (): boolean => isUsedUp() || length > most
  let length = 0
  return {
    isTooLong,
    html: (part) => {
      if (isTooLong()) return ""
      const html = (isMdx ? mdxRenderer : renderer).render(part, { references })
      length += html.length
      return html
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

export const markdown: Source = {
  name: "markdown",
  extensions: [".md", ".markdown", ".mdx"],
  read: (file, { timeZone }) => {
    const front = readFrontMatter(file)
    if (front._tag === "Unread") return { drafts: [], findings: front.findings }
    const isMdx = /\.mdx$/i.test(file.path)
    const fields = isMdx ? [...front.fields, ...exportedFields(front.rest, file.path, front.firstLine)] : front.fields
    const declared = readMetadata(fields, timeZone)
    const findings = [...front.findings, ...declared.findings]
    const written = front.rest.normalize("NFC")
    const templates = readTemplates(written, {
      format: isMdx ? "mdx" : "markdown",
      file: file.path,
      place: (line) => ({ file: file.path, line: front.firstLine + line - 1 }),
      fields: fieldTexts(fields)
    })
    const { html, isTooLong } = renderingOf(written, isMdx)
    const unread = (reason: Finding) => ({ drafts: [], findings: [...findings, reason] })
    const whole = html(templates.text)
    if (isTooLong()) return unread(tooLong(file.path, front.firstLine))
    const parsed = parseHtml(whole, file.path)
    if (Result.isFailure(parsed)) return unread(parsed.failure)
    const settled = templates.settle(parsed.success, (part) =>
      Result.getOrElse(parseHtml(html(part), file.path), emptyTree)
    )
    if (isTooLong()) return unread(tooLong(file.path, front.firstLine))
    const { body } = settled
    findings.push(...settled.findings())
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

const emptyTree = (): Root => ({ type: "root", children: [] })
