/** Why a page is no article, in plain words: the signs that cost it most of what articles have. Pure. */
import type { SignName, Signs } from "./kindSigns.ts"
import { weights } from "./weights.ts"

/** What is said of a sign that speaks against a page, or for articles and is not there. */
const words: Readonly<Partial<Record<SignName, string>>> = {
  statedOther: "it says of itself that it is something else",
  statedThread: "it says of itself that it is a thread or a question",
  statedPage: "its JSON-LD says that it is a page, and of no article",
  listTemplate: "its system calls it a list",
  forumSystem: "a forum made it",
  shortName: "its address ends with a single word",
  listPath: "its address is that of a list or a search",
  offerPath: "its address is that of an offer or a service",
  sectionPath: "its address is that of a section",
  aboutPath: "its address is that of a page about the site",
  docPath: "its address is that of documentation",
  forumPath: "its address is that of a forum",
  queryPath: "its address has a query",
  severalArticles: "it shows several articles",
  manyDates: "it shows many dates",
  noHeading: "it has no `<h1>`",
  shop: "it can be bought there",
  praise: "it quotes customers",
  members: "it links to members of a community",
  pagination: "it has further pages",
  longTitle: "its title is short",
  dense: "it has little text for its markup",
  near: "its paragraphs stand far apart",
  alone: "its paragraphs stand on cards",
  thin: "its headings have little text under them",
  titled: "its text is not under an `<h1>`",
  exclaimed: "it has many exclamation marks",
  noProse: "it has no long paragraph",
  prices: "it shows prices",
  undatedCode: "it shows code and no date"
}

/** What a sign must cost to be named. */
const least = 0.3

export const whyNot = (found: Signs): string => {
  const cost = (name: SignName): number => {
    const [weight, article] = weights[name]
    const value = found[name]
    return value === null ? 0 : weight * (article - value)
  }
  const against = (Object.keys(words) as ReadonlyArray<SignName>)
    .filter((name) => cost(name) >= least)
    .toSorted((a, b) => cost(b) - cost(a))
    .slice(0, 3)
  return [
    ...against.map((name) => words[name]),
    ...(found.openGraph === 0 && found.jsonLd === 0
      ? ["neither `og:type` nor JSON-LD says that it is an article"]
      : []),
    ...(found.dated === 0 ? ["no date is found"] : [])
  ].join(", ")
}
