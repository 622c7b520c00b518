/** What the config says about the section that an article stands in, and the template that the two choose. */
import type { Article } from "../../model/Article.ts"
import type { CardSettings, SectionLook } from "../../model/settings/CardSettings.ts"

export const sectionOf = (
  { section }: Pick<Article, "section">,
  { sections }: Pick<CardSettings, "sections">
): SectionLook | undefined => sections?.[(section ?? "").trim().toLowerCase()]

/** The article's own choice, or that of its section. */
export const chosenTemplate = (
  article: Pick<Article, "section" | "card">,
  settings: Pick<CardSettings, "sections">
): string | undefined => article.card?.template ?? sectionOf(article, settings)?.template
