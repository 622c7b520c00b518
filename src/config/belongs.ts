/** Whether an article belongs to a feed, by what the feed's definition asks for. Pure. */
import type { Head } from "../model/Head.ts"
import type { FeedDefinition } from "./feedDefinition.ts"

type Filed = Pick<Head, "published" | "tags" | "section" | "authors" | "language" | "hasMedia">
type Filters = Pick<FeedDefinition, "tags" | "sections" | "authors" | "languages" | "holdsMedia">

/**
 * An article without a date belongs to no feed. Each filter that is given must be met, by any one of its values. Case
 * does not count.
 */
export const belongs = (article: Filed, { tags, sections, authors, languages, holdsMedia }: Filters): boolean =>
  article.published !== null &&
  (holdsMedia === undefined || article.hasMedia === true) &&
  meets(article.tags, tags) &&
  meets(article.section === null ? [] : [article.section], sections) &&
  meets(
    article.authors.map(({ name }) => name),
    authors
  ) &&
  (languages.length === 0 || languages.some((range) => inRange(article.language, range)))

const meets = (values: ReadonlyArray<string>, wanted: ReadonlyArray<string>): boolean =>
  wanted.length === 0 || values.some((value) => wanted.some((one) => folded(one) === folded(value)))

const folded = (text: string): string => text.normalize("NFC").trim().toLowerCase()

/** Basic filtering of RFC 4647 (3.3.1): `en` takes `en` and `en-GB`, not `enm`. */
const inRange = (tag: string, range: string): boolean => `${tag.toLowerCase()}-`.startsWith(`${range.toLowerCase()}-`)
