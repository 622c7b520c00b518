/** What a person should know about the plan of an article's pictures, before any is drawn. Pure. */
import { distance } from "fastest-levenshtein"
import type { Article } from "../../model/Article.ts"
import { type Finding, finding, type Place } from "../../model/Finding.ts"
import type { FontPackage } from "../fonts/FontPackage.ts"
import { fixMissing, listed } from "../fonts/missingGlyphs.ts"
import { judgePhoto } from "../photo/photoRules.ts"
import type { CardKit } from "./CardKit.ts"
import { leadPhoto, wantedPhoto } from "./leadPhoto.ts"
import type { PlannedCard } from "./PlannedCard.ts"
import { satoriFaults } from "./satoriFaults.ts"

export const planFindings = (
  article: Article,
  kit: CardKit,
  planned: ReadonlyArray<PlannedCard>,
  photoFault: string | null
): ReadonlyArray<Finding> => [
  ...unknownTemplate(article, kit),
  ...failedTemplates(article, planned),
  ...missingFields(article, kit, planned),
  ...unusedPhoto(article, kit, photoFault),
  ...narrowPhoto(article),
  ...wrongScripts(article, planned)
]

/** An error, unlike a sign that is left out of a text: no text of these letters is on the cards. */
export const lostText = (
  { source, language }: Article,
  lost: ReadonlyArray<string>,
  absent: ReadonlyArray<FontPackage>
): ReadonlyArray<Finding> =>
  lost.length === 0
    ? []
    : [
        {
          ...finding(
            "FF4002",
            { file: source },
            `No font of the cards has the letters of a text in ${languageName(language)}: ${listed(lost)}. The cards are drawn without it.`,
            fixMissing(lost, absent)
          ),
          severity: "error"
        }
      ]

const languageName = (language: string): string =>
  new Intl.DisplayNames("en", { type: "language" }).of(language) ?? language

const unknownTemplate = ({ source, card }: Article, kit: CardKit): ReadonlyArray<Finding> =>
  card?.template === undefined ? [] : noSuchTemplate(card.template, kit, { file: source })

/** Templates that the config names and that are not there, each once. */
export const unknownInSettings = ({ settings, ...kit }: Pick<CardKit, "settings" | "templates" | "broken">) =>
  [...new Set(Object.values(settings.template))].flatMap((name) => noSuchTemplate(name, kit, {}))

/** Of one that is there and cannot be used, FF4005 says so. */
const noSuchTemplate = (
  name: string,
  { templates, broken }: Pick<CardKit, "templates" | "broken">,
  place: Place
): ReadonlyArray<Finding> => {
  if (templates.has(name) || broken.has(name)) return []
  const names = [...templates.keys()]
  const nearest = names.toSorted((a, b) => distance(name, a) - distance(name, b))[0] ?? ""
  const where = place.file === undefined ? "`cards.template` of the config names" : "`card` names"
  return [
    finding(
      "FF4014",
      place,
      `${where} the template ${JSON.stringify(name)}, which is not there; the cards are drawn with fanfare's own choice.`,
      `Write one of ${names.join(", ")}; the nearest is ${nearest}.`
    )
  ]
}

/** An article that chooses a template, and does not give what that is about. */
const missingFields = (
  { source, card }: Article,
  { templates }: CardKit,
  planned: ReadonlyArray<PlannedCard>
): ReadonlyArray<Finding> => {
  const chosen = templates.get(card?.template ?? "")
  const given = new Set(planned.flatMap(({ there }) => there))
  const missing = (chosen?.needs ?? []).filter((name) => !given.has(name))
  return chosen === undefined || missing.length === 0
    ? []
    : [
        finding(
          "FF4037",
          { file: source },
          `Its card's template ${chosen.name} is about ${missing.map((name) => `\`${howToGive(name)}\``).join(", ")}, which the article does not give; its cards look like others.`,
          `Write it under \`card:\`, or choose another template.`
        )
      ]
}

const howToGive = (name: string): string =>
  name === "item1" ? "items" : name === "photo" ? "image" : name.replace("data.", "data: ")

const failedTemplates = (article: Article, planned: ReadonlyArray<PlannedCard>): ReadonlyArray<Finding> => {
  const failed = new Map(
    planned.flatMap(({ chosen: { failed: one } }) => (one === null ? [] : [[one.template.id, one] as const]))
  )
  return [...failed.values()].map(({ template, reason }) =>
    finding(
      "FF4016",
      { file: article.source },
      `The card template ${template.name} fails for this article, and fanfare's own stands in: ${reason.replace(/\.$/, "")}.`,
      `Fix ${template.isOwn ? template.id : `the template ${template.name}`}.`
    )
  )
}

const unusedPhoto = (article: Article, kit: CardKit, failed: string | null): ReadonlyArray<Finding> => {
  const lead = wantedPhoto(article, kit)
  if (lead === undefined) return []
  const verdict = judgePhoto(lead)
  if (failed === null && verdict._tag === "Usable") return []
  const reason = failed ?? (verdict._tag === "Refused" ? verdict.reason : "")
  const isSmall = failed === null && judgePhoto(lead, "crop")._tag === "Usable"
  return [
    finding(
      isSmall ? "FF4011" : "FF4010",
      { file: article.source },
      `The photo ${lead.copy?.from ?? lead.file ?? lead.url} is not used on cards: ${reason}.`,
      isSmall
        ? "Give a larger one if the cards should show it; they are drawn without a photo until then."
        : "Give a PNG, JPEG, GIF, WebP or AVIF picture of at most 100 megapixels and 50 MB; the cards are drawn without a photo until then."
    )
  ]
}

/** Pixels from which on Google Discover shows a large picture (Google Search Central, "Get on Discover"). */
const discoverWidth = 1200

const narrowPhoto = (article: Article): ReadonlyArray<Finding> => {
  const lead = leadPhoto(article)
  const verdict = lead === undefined ? null : judgePhoto(lead)
  if (lead === undefined || verdict?._tag !== "Usable" || verdict.width >= discoverWidth) return []
  return [
    finding(
      "FF4035",
      { file: article.source },
      `The photo ${lead.copy?.from ?? lead.file ?? lead.url} has ${verdict.width}x${verdict.height} pixels; below a width of ${discoverWidth}, Google Discover shows a small preview.`,
      `Give one that is ${discoverWidth} pixels wide or more.`
    )
  ]
}

const wrongScripts = (article: Article, planned: ReadonlyArray<PlannedCard>): ReadonlyArray<Finding> => {
  const faults = new Set(
    planned.flatMap(({ card: { inputs }, chosen: { design } }) =>
      design.effect === null ? [] : satoriFaults(design.tree, inputs.texts)
    )
  )
  return faults.size === 0
    ? []
    : [
        finding(
          "FF4008",
          { file: article.source },
          `Its card's template lets satori set a text, and satori gets this wrong: ${[...faults].join("; ")}.`,
          "Put that text into a slot, or choose another template with `card`."
        )
      ]
}
