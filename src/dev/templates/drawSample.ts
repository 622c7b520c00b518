/** Draws a card of an article that does not exist, with the project's template, fonts, logo and colours. */
import { Effect } from "effect"
import type { Workbench } from "../build/Workbench.ts"
import type { Site } from "../build/Site.ts"
import { type DrawnWish, sampleArticle } from "./samples.ts"

/** Null where the template cannot be used for it. */
export const drawSample = (bench: Workbench, site: Site, wish: DrawnWish) =>
  Effect.scoped(
    Effect.gen(function* () {
      const session = yield* bench.session(wish.theme)
      const owner = site.heads.find(({ photo }) => photo !== null)
      const photo = owner === undefined ? null : yield* photoOf(bench, owner.id)
      const article = sampleArticle(wish, photo)
      const draw = Effect.fnUntraced(function* (photoFault: string | null) {
        const card = (yield* session.plan(article, photoFault)).pictures.cards[wish.size]
        return card === undefined ? null : yield* session.draw(card.inputs)
      })
      const drawn = yield* draw(null).pipe(Effect.catchTag("PhotoError", ({ reason }) => draw(reason)))
      return drawn?.bytes ?? null
    })
  ).pipe(Effect.orElseSucceed(() => null))

const photoOf = (bench: Workbench, id: string) =>
  bench.ask((index) => {
    const key = index.articles.byId(id)?.key
    return key === undefined ? null : (index.articles.article(key).images[0] ?? null)
  })

/** Those that articles may name; none where the config turns cards off. */
export const templateNames = (bench: Workbench) =>
  Effect.scoped(Effect.map(bench.session("light"), ({ templates }) => templates)).pipe(
    Effect.orElseSucceed((): ReadonlyArray<{ readonly name: string; readonly isOwn: boolean }> => [])
  )
