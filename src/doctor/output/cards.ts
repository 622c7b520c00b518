/** Whether every article has its card, and whether networks take it. */
import { type Check, fail, ok, skipped, warn } from "../Check.ts"
import { buildCommand, type Facts } from "../facts/Facts.ts"
import { count, firstOf, kilobytes } from "../words.ts"

/** WhatsApp shows no larger picture; in bytes. */
export const heaviest = 300_000

export const cards: Check<Facts> = {
  name: "cards",
  group: "output",
  about: "Every article has a card, and its file is there",
  look: (facts) => {
    const { published, config } = facts
    if (published === null || config.settings === null) return skipped("nothing is built yet")
    if (config.settings.cards === null) return skipped("cards are turned off")
    const wanted = published.articles.map(({ slug, files }) => [slug, files["og"]] as const)
    const lost = wanted.filter(([, path]) => path !== undefined && published.bytes(path) === null).map(([slug]) => slug)
    if (lost.length > 0) return fail(`the card of ${firstOf(lost)} is not there`, buildCommand(facts))
    const without = wanted.filter(([, path]) => path === undefined).map(([slug]) => slug)
    return without.length === 0
      ? ok(`${count(wanted.length, "card")}`)
      : warn(
          `${count(without.length, "article has", "articles have")} no card: ${firstOf(without)}`,
          "npx fanfare check"
        )
  }
}

export const cardWeight: Check<Facts> = {
  name: "card-weight",
  group: "output",
  about: "Every card for links is below 300 kB, above which WhatsApp shows none",
  look: ({ published, config }) => {
    if (published === null || config.settings === null) return skipped("nothing is built yet")
    if (config.settings.cards === null) return skipped("cards are turned off")
    const sizes = published.articles.flatMap(({ files }) => {
      const path = files["og"]
      const bytes = path === undefined ? 0 : (published.files.get(path)?.bytes ?? published.bytes(path)?.length ?? 0)
      return path === undefined || bytes === 0 ? [] : [[path, bytes] as const]
    })
    const heavy = sizes.filter(([, bytes]) => bytes >= heaviest).toSorted(([, a], [, b]) => b - a)
    const [first] = heavy
    const heaviestOf = sizes.reduce((most, [, bytes]) => Math.max(most, bytes), 0)
    return first === undefined
      ? ok(sizes.length === 0 ? "there is no card" : `the heaviest has ${kilobytes(heaviestOf)}`)
      : warn(
          `${count(heavy.length, "card weighs", "cards weigh")} 300 kB or more: ${first[0]} has ${kilobytes(first[1])}`,
          "Use a photo with less detail, or `cards: { template: headline }`, which shows none."
        )
  }
}
