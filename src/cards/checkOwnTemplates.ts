/**
 * Lays the user's own templates out once at every size in use, so that what
 * satori does not take, and texts where networks cover a card, are told before
 * anything is drawn.
 */
import { Effect, Result } from "effect"
import { outsideSafeZone } from "../../templates/safeZone.ts"
import type { Element, TemplateProps } from "../../templates/Template.ts"
import { madeAt } from "../../templates/element.ts"
import type { CardName } from "../model/Card.ts"
import { type Finding, finding } from "../model/Finding.ts"
import { childrenOf } from "./design.ts"
import type { FontCatalog, FontChoice } from "./fonts/FontCatalog.ts"
import { cleanText } from "./text/cleanText.ts"
import { makeFontList } from "./fonts/FontList.ts"
import { lineIn } from "./lineIn.ts"
import { listed, mendMissing } from "./missingGlyphs.ts"
import { type CardKit, cardSizes } from "./CardKit.ts"
import { decodeCompiled } from "./raster/compiledBytes.ts"
import type { TemplateCompiler } from "./TemplateCompiler.ts"
import type { OwnTemplate } from "./TemplateSet.ts"

export interface OwnTemplateCheck {
  /** Names of those that cannot be laid out. */
  readonly broken: ReadonlySet<string>
  readonly findings: ReadonlyArray<Finding>
}

export const checkOwnTemplates = Effect.fn("checkOwnTemplates")(function* (
  own: ReadonlyArray<OwnTemplate>,
  kit: Pick<CardKit, "theme" | "settings" | "logo" | "designs"> & { readonly accent: string },
  { compile }: TemplateCompiler,
  fonts: FontCatalog,
  language: string
) {
  const broken = new Set<string>()
  const findings = new Map<string, Finding>()
  const say = (one: Finding): void => void findings.set(`${one.code} ${one.file} ${one.message}`, one)
  for (const { template, file, address } of own) {
    for (const props of samples(kit)) {
      const design = Result.try(() => kit.designs.design(template, props, sampleText))
      if (Result.isFailure(design)) continue
      const choice = fonts.choose(design.success.words, language)
      const made = yield* Effect.result(compile(design.success, choice))
      if (made._tag === "Failure") {
        broken.add(template.name)
        say(cannotBeLaidOut(file, made.failure.detail))
        break
      }
      for (const complaint of made.success.complaints) say(notDrawn(file, complaint))
      const missing = yield* Effect.promise(() => missingWords(design.success.words, choice))
      if (missing.length > 0) say(withoutGlyphs(file, missing, choice))
      const { texts } = decodeCompiled(made.success.bytes)
      const places = texts.map(({ slot, ...place }) => ({ name: slot.name, ...place }))
      for (const { name, why } of outsideSafeZone(props, places)) {
        const place = { file, ...lineIn(stackOf(design.success.tree, name), address) }
        say(finding("FF4012", place, `The slot ${name} of this template ${reasons[why]}.`, mends[why]))
      }
    }
  }
  return { broken, findings: [...findings.values()] } satisfies OwnTemplateCheck as OwnTemplateCheck
})

const samples = ({
  theme,
  settings,
  logo,
  accent
}: Pick<CardKit, "theme" | "settings" | "logo"> & { readonly accent: string }): ReadonlyArray<
  Omit<TemplateProps, "text">
> => {
  const names: ReadonlyArray<CardName> = ["og", "pin", "square", ...settings.sizes]
  return names.flatMap((name) =>
    (["ltr", "rtl"] as const).map((direction) => ({
      ...cardSizes[name],
      theme,
      direction,
      accent,
      logo,
      has: { title: true, site: true, initial: true, author: true, date: true, kicker: true, photo: false }
    }))
  )
}

const sampleText: TemplateProps["text"] = {
  title: "A title",
  site: "A site",
  initial: "A",
  author: "An author",
  date: "A date",
  kicker: "A section"
}

const reasons = {
  edge: "stands within 5 % of an edge, where networks cut off or round cards",
  label: "stands in the lower left corner of the wide card, where X puts a label",
  square: "leaves the middle square of the wide card, so that a square crop loses words",
  bars: "stands in the upper 14 % or the lower 20 % of a story, under the controls"
} as const

const mends = {
  edge: "Give the template more padding.",
  label: "Keep the lower left 320x70 pixels of the wide card free.",
  square: "Make the title at most as wide as the card is high, and center it.",
  bars: "Move it towards the middle of the story."
} as const

const stackOf = (node: Element | string, name: string): string => {
  if (typeof node === "string") return ""
  if (node.props.slot?.name === name) return (node as { readonly [madeAt]?: string })[madeAt] ?? ""
  for (const child of childrenOf(node)) {
    const found = stackOf(child, name)
    if (found !== "") return found
  }
  return ""
}

const cannotBeLaidOut = (file: string, detail: string): Finding =>
  finding(
    "FF4005",
    { file },
    `This template cannot be used, and fanfare's own stands in: ${detail}`,
    "Mend what satori does not take; the README shows a whole template."
  )

/** Graphemes of a template's own words that no font has. */
const missingWords = async (words: string, { files, digest }: FontChoice): Promise<ReadonlyArray<string>> => {
  if (words === "") return []
  const { openFont } = await import("./drawing.ts")
  const sources = files.map(({ bytes, sha256, known }) => ({ known, open: () => openFont(bytes, sha256) }))
  return cleanText(words, makeFontList(sources, digest), 400).missing
}

const withoutGlyphs = (file: string, missing: ReadonlyArray<string>, { absent }: FontChoice): Finding =>
  finding(
    "FF4002",
    { file },
    `No font of the cards has ${listed(missing)} of this template's own words.`,
    mendMissing(missing, absent)
  )

const notDrawn = (file: string, complaint: string): Finding =>
  finding(
    "FF4015",
    { file },
    `A style of this template is not drawn: ${complaint.replace(/\.$/, "")}.`,
    "Write it as satori takes it, or leave it out."
  )
