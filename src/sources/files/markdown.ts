/**
 * Markdown as a source, with HTML inside it, and MDX. The HTML is parsed, not
 * trusted; making it safe is enrichment's work.
 */
import { Result } from "effect"
import type { Root } from "hast"
import { foreignMarkup } from "../markdown/foreignMarkup.ts"
import { renderMarkdown } from "../markdown/renderMarkdown.ts"
import { exportedFields } from "./exportedFields.ts"
import { readFrontMatter } from "./frontMatter.ts"
import { mostElementsOf, parseHtml, tooManyElements } from "../../markup/parseHtml.ts"
import { fieldTexts } from "../metadata/fieldTexts.ts"
import { readMetadata } from "../metadata/readMetadata.ts"
import { freePart, needsPlaces, withWall } from "../paid/freePart.ts"
import type { Source } from "../Source.ts"
import { plainText } from "../../markup/plainText.ts"
import { oneLine } from "../../markup/oneLine.ts"
import { leadingHeading } from "../../markup/leadingHeading.ts"
import { type Finding, finding } from "../../model/Finding.ts"
import type { Given } from "../../model/draft/Metadata.ts"
import { embargoIn, withEmbargo } from "../pasted/releaseLines.ts"
import { readTemplates } from "../templateSyntax/readTemplates.ts"
import { normalized } from "../../model/languages/normalized.ts"

export const markdown: Source = {
  name: "markdown",
  extensions: [".md", ".markdown", ".mdx"],
  read: (file, site) => {
    const front = readFrontMatter(file)
    if (front._tag === "Unread") return { drafts: [], findings: front.findings }
    const isMdx = /\.mdx$/i.test(file.path)
    const fields = [...front.fields, ...exportedFields(front.rest, file.path, front.firstLine)]
    const declared = readMetadata(fields, site)
    const said = [...front.findings, ...declared.findings]
    const unread = (reason: Finding) => ({ drafts: [], findings: [...said, reason] })
    const written = normalized(front.rest, "NFC")
    const other = foreignMarkup(written)
    if (other !== null) return unread(notMarkdown(file.path, front.firstLine, other))
    const templates = readTemplates(written, {
      format: isMdx ? "mdx" : "markdown",
      file: file.path,
      place: (line) => ({ file: file.path, line: front.firstLine + line - 1 }),
      fields: fieldTexts(fields)
    })
    const stated = site.wall ?? declared.metadata.paywall
    const rendering = renderMarkdown(written, { isMdx })
    const treeOf = (part: string) =>
      parseHtml(rendering.html(part), file.path, { places: needsPlaces(stated), written: written.length })
    const parsed = treeOf(templates.text)
    if (Result.isFailure(parsed)) return unread(parsed.failure)
    // What a template holds is put into the tree before paid text is cut: it may hold some.
    const settled = templates.settle(parsed.success, (part) => Result.getOrElse(treeOf(part), emptyTree))
    if (rendering.isTooMany()) return unread(tooManyElements({ file: file.path }, mostElementsOf(written.length)))
    if (rendering.isTooLong()) return unread(tooLong(file.path, front.firstLine))
    const open = freePart(settled.body, { wall: stated, file: file.path, isPage: false })
    const body = open.tree
    const heading = leadingHeading(body)
    const title = heading === undefined ? "" : oneLine(plainText(heading))
    const derived: Given<string> = {
      value: title,
      place: { file: file.path, line: front.firstLine },
      from: "first heading",
      confidence: 0.95
    }
    const metadata = { ...(title === "" ? {} : { title: derived }), ...withWall(declared.metadata, open) }
    const embargo = embargoIn(front.rest)
    const { firstLine } = front
    return {
      drafts: [
        {
          source: file.path,
          metadata:
            embargo === null ? metadata : withEmbargo(metadata, embargo, { file: file.path, firstLine, customs: site }),
          body,
          captions: [],
          comments: [],
          furniture: null
        }
      ],
      findings: [
        ...said,
        ...rendering.lostNotes().map((label) => noteLost(file.path, label)),
        ...settled.findings(),
        ...open.findings
      ]
    }
  }
}

const emptyTree = (): Root => ({ type: "root", children: [] })

const notMarkdown = (file: string, line: number, name: string): Finding =>
  finding(
    "FF1326",
    { file, line },
    `This text is written in ${name}, not in Markdown; the article is left out.`,
    `Turn it into Markdown, for example with \`pandoc -f ${name.toLowerCase()} -t gfm\`, or say in the config how it is read (\`formats\`, see docs/sources.md).`
  )

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
