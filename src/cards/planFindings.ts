/** What a person should know about the plan of an article's pictures, before any is drawn. Pure. */
import { distance } from "fastest-levenshtein"
import type { Article } from "../model/Article.ts"
import type { Pictures } from "../model/Card.ts"
import { type Finding, finding, type Place } from "../model/Finding.ts"
import type { Design } from "./design.ts"
import type { Site } from "../model/Site.ts"
import type { CardKit } from "./CardKit.ts"
import { templateFaults } from "./chooseDesign.ts"
import { leadPhoto } from "./leadPhoto.ts"
import { judgePhoto } from "./photo/photoRules.ts"
import { satoriFaults } from "./satoriFaults.ts"

export const planFindings = (
  article: Article,
  site: Site,
  pictures: Pictures,
  kit: CardKit
): ReadonlyArray<Finding> => [
  ...unknownTemplate(article, kit),
  ...failingTemplates(article, site, kit),
  ...unusedPhoto(article, kit),
  ...wrongScripts(article, pictures, kit)
]

/** Once for each template that satori draws whole. */
export const slowTemplates = (all: ReadonlyArray<Pictures>, kit: CardKit): ReadonlyArray<Finding> => {
  const slow = new Map(
    all
      .flatMap((pictures) => designsOf(pictures, kit))
      .flatMap((design) => (design.effect === null ? [] : [[design.template, design.effect] as const]))
  )
  return [...slow].map(([template, effect]) =>
    finding(
      "FF4007",
      { file: `templates/${template}` },
      `The card template ${template} ${effect === "text" ? "reads texts itself" : "styles a slot in a way that slots cannot carry"}, so satori draws each of its cards whole: some ten times as slow, and texts outside of slots may be wrong in scripts that satori does not know.`,
      effect === "text"
        ? "Put texts into slots, and ask `has` whether there is one."
        : "Take transforms, filters, opacity and text effects off the slot and what is around it."
    )
  )
}

const designsOf = (pictures: Pictures, kit: CardKit): ReadonlyArray<Design> =>
  Object.values(pictures.cards).flatMap(({ inputs }) => kit.designs.find(inputs.tree) ?? [])

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

const failingTemplates = (article: Article, site: Site, kit: CardKit): ReadonlyArray<Finding> =>
  [...templateFaults(article, site, kit)].map(([template, message]) =>
    finding(
      "FF4016",
      { file: article.source },
      `The card template ${template} fails for this article, and fanfare's own stands in: ${message.replace(/\.$/, "")}.`,
      `Mend templates/${template}.`
    )
  )

const unusedPhoto = (article: Article, { settings, unusable }: CardKit): ReadonlyArray<Finding> => {
  const lead = leadPhoto(article)
  if (lead === undefined || !settings.photos) return []
  const failed = unusable.get(article.source)
  const verdict = judgePhoto(lead)
  if (failed === undefined && verdict._tag === "Usable") return []
  const reason = failed ?? (verdict._tag === "Refused" ? verdict.reason : "")
  const isSmall = failed === undefined && judgePhoto(lead, "crop")._tag === "Usable"
  return [
    finding(
      isSmall ? "FF4011" : "FF4010",
      { file: article.source },
      `The photo ${lead.copy?.from ?? lead.file ?? lead.url} is not used on cards: ${reason}.`,
      isSmall
        ? "Give a larger one if the cards should show it; they are drawn without a photo until then."
        : "Give a PNG, JPEG, WebP or AVIF picture of at most 40 megapixels and 10 MB; the cards are drawn without a photo until then."
    )
  ]
}

const wrongScripts = (article: Article, pictures: Pictures, kit: CardKit): ReadonlyArray<Finding> => {
  const faults = new Set(
    Object.values(pictures.cards).flatMap(({ inputs }) => {
      const design = kit.designs.find(inputs.tree)
      return design === undefined || design.effect === null ? [] : satoriFaults(design.tree, inputs.texts)
    })
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
