/** An HTML page or fragment in the articles' folder as a source. */
import { Result } from "effect"
import type { Root } from "hast"
import { parseFragment, parseHtml } from "../../markup/parseHtml.ts"
import { withoutInjected } from "../../markup/places/withoutInjected.ts"
import { fieldTexts } from "../metadata/fieldTexts.ts"
import { mergeMetadata, readMetadata } from "../metadata/readMetadata.ts"
import { readTree } from "../pages/readTree.ts"
import type { Source } from "../Source.ts"
import { readTemplates } from "../templateSyntax/readTemplates.ts"
import { readFrontMatter } from "./frontMatter.ts"

export const html: Source = {
  name: "html",
  extensions: [".html", ".htm", ".xhtml"],
  read: (file, site) => {
    const front = readFrontMatter(file)
    if (front._tag === "Unread") return { drafts: [], findings: front.findings }
    const declared = readMetadata(front.fields, site)
    // Empty lines stand in for the front matter, so that places stay right.
    const text = withoutInjected("\n".repeat(front.firstLine - 1) + front.rest)
    const templates = readTemplates(text, {
      format: "html",
      file: file.path,
      place: (line) => ({ file: file.path, line }),
      fields: fieldTexts(front.fields)
    })
    const parsed = parseHtml(templates.text, file.path, { places: true })
    if (Result.isFailure(parsed)) return { drafts: [], findings: [parsed.failure] }
    const settled = templates.settle(parsed.success, (part) =>
      Result.getOrElse(parseFragment(part, { file: file.path }, true), (): Root => ({ type: "root", children: [] }))
    )
    const { draft, findings } = readTree(
      settled.body,
      { ...file, text },
      { ...site, wall: site.wall ?? declared.metadata.paywall }
    )
    const { paywall: _, ...stronger } = declared.metadata
    const metadata = mergeMetadata(stronger, draft.metadata)
    return {
      drafts: [{ ...draft, metadata }],
      findings: [...front.findings, ...declared.findings, ...findings, ...settled.findings()]
    }
  }
}
