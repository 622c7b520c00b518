/**
 * The slides of an article that wishes for a carousel: its title, then
 * headings or pictures, then the site's name and address, all of one design.
 */
import { Effect } from "effect"
import type { SlideProps } from "../../../../templates/props/SlideProps.ts"
import type { TemplateProps, TextName } from "../../../../templates/Template.ts"
import type { Slide } from "../../../model/Card.ts"
import type { Finding } from "../../../model/Finding.ts"
import { cardTexts } from "../../design/cardTexts.ts"
import { altText } from "../altText.ts"
import { type CardRequest, chooseDesign } from "../chooseDesign.ts"
import { leadPhoto, subjectFor } from "../leadPhoto.ts"
import { cardInputs, pictureOf } from "../planCard.ts"
import { noCarousel, shortenedCarousel } from "./carouselFindings.ts"
import { carouselLimits } from "./carouselLimits.ts"
import { type SlideContent, slideContents } from "./slideContents.ts"

export interface PlannedCarousel {
  readonly slides: ReadonlyArray<Slide>
  readonly findings: ReadonlyArray<Finding>
  /** All texts of the slides, for the choice of fonts. */
  readonly words: ReadonlyArray<string>
  /** Letters of texts that no font can draw: such a text is on no slide, and a heading without its text is no slide. */
  readonly lost: ReadonlyArray<string>
}

const nothing: PlannedCarousel = { slides: [], findings: [], words: [], lost: [] }

/** `request`: that of the article's cards, whose texts can be drawn. */
export const planCarousel = Effect.fnUntraced(function* (request: CardRequest) {
  const { article, kit, texts } = request
  const wish = article.card?.carousel ?? kit.settings.carousel ?? false
  if (wish === false || article.card?.off === true) return nothing
  const lead = kit.settings.photos && request.photo !== null ? (leadPhoto(article) ?? null) : null
  const contents = slideContents(article, wish, lead)
  const room = carouselLimits.most - 2
  const { drawable, lost } = yield* drawableContents(request, contents.slice(0, room))
  // Without its title the first slide would say nothing.
  if (drawable.length === 0 || texts.title === "") {
    const isSaid = lost.length > 0 || texts.title === ""
    // A carousel that the config gives to all articles is for those that have something to show.
    const findings = isSaid || article.card?.carousel === undefined ? [] : [noCarousel(article, wish)]
    return { ...nothing, findings, lost }
  }
  const of = drawable.length + 2
  const first = { ...request, photo: lead, subject: lead === null ? null : yield* subjectFor(lead, kit) }
  const slides = [
    yield* planSlide(first, { kind: "title", at: 1, of }, titleTexts(texts)),
    ...(yield* Effect.forEach(drawable, (content, index) => contentSlide(request, content, index + 2, of))),
    yield* planSlide({ ...request, photo: null, subject: null }, { kind: "end", at: of, of }, pick(texts, endTexts))
  ]
  return {
    slides,
    findings: contents.length > room ? [shortenedCarousel(article, contents.length - room)] : [],
    words: slides.flatMap(({ inputs }) => Object.values(inputs.texts)),
    lost
  } satisfies PlannedCarousel as PlannedCarousel
})

const ofEverySlide = ["site", "initial"] as const
const endTexts = [...ofEverySlide, "address"] as const
const titleTexts = (texts: CardRequest["texts"]): CardRequest["texts"] =>
  pick(texts, [...ofEverySlide, "title", "kicker", "badge", "author", "date"])

const pick = (texts: CardRequest["texts"], names: ReadonlyArray<TextName>): TemplateProps["text"] => ({
  ...(Object.fromEntries(cardTexts.map((name) => [name, ""])) as TemplateProps["text"]),
  ...Object.fromEntries(names.map((name) => [name, texts[name]]))
})

const contentSlide = Effect.fnUntraced(function* (
  request: CardRequest,
  { kind, title, words, photo }: SlideContent,
  at: number,
  of: number
) {
  const subject = photo === null ? null : yield* subjectFor(photo, request.kit)
  const texts = { ...pick(request.texts, ofEverySlide), title, description: words }
  return yield* planSlide({ ...request, photo, subject }, { kind, at, of }, texts)
})

const planSlide = Effect.fnUntraced(function* (request: CardRequest, slide: SlideProps, texts: CardRequest["texts"]) {
  const { article, photo } = request
  const page = pageMark(slide, article.language)
  const own: CardRequest = { ...request, slide, portrait: null, texts: { ...texts, page } }
  const chosen = yield* chooseDesign(carouselLimits.card, own)
  const inputs = yield* cardInputs(carouselLimits.card, own, chosen)
  const name = `slide${slide.at}` as const
  const said = slide.kind === "end" ? [texts.site, texts.address] : [texts.title, texts.description]
  return {
    ...pictureOf(name, request, chosen.design, inputs),
    name,
    alt: altText(`${page}: ${said.filter(Boolean).join(" – ")}`, slide.kind === "picture" ? "" : (photo?.alt ?? "")),
    inputs
  } satisfies Slide as Slide
})

/** `2/7` in the digits of a language. */
const pageMark = ({ at, of }: SlideProps, language: string): string => {
  const format = new Intl.NumberFormat([language, "en"])
  return `${format.format(at)}/${format.format(of)}`
}

/** The contents whose letters the fonts have: without its text a heading is no slide, and a picture is one without words. */
const drawableContents = Effect.fnUntraced(function* (
  { kit, article }: CardRequest,
  contents: ReadonlyArray<SlideContent>
) {
  const lost: Array<string> = []
  const drawable: Array<SlideContent> = []
  for (const content of contents) {
    const [title, words] = [
      yield* kit.fonts.lostLetters(content.title, article.language),
      yield* kit.fonts.lostLetters(content.words, article.language)
    ]
    for (const letter of [...title, ...words]) lost.push(letter)
    if (title.length === 0) drawable.push(words.length === 0 ? content : { ...content, words: "" })
  }
  return { drawable, lost }
})
