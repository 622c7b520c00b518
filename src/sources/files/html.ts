/**
 * An HTML page or fragment as a source: the body is the element that says it
 * is the article; what stands around it is dropped, what is said in its head
 * is read.
 */
import { Result } from "effect"
import type { Root } from "hast"
import { withoutInjected } from "../../markup/places/withoutInjected.ts"
import type { Finding } from "../../model/Finding.ts"
import { articleBody } from "../pages/htmlBody.ts"
import { htmlFields, htmlKeys } from "../pages/htmlMetadata.ts"
import { isPage, parseHtml } from "../../markup/parseHtml.ts"
import { readMetadata } from "../metadata/readMetadata.ts"
import { buttonsOf, pageMetadataOf } from "../pages/shareButtons.ts"
import type { Source, SourceFile } from "../Source.ts"
import { withoutPlaces } from "../../markup/places/withoutPlaces.ts"
import type { Metadata } from "../../model/draft/Metadata.ts"
import type { Draft } from "../../model/draft/Draft.ts"

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

/** The article of a page that is parsed already. */
export const readTree = (
  tree: Root,
  file: SourceFile,
  timeZone: string
): { readonly draft: Draft; readonly findings: ReadonlyArray<Finding> } => {
  const page = withoutPlaces(tree)
  const { metadata, findings } = readMetadata(htmlFields(page, file.path, isPage(file.text)), timeZone)
  const buttons = buttonsOf(page)
  return {
    draft: {
      source: file.path,
      metadata,
      body: articleBody(page),
      captions: [],
      comments: [],
      furniture: buttons.length === 0 ? null : { networks: buttons, commentForm: false, lines: [] },
      ...(isPage(file.text) ? { pageMetadata: pageMetadataOf(page) } : {})
    },
    findings: findings.filter(({ message }) => !isSettled(message, metadata))
  }
}

/** A page says the same thing in many places: a wrong one does no harm where another is right. */
const isSettled = (message: string, metadata: Metadata): boolean =>
  Object.entries(htmlKeys).some(([name, key]) => message.startsWith(`\`${key}\``) && Object.hasOwn(metadata, name))
