/** An HTML page or fragment in the articles' folder as a source. */
import { Result } from "effect"
import { parseHtml } from "../../markup/parseHtml.ts"
import { withoutInjected } from "../../markup/places/withoutInjected.ts"
import { readTree } from "../pages/readTree.ts"
import type { Source } from "../Source.ts"

export const html: Source = {
  name: "html",
  extensions: [".html", ".htm", ".xhtml"],
  read: (file, { timeZone }) => {
    const text = withoutInjected(file.text)
    const parsed = parseHtml(text, file.path)
    if (Result.isFailure(parsed)) return { drafts: [], findings: [parsed.failure] }
    const { draft, findings } = readTree(parsed.success, { ...file, text }, timeZone)
    return { drafts: [draft], findings }
  }
}
