/** An HTML page or fragment in the articles' folder as a source. */
import { Result } from "effect"
import { parseHtml } from "../../markup/parseHtml.ts"
import { withoutInjected } from "../../markup/places/withoutInjected.ts"
import { mergeMetadata, readMetadata } from "../metadata/readMetadata.ts"
import { readTree } from "../pages/readTree.ts"
import type { Source } from "../Source.ts"
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
    const parsed = parseHtml(text, file.path, true)
    if (Result.isFailure(parsed)) return { drafts: [], findings: [parsed.failure] }
    const { draft, findings } = readTree(
      parsed.success,
      { ...file, text },
      { ...site, wall: site.wall ?? declared.metadata.paywall }
    )
    const { paywall: _, ...stronger } = declared.metadata
    const metadata = mergeMetadata(stronger, draft.metadata)
    return { drafts: [{ ...draft, metadata }], findings: [...front.findings, ...declared.findings, ...findings] }
  }
}
