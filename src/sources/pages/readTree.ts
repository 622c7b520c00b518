/**
 * The draft in an HTML page that is parsed already: the body is the element
 * that says it is the article; what stands around it is dropped, what is said
 * in its head is read.
 */
import type { Root } from "hast"
import { isPage } from "../../markup/parseHtml.ts"
import { withoutPlaces } from "../../markup/places/withoutPlaces.ts"
import type { DateCustoms } from "../../model/dates/DateCustoms.ts"
import type { Draft } from "../../model/draft/Draft.ts"
import type { Finding } from "../../model/Finding.ts"
import type { Metadata } from "../../model/draft/Metadata.ts"
import { fieldNames } from "../metadata/catalogue.ts"
import { readMetadata } from "../metadata/readMetadata.ts"
import type { SourceFile } from "../Source.ts"
import { articleBody } from "./htmlBody.ts"
import { htmlFields, htmlKey } from "./htmlMetadata.ts"
import { buttonsOf, pageMetadataOf } from "./shareButtons.ts"

/** The article of a page that is parsed already. */
export const readTree = (
  tree: Root,
  file: SourceFile,
  customs: DateCustoms
): { readonly draft: Draft; readonly findings: ReadonlyArray<Finding> } => {
  const page = withoutPlaces(tree)
  // A page is public already, whatever it says of its date.
  const { metadata: said, findings } = readMetadata(htmlFields(page, file.path, isPage(file.text)), customs)
  const { unreadDate: _, ...metadata } = said
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
    findings: findings.filter(({ code, message }) => code === "FF1109" || !isSettled(message, metadata))
  }
}

/** A page says the same thing in many places: a wrong one does no harm where another is right. */
const isSettled = (message: string, metadata: Metadata): boolean =>
  fieldNames.some((name) => message.startsWith(`\`${htmlKey(name)}\``) && Object.hasOwn(metadata, name))
