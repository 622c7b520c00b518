/**
 * Plain text as a source: also text that was copied off a web page, with the
 * page's furniture around it. Markdown marks mean nothing here.
 */
import type { Element, Root } from "hast"
import { h } from "../../markup/html/h.ts"
import { parseTimestamp } from "../../model/Timestamp.ts"
import type { Caption, Furniture } from "../../model/Article.ts"
import { readCaption } from "../../text/caption.ts"
import { readFrontMatter } from "./frontMatter.ts"
import { splitFurniture } from "../furniture/splitFurniture.ts"
import { fieldTexts } from "../metadata/fieldTexts.ts"
import { readMetadata } from "../metadata/readMetadata.ts"
import { freePart, withWall } from "../paid/freePart.ts"
import type { Source } from "../Source.ts"
import { readTemplates } from "../templateSyntax/readTemplates.ts"
import { textUnits, type Unit, width } from "../furniture/textBlocks.ts"
import type { Given } from "../../model/draft/Metadata.ts"

export const text: Source = {
  name: "text",
  extensions: [".txt", ".text"],
  read: (file, site) => {
    const front = readFrontMatter(file)
    if (front._tag === "Unread") return { drafts: [], findings: front.findings }
    const declared = readMetadata(front.fields, site)
    const templates = readTemplates(front.rest.normalize("NFC"), {
      format: "text",
      file: file.path,
      place: (line) => ({ file: file.path, line: front.firstLine + line - 1 }),
      fields: fieldTexts(front.fields)
    })
    const { kept, furniture } = splitFurniture(textUnits(templates.text, front.firstLine))
    const title = titleLine(kept, site.language)
    const { body: written, captions } = compose(kept, title)
    const { body, wordsOf, findings } = templates.settle(written, (part) => ({
      type: "root",
      children: [h("p", part)]
    }))
    const open = freePart(body, { wall: site.wall ?? declared.metadata.paywall, file: file.path, isPage: false })
    const derived: Given<string> | undefined =
      title === undefined
        ? undefined
        : {
            value: wordsOf(title.text),
            place: { file: file.path, line: title.line },
            from: "first line",
            confidence: 0.9
          }
    return {
      drafts: [
        {
          source: file.path,
          metadata: { ...(derived === undefined ? {} : { title: derived }), ...withWall(declared.metadata, open) },
          body: open.tree,
          // Where a line stood that was no text of the article, paid or free, nobody knows.
          captions: open.isCut
            ? []
            : captions.map(({ after, ...caption }) => ({ ...inWords(caption, wordsOf), after })),
          comments: [],
          furniture: open.isCut && furniture !== null ? withoutLines(furniture) : furniture
        }
      ],
      findings: [...front.findings, ...declared.findings, ...findings(), ...open.findings]
    }
  }
}

const withoutLines = ({ language, direction, networks, commentForm }: Furniture): Furniture => ({
  ...(language === undefined ? {} : { language }),
  ...(direction === undefined ? {} : { direction }),
  networks,
  commentForm,
  lines: []
})
/** The same, each of its texts without template syntax. */
const inWords = <T extends Omit<Caption, "after">>(caption: T, wordsOf: (text: string) => string): T =>
  JSON.parse(JSON.stringify(caption), (_, value: unknown) => (typeof value === "string" ? wordsOf(value) : value)) as T

/** A first line that stands alone, has three words or more and ends no sentence. */
const titleLine = (units: ReadonlyArray<Unit>, language: string): Unit | undefined => {
  const [first, second] = units
  if (first === undefined || second === undefined || second.block === first.block || first.item !== null)
    return undefined
  const words = first.text.split(/\s+/).length
  const isLong = words >= 3 || (width(first.text) > first.text.length && first.text.length >= 6)
  const isClosed = /[.!?…。！？؟۔:;,،—-]["”’»)\]]*$/u.test(first.text)
  const isDate =
    parseTimestamp(first.text, "UTC", language) !== undefined ||
    /^\p{L}+ \d{1,2}, \d{4}$|^\d{1,2}\.? \p{L}+ \d{4}$/u.test(first.text)
  const isByline = /^(?:by|par|von|por|di|door|بقلم|كتب|מאת)[\s:]/iu.test(first.text)
  return isLong &&
    width(first.text) <= 160 &&
    !isClosed &&
    !isDate &&
    !isByline &&
    readCaption(first.text) === undefined
    ? first
    : undefined
}

/** Short lines of one block are lines of a verse or an address; longer ones are paragraphs of their own. */
const verse = 55

const compose = (
  units: ReadonlyArray<Unit>,
  title: Unit | undefined
): { readonly body: Root; readonly captions: ReadonlyArray<Caption> } => {
  const children: Array<Element> = []
  const captions: Array<Caption> = []
  let paragraphs = 0
  for (const group of groups(units)) {
    const [first] = group
    if (first === undefined) continue
    const caption = readCaption(first.text)
    if (first === title) {
      children.push(h("h1", first.text))
    } else if (caption !== undefined && first.item === null) {
      captions.push({ ...caption, after: paragraphs })
    } else if (first.item !== null) {
      paragraphs += 1
      children.push(
        h(
          first.item === "bullet" ? "ul" : "ol",
          group.map((unit) => h("li", unit.text))
        )
      )
    } else {
      paragraphs += 1
      children.push(
        h(
          "p",
          group.flatMap((unit, index) => (index === 0 ? [unit.text] : [h("br"), unit.text]))
        )
      )
    }
  }
  return { body: { type: "root", children }, captions }
}

const groups = (units: ReadonlyArray<Unit>): ReadonlyArray<ReadonlyArray<Unit>> => {
  const found: Array<Array<Unit>> = []
  for (const unit of units) {
    const last = found.at(-1)
    const previous = last?.at(-1)
    const together =
      previous !== undefined &&
      previous.block === unit.block &&
      previous.item === unit.item &&
      (unit.item !== null ||
        (width(previous.text) <= verse &&
          width(unit.text) <= verse &&
          readCaption(unit.text) === undefined &&
          readCaption(previous.text) === undefined))
    if (together) last?.push(unit)
    else found.push([unit])
  }
  return found
}
