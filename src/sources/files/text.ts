/**
 * Plain text as a source: also text that was copied off a web page, with the
 * page's furniture around it. Markdown marks mean nothing here.
 */
import { h } from "../../markup/html/h.ts"
import type { Caption, Furniture } from "../../model/Article.ts"
import { readFrontMatter } from "./frontMatter.ts"
import { splitFurniture } from "../furniture/splitFurniture.ts"
import { fieldTexts } from "../metadata/fieldTexts.ts"
import { readMetadata } from "../metadata/readMetadata.ts"
import { freePart, withWall } from "../paid/freePart.ts"
import type { Source } from "../Source.ts"
import { readTemplates } from "../templateSyntax/readTemplates.ts"
import { textUnits } from "../lines/textUnits.ts"
import { citedMail } from "../pasted/citedMail.ts"
import { composeBody } from "../pasted/composeBody.ts"
import type { DateCustoms } from "../../model/dates/DateCustoms.ts"
import type { Unit } from "../lines/Unit.ts"
import { mailHead } from "../pasted/mailHead.ts"
import { type Masthead, mastheadOf } from "../pasted/masthead.ts"
import { embargoIn, isReleaseLine, withEmbargo } from "../pasted/releaseLines.ts"
import { stackedHead } from "../pasted/stackedHead.ts"
import { titleLine } from "../pasted/titleLine.ts"
import type { Given, Metadata } from "../../model/draft/Metadata.ts"
import { type Finding, finding } from "../../model/Finding.ts"
import { normalized } from "../../model/languages/normalized.ts"

export const text: Source = {
  name: "text",
  extensions: [".txt", ".text"],
  read: (file, site) => {
    const front = readFrontMatter(file)
    if (front._tag === "Unread") return { drafts: [], findings: front.findings }
    const declared = readMetadata(front.fields, site)
    const templates = readTemplates(normalized(front.rest, "NFC"), {
      format: "text",
      file: file.path,
      place: (line) => ({ file: file.path, line: front.firstLine + line - 1 }),
      fields: fieldTexts(front.fields)
    })
    const { kept, furniture, isBare } = splitFurniture(textUnits(templates.text, front.firstLine))
    if (isBare) return { drafts: [], findings: [...front.findings, ...declared.findings, onlyFurniture(file.path)] }
    const text = withoutRelease(kept)
    const { units, title, masthead } =
      mailHead(text, site) ?? citedMail(text, site) ?? stackedHead(text, site) ?? headOf(text, site)
    const embargo = embargoIn(front.rest)
    const { body: written, captions } = composeBody(
      units.filter((unit) => !masthead.units.includes(unit)),
      title
    )
    const { body, wordsOf, findings } = templates.settle(written, (part) => ({
      type: "root",
      children: [h("p", part)]
    }))
    const open = freePart(body, { wall: site.wall ?? declared.metadata.paywall, file: file.path, isPage: false })
    const derived = (value: string, line: number): Given<string> => ({
      value: wordsOf(value),
      place: { file: file.path, line },
      from: "first line",
      confidence: 0.9
    })
    const metadata = {
      ...(title === undefined ? {} : { title: derived(title.text, title.line) }),
      ...mastheadMetadata(masthead, file.path, wordsOf),
      ...withWall(declared.metadata, open)
    }
    const { firstLine } = front
    return {
      drafts: [
        {
          source: file.path,
          metadata:
            embargo === null ? metadata : withEmbargo(metadata, embargo, { file: file.path, firstLine, customs: site }),
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

/** The lines above the title with which a press release begins are no part of it. */
const withoutRelease = (units: ReadonlyArray<Unit>): ReadonlyArray<Unit> => {
  const top = units.slice(0, 4)
  return top.some(({ text }) => isReleaseLine(text))
    ? [...top.filter(({ text }) => !isReleaseLine(text)), ...units.slice(4)]
    : units
}

const headOf = (units: ReadonlyArray<Unit>, customs: DateCustoms) => {
  const title = titleLine(units, customs)
  return { units, title, masthead: mastheadOf(title === undefined ? units : units.slice(1), customs) }
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

/** Weaker than what a person declares. */
const mastheadMetadata = (
  { units, authors, published, updated }: Masthead,
  file: string,
  wordsOf: (text: string) => string
): Metadata => {
  const [first] = units
  const given = <T>(value: T, from: string): Given<T> => ({
    value,
    place: first === undefined ? { file } : { file, line: first.line },
    from,
    confidence: 0.85
  })
  return {
    ...(authors.length === 0
      ? {}
      : {
          authors: given(
            authors.map((name) => ({ name: wordsOf(name) })),
            "byline"
          )
        }),
    ...(published === undefined ? {} : { published: given(published, "line under the title") }),
    ...(updated === undefined ? {} : { updated: given(updated, "line under the title") })
  }
}

const onlyFurniture = (file: string): Finding =>
  finding(
    "FF1302",
    { file },
    "The file holds only what stands around an article on its page (share bar, lists, forms); there is nothing to publish.",
    "Copy the article itself, or remove the file."
  )
