/** What a person should know about the plan of an article's pictures, before any is drawn. Pure. */
import { distance } from "fastest-levenshtein"
import type { Article } from "../../model/Article.ts"
import { type Finding, finding, type Place } from "../../model/Finding.ts"
import type { FontPackage } from "../fonts/FontPackage.ts"
import { fixMissing, listed } from "../fonts/missingGlyphs.ts"
import { judgePhoto } from "../photo/photoRules.ts"
import type { CardKit } from "./CardKit.ts"
import { leadPhoto } from "./leadPhoto.ts"
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
  ...unusedPhoto(article, kit, photoFault),
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

const unknownTemplate = ({ source, card }: Article, { templates }: CardKit): ReadonlyArray<Finding> =>
  card?.template === undefined ? [] : noSuchTemplate(card.template, templates, { file: source })

/** Templates that the config names and that are not there, each once. */
export const unknownInSettings = ({ settings, templates }: Pick<CardKit, "settings" | "templates">) =>
  [...new Set(Object.values(settings.template))].flatMap((name) => noSuchTemplate(name, templates, {}))

const noSuchTemplate = (name: string, templates: CardKit["templates"], place: Place): ReadonlyArray<Finding> => {
  if (templates.has(name)) return []
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

const unusedPhoto = (article: Article, { settings }: CardKit, failed: string | null): ReadonlyArray<Finding> => {
  const lead = leadPhoto(article)
  if (lead === undefined || !settings.photos) return []
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
