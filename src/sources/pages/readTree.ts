/**
 * The draft in an HTML page that is parsed already: the body is the element
 * that says it is the article; what stands around it is dropped, what is said
 * in its head is read.
 */
import type { Root } from "hast"
import type { PageCustoms } from "../../model/dates/DateCustoms.ts"
import { isPage } from "../../markup/parseHtml.ts"
import { withoutPlaces } from "../../markup/places/withoutPlaces.ts"
import type { Draft } from "../../model/draft/Draft.ts"
import { type Finding, finding } from "../../model/Finding.ts"
import type { Given, Metadata, Wall } from "../../model/draft/Metadata.ts"
import type { IsShared } from "../../model/draft/PageHead.ts"
import { articleBody } from "../bodies/articleBody.ts"
import { withStatedBody } from "../bodies/statedBody.ts"
import type { BodyReading } from "../bodies/bodyReading.ts"
import { fieldNames } from "../metadata/catalogue.ts"
import { readMetadata } from "../metadata/readMetadata.ts"
import { freePart, withWall } from "../paid/freePart.ts"
import type { SourceFile } from "../Source.ts"
import { htmlFields, htmlKey } from "./htmlMetadata.ts"
import { buttonsOf, pageMetadataOf } from "./shareButtons.ts"

/** The article of a page that is parsed already. */
export const readTree = (
  tree: Root,
  file: SourceFile,
  site: PageCustoms & { readonly wall?: Given<Wall> | undefined; readonly isShared?: IsShared }
): { readonly draft: Draft; readonly findings: ReadonlyArray<Finding>; readonly reading: BodyReading | null } => {
  const whole = withoutPlaces(tree)
  const isWhole = isPage(file.text)
  const request = { file: file.path, isWhole, customs: site, isShared: site.isShared ?? never }
  const all = htmlFields(whole, request)
  const declared = readMetadata(all.fields, site)
  const wall = site.wall ?? declared.metadata.paywall
  const open = freePart(whole, { wall, file: file.path, isPage: isWhole })
  const page = open.tree
  const said = open.isCut ? htmlFields(page, request) : all
  const read = open.isCut ? readMetadata(said.fields, site) : declared
  // A page is public already, whatever it says of its date.
  const { unreadDate: _, ...metadata } = read.metadata
  const { findings } = read
  const buttons = buttonsOf(page)
  const title = metadata.title?.value ?? ""
  // What is behind a wall stands in the state as well.
  const isOpen = wall === undefined || wall.value._tag === "Open"
  const { body, reading } = articleBody(isWhole && isOpen && !open.isCut ? withStatedBody(page, title) : page, {
    isWhole,
    title,
    authors: metadata.authors?.value.map(({ name }) => name) ?? []
  })
  return {
    draft: {
      source: file.path,
      metadata: withWall(metadata, open),
      body,
      captions: [],
      comments: [],
      furniture: buttons.length === 0 ? null : { networks: buttons, commentForm: false, lines: [] },
      ...(isWhole ? { pageMetadata: pageMetadataOf(page), head: said.head } : {})
    },
    findings: [
      ...findings.filter(({ code, message }) => code === "FF1109" || !isSettled(message, metadata)),
      ...open.findings,
      ...(reading === null || open.isCut || reading.share >= leastShare ? [] : [smallShare(file.path, reading.share)])
    ],
    reading
  }
}

const never = (): boolean => false

/** A body of less of its page's prose may be a teaser, or one part of the article. */
const leastShare = 0.5

const smallShare = (file: string, share: number): Finding =>
  finding(
    "FF1324",
    { file },
    `What is taken for the body holds ${Math.round(share * 100)} % of the prose of the page.`,
    'Look whether it is the article; where it is not, put `itemprop="articleBody"` at the element that holds all of it.'
  )

/** A page says the same thing in many places: a wrong one does no harm where another is right. */
const isSettled = (message: string, metadata: Metadata): boolean =>
  fieldNames.some((name) => message.startsWith(`\`${htmlKey(name)}\``) && Object.hasOwn(metadata, name))
