/** Draws one card of one article, to be looked at. It publishes nothing, and reads every article as a build does. */
import { Effect, type FileSystem, Layer, type Path, type Scope } from "effect"
import { distance } from "fastest-levenshtein"
import { Cards } from "../cards/Cards.ts"
import { cardFindings } from "../cards/plan/cardFindings.ts"
import type { Article } from "../model/Article.ts"
import type { CardName } from "../model/Card.ts"
import { ConfigError, type FanfareError } from "../model/errors.ts"
import type { Finding } from "../model/Finding.ts"
import type { Settings } from "../model/settings/Settings.ts"
import type { Index } from "../store/Index.ts"
import type { Store } from "../store/Store.ts"
import { moment } from "./moment.ts"
import { readInMemory } from "./readInMemory.ts"
import type { RunOptions } from "./RunOptions.ts"

export interface CardWish {
  /** Its file relative to the project, its slug, its id or its address. */
  readonly article: string
  /** Null: as a build would choose. */
  readonly template: string | null
  readonly size: CardName
  /** Null: as the config says. */
  readonly theme: "light" | "dark" | null
}

export interface OneCard {
  /** Null where the template that was asked for cannot be used; the findings say why. */
  readonly card: {
    readonly bytes: Uint8Array
    readonly type: "image/png" | "image/jpeg"
    readonly width: number
    readonly height: number
    /** The name of a template of fanfare's, or the file of one of the project's. */
    readonly template: string
    readonly slug: string
  } | null
  /** Those of other templates are left out. */
  readonly findings: ReadonlyArray<Finding>
}

export const drawCard = Effect.fn("drawCard")(function* (
  settings: Settings,
  options: Pick<RunOptions, "root" | "out" | "onEvent">,
  { article: name, template, size, theme }: CardWish
): Effect.fn.Return<OneCard, FanfareError, Store | FileSystem.FileSystem | Path.Path | Scope.Scope> {
  const { root } = options
  const { index, blobs } = yield* readInMemory({ ...options, settings, write: true, now: yield* moment })
  const found = yield* findArticle(index, name)
  const article = template === null ? found : { ...found, card: { ...found.card, template } }
  const context = yield* Layer.build(Cards.layer({ root, blobs, threads: 1 }))
  const session = yield* Effect.flatMap(Cards, (cards) =>
    cards.open({
      site: settings.site,
      theme: theme ?? settings.theme,
      settings: {
        ...(settings.cards ?? { template: {}, fonts: [], photos: true, small: false }),
        sizes: size === "portrait" || size === "story" ? [size] : []
      }
    })
  ).pipe(Effect.provideContext(context))

  const attempt = Effect.fnUntraced(function* (photoFault: string | null) {
    const plan = yield* session.plan(article, photoFault)
    const card = plan.pictures.cards[size]
    if (card === undefined) return yield* Effect.die(new Error(`no card ${size} was planned`))
    const { template: used } = card.inputs.design
    const findings = session.findings.filter(
      ({ file }) => !isTemplate(file) || nameOf(file) === nameOf(template ?? used)
    )
    if (template !== null && nameOf(used) !== template) return { card: null, findings: [...findings, ...plan.findings] }
    const { bytes, notes } = yield* session.draw(card.inputs)
    const { type, width, height } = card
    return {
      card: { bytes, type, width, height, template: used, slug: article.slug },
      findings: [...findings, ...plan.findings, ...cardFindings(article, [{ card: size, notes }], plan.absentFonts)]
    }
  })
  return yield* attempt(null).pipe(
    Effect.catchTag("PhotoError", ({ reason }) => attempt(reason)),
    Effect.catchTag("PhotoError", Effect.die)
  )
}, Effect.scoped)

const isTemplate = (file: string | undefined): file is string => file?.startsWith("templates/") === true

/** Of a template, by its name or its file. */
const nameOf = (template: string): string => template.replace(/^templates\//, "").replace(/\.\w+$/, "")

const findArticle = Effect.fnUntraced(function* (index: Index, name: string) {
  const wanted = name.replace(/^\.\//, "")
  const others: Array<string> = []
  for (const key of index.articles.keysWhere("1 ORDER BY key")) {
    const article: Article = index.articles.article(key)
    if ([article.source, article.slug, article.id, article.url].includes(wanted)) return article
    others.push(article.source, article.slug)
  }
  const nearest = others.toSorted((a, b) => distance(wanted, a) - distance(wanted, b))[0]
  return yield* new ConfigError({
    detail: `There is no article ${JSON.stringify(name)}.`,
    hint: `Write the file of an article, its slug, its id or its address${nearest === undefined ? "" : `; the nearest is ${nearest}`}.`,
    findings: []
  })
})
