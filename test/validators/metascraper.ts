/** metascraper, which bookmarks of Ghost and others come from: it understands what the feed says. */
import { checkEach, type Checker, importChecker } from "./checker.ts"
import { sameText } from "./sameText.ts"

type Found = Readonly<
  Record<"author" | "date" | "description" | "image" | "publisher" | "title" | "url", string | null>
>
type Scrape = (page: { readonly html: string; readonly url: string }) => Promise<Found>

const rules = ["author", "date", "description", "image", "publisher", "title", "url"]

export const metascraper: Checker = {
  name: "metascraper",
  check: async (pages) => {
    const { default: make } = await importChecker<{ default: (rules: ReadonlyArray<unknown>) => Scrape }>("metascraper")
    const loaded = await Promise.all(
      rules.map((rule) => importChecker<{ readonly default: () => unknown }>(`metascraper-${rule}`))
    )
    const scrape = make(loaded.map((rule) => rule.default()))
    return checkEach(
      ({ facts }) => facts !== null,
      async ({ html, facts }) => {
        if (facts === null) return []
        const found = await scrape({ html, url: facts.url })
        return [
          ...(["title", "description", "publisher", "author"] as const).flatMap((name) =>
            sameText(found[name], facts[name])
              ? []
              : [`${name} ${JSON.stringify(found[name])}, not ${JSON.stringify(facts[name])}`]
          ),
          ...(["image", "url"] as const).flatMap((name) =>
            found[name] === facts[name] ? [] : [`${name} ${found[name]}, not ${facts[name]}`]
          ),
          ...(Date.parse(found.date ?? "") === Date.parse(facts.date) ? [] : [`date ${found.date}, not ${facts.date}`])
        ]
      }
    )(pages)
  }
}
