/**
 * Lays the user's own templates out once at every size in use, so that what
 * satori does not take, and texts where networks cover a card, are reported
 * before anything is drawn.
 */
import { Effect } from "effect"
import { outsideSafeZone } from "../../../templates/safeZone.ts"
import type { TemplateProps } from "../../../templates/Template.ts"
import type { CardName } from "../../model/Card.ts"
import type { RenderError } from "../../model/errors.ts"
import { type Finding, finding } from "../../model/Finding.ts"
import type { Design, DesignRequest } from "../design/design.ts"
import { loadDrawing } from "../draw/loadDrawing.ts"
import type { FontCatalog } from "../fonts/FontCatalog.ts"
import type { FontChoice } from "../fonts/FontFile.ts"
import { listFonts } from "../fonts/listFonts.ts"
import { fixMissing, listed } from "../fonts/missingGlyphs.ts"
import { decodeCompiled } from "../raster/layout/compiledBytes.ts"
import { cleanText } from "../text/cleanText.ts"
import { lintDesign } from "./lintDesign.ts"
import { notDrawn } from "./notDrawn.ts"
import type { OwnTemplate } from "./ownTemplate.ts"
import { inUse } from "./sampleRequests.ts"
import type { TemplateCompiler } from "./TemplateCompiler.ts"

export interface OwnTemplateCheck {
  /** Names of those that cannot be laid out. */
  readonly broken: ReadonlySet<string>
  readonly findings: ReadonlyArray<Finding>
}

export interface CheckRequest {
  readonly own: ReadonlyArray<OwnTemplate>
  readonly look: Pick<TemplateProps, "theme" | "accent" | "logo" | "column">
  readonly sizes: ReadonlyArray<CardName>
  readonly compiler: TemplateCompiler
  readonly fonts: FontCatalog
  /** Of the site. */
  readonly language: string
}

export const checkOwnTemplates = Effect.fn("checkOwnTemplates")(function* (
  request: CheckRequest
): Effect.fn.Return<OwnTemplateCheck, RenderError> {
  const broken = new Set<string>()
  const findings = new Map<string, Finding>()
  const report = (one: Finding): void => void findings.set(`${one.code} ${one.file} ${one.message}`, one)
  for (const template of request.own) {
    for (const sample of samplesFor(request)) {
      const drawn = yield* Effect.result(template.design(sample))
      if (drawn._tag === "Failure") continue
      const design = drawn.success
      const choice = yield* request.fonts.choose(design.words, request.language, design.cuts)
      const made = yield* Effect.result(request.compiler.compile(design, template, choice))
      if (made._tag === "Failure") {
        broken.add(template.name)
        report(cannotBeLaidOut(template.file, made.failure.detail))
        break
      }
      if (design.effect !== null) report(drawnWhole(template, design.effect))
      for (const complaint of made.success.complaints) report(notDrawn({ file: template.file }, complaint))
      const missing = yield* missingWords(design.words, choice)
      if (missing.length > 0) report(withoutGlyphs(template.file, missing, choice))
      const compiled = decodeCompiled(made.success.bytes)
      const texts = compiled.texts.map(({ slot, ...place }) => ({ name: slot.name, ...place }))
      const outside = outsideSafeZone(sample.props, texts).filter(
        ({ why }) => why !== "square" || request.look.column === "square"
      )
      const remarks = lintDesign(design, compiled, made.success.oversized)
      if (outside.length + remarks.length === 0) continue
      const places = yield* template.draw(sample).pipe(
        Effect.map((again): Places => again.places),
        Effect.orElseSucceed((): Places => ({}))
      )
      for (const { code, slot, message, fix } of remarks) {
        const place = { file: template.file, ...(slot === null ? {} : places[slot]) }
        report(finding(code, place, message, fix))
      }
      for (const { name, why } of outside) {
        const place = { file: template.file, ...places[name] }
        report(finding("FF4012", place, `The slot ${name} of this template ${reasons[why]}.`, fixes[why]))
      }
    }
  }
  return { broken, findings: [...findings.values()] }
})

/** Each size that is in use, in both directions, and once with a photo. */
const samplesFor = ({ look, sizes }: CheckRequest): ReadonlyArray<DesignRequest> => {
  const samples = inUse(look, sizes)
  const withPhoto = samples.filter(({ props }) => props.direction === "ltr")
  return [
    ...samples,
    ...withPhoto.map(({ props, text }) => ({ props: { ...props, has: { ...props.has, photo: true } }, text }))
  ]
}

type Places = Readonly<Record<string, { readonly line?: number; readonly column?: number } | undefined>>

const reasons = {
  edge: "stands within 5 % of an edge, where networks cut off or round cards",
  label: "stands in the lower left corner of the wide card, where X puts a label",
  square: "leaves the middle square of the wide card, so that a square crop loses words",
  bars: "stands in the upper 14 % or the lower 20 % of a story, under the controls"
} as const

const fixes = {
  edge: "Give the template more padding.",
  label: "Keep the lower left 320x70 pixels of the wide card free.",
  square: "Make the title at most as wide as the card is high, and center it, or set `cards.column` to wide.",
  bars: "Move it towards the middle of the story."
} as const

const cannotBeLaidOut = (file: string, detail: string): Finding =>
  finding(
    "FF4005",
    { file },
    `This template cannot be used, so a build takes fanfare's own: ${detail}`,
    "Fix what satori does not take; docs/card-templates.md shows a whole template."
  )

/** Graphemes of a template's own words that no font has. */
const missingWords = Effect.fnUntraced(function* (words: string, fonts: FontChoice) {
  if (words === "") return []
  const { openFont } = yield* loadDrawing
  const list = listFonts(fonts, ({ bytes, sha256 }) => openFont(bytes, sha256))
  return cleanText(words, list, 400).missing
})

const withoutGlyphs = (file: string, missing: ReadonlyArray<string>, { absent }: FontChoice): Finding =>
  finding(
    "FF4002",
    { file },
    `No font of the cards has ${listed(missing)} of this template's own words.`,
    fixMissing(missing, absent)
  )

const drawnWhole = ({ name, file }: OwnTemplate, effect: NonNullable<Design["effect"]>): Finding =>
  finding(
    "FF4007",
    { file },
    `The card template ${name} ${effect === "text" ? "reads texts itself" : "styles a slot in a way that slots cannot carry"}, so satori draws each of its cards whole: some ten times as slow, and texts outside of slots may be wrong in scripts that satori does not know.`,
    effect === "text"
      ? "Put texts into slots, and ask `has` whether there is one."
      : "Take transforms, filters, opacity and text effects off the slot and what is around it."
  )
