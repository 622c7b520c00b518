/**
 * From an article to its three cards: sizes, addresses, words for those who do
 * not see them, and everything that their pixels depend on. Pure.
 */
import type { Template } from "../../templates/Template.ts"
import { longDate } from "../labels/date.ts"
import type { Article } from "../model/Article.ts"
import type { Card, CardInputs, CardName } from "../model/Card.ts"
import { digestOf } from "../model/Digest.ts"
import type { Site } from "../model/Site.ts"
import { address } from "../outputs/Output.ts"
import { engineVersion } from "./engineVersion.ts"
import type { FontSet } from "./FontSet.ts"
import type { Logo } from "./logo.ts"

/** What the cards of all articles have in common. */
export interface CardOptions {
  readonly theme: "light" | "dark"
  readonly fonts: FontSet
  readonly logo: Logo | null
  /** By name; `headline` and `pin` are always there. */
  readonly templates: ReadonlyMap<string, Template>
}

const formats: Readonly<
  Record<CardName, { readonly width: number; readonly height: number; readonly template: string }>
> = {
  og: { width: 1200, height: 630, template: "headline" },
  pin: { width: 1000, height: 1500, template: "pin" },
  square: { width: 1200, height: 1200, template: "headline" }
}

export const planCards = (article: Article, site: Site, options: CardOptions): Readonly<Record<CardName, Card>> => {
  const text = textOf(article, site)
  const plan = (name: CardName): Card => {
    const { width, height, template } = formats[name]
    const inputs: CardInputs = {
      engine: engineVersion,
      template: { name: template, version: options.templates.get(template)?.version ?? "" },
      width,
      height,
      theme: options.theme,
      direction: article.direction,
      language: article.language,
      accent: site.accent,
      text,
      logo: options.logo === null ? null : { file: options.logo.file, sha256: options.logo.sha256 },
      fonts: options.fonts.digest
    }
    const path = `articles/${article.slug}/${name}.${digestOf(inputs).slice(0, 10)}.png`
    return {
      name,
      path,
      url: address(site, path),
      width,
      height,
      type: "image/png",
      alt: `${article.title} – ${site.title}`,
      inputs
    }
  }
  return { og: plan("og"), pin: plan("pin"), square: plan("square") }
}

const textOf = (article: Article, site: Site): CardInputs["text"] => {
  const byline = article.authors.length > 0 ? article.authors : site.author === undefined ? [] : [site.author]
  return {
    title: article.title,
    site: site.title,
    author: byline.map(({ name }) => name).join(/^(?:ar|fa|ur|ckb|ps|sd|ug)\b/.test(article.language) ? "، " : ", "),
    date: article.published === null ? "" : longDate(article.published, article.language),
    kicker: article.section ?? ""
  }
}
