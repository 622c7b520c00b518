/**
 * Remembers what a template gave: articles that look alike have one design,
 * which is made once. Those of a template that reads texts are an article's
 * own; the last of them are kept, because a card is drawn soon after its plan.
 */
import { Effect, Exit } from "effect"
import { sha256 } from "../../model/Digest.ts"
import { hasOf } from "../design/cardTexts.ts"
import { type Design, type DesignRequest, plainLook } from "../design/design.ts"
import type { CardTemplate, TemplateFault } from "./CardTemplate.ts"

const mostOfArticles = 64

export const rememberDesigns = (make: CardTemplate["design"]): CardTemplate["design"] => {
  const common = new Map<string, Design>()
  const ofArticles = new Map<string, Exit.Exit<Design, TemplateFault>>()
  const byDigest = new Map<string, Design>()

  const keep = (request: DesignRequest, key: string, made: Exit.Exit<Design, TemplateFault>): void => {
    if (Exit.isSuccess(made) && made.value.effect !== "text") {
      const { looked, had, digest } = made.value
      const same = byDigest.get(digest)
      // One tree may be what a template makes of several looks: each article keeps its own, whichever came first.
      const design = same === undefined ? made.value : { ...same, looked, had }
      if (same === undefined) byDigest.set(digest, design)
      common.set(key, design)
      // What the template did not ask for does not count, and `CardInputs` leave it out.
      const asked = { ...plainLook, ...design.looked, has: hasOf(design.had) }
      common.set(keyOf({ ...request, props: { ...request.props, ...asked } }), design)
      return
    }
    ofArticles.set(key + textKeyOf(request), made)
    for (const oldest of ofArticles.keys()) {
      if (ofArticles.size <= mostOfArticles) break
      ofArticles.delete(oldest)
    }
  }

  return Effect.fnUntraced(function* (request) {
    const key = keyOf(request)
    const known = common.get(key)
    if (known !== undefined) return known
    const kept = ofArticles.get(key + textKeyOf(request))
    if (kept !== undefined) return yield* kept
    const made = yield* Effect.exit(make(request))
    if (!Exit.hasInterrupts(made)) keep(request, key, made)
    return yield* made
  })
}

const logos = new WeakMap<object, string>()

/** The logo counts by its digest, which is made once: its address holds the whole picture. */
const keyOf = ({ props: { logo, has, ...props } }: DesignRequest): string => {
  const there: Array<string> = []
  for (const name in has) if (has[name as keyof typeof has]) there.push(name)
  return JSON.stringify([props, logo === null ? "" : logoKey(logo), there])
}

const logoKey = (logo: NonNullable<DesignRequest["props"]["logo"]>): string => {
  const known = logos.get(logo)
  if (known !== undefined) return known
  const made = sha256([logo, ...(logo.others ?? [])].map(({ source }) => source).join(" "))
  logos.set(logo, made)
  return made
}

const textKeyOf = ({ text }: DesignRequest): string => JSON.stringify(Object.entries(text).sort())
