/**
 * Feeds for each tag, section, author or language: who has one, and which
 * articles belong to it. One pass over the heads finds all of them, so that
 * thousands cost what one costs; of an article a feed keeps the number of a row.
 */
import { belongs } from "../config/belongs.ts"
import type { FeedDefinition } from "../config/feedDefinition.ts"
import { feedFacts } from "../config/feedFacts.ts"
import { compareText } from "../model/compareText.ts"
import { uuidOf } from "../model/Digest.ts"
import type { FeedFacts } from "../model/FeedFacts.ts"
import { type Each, withName } from "../model/feeds/FeedFamily.ts"
import type { Head } from "../model/Head.ts"
import type { Site } from "../model/Site.ts"
import { instant, type Timestamp } from "../model/Timestamp.ts"
import { filedKey, filedSlug } from "../text/filedSlug.ts"
import type { ArticleReference } from "../store/articleRows.ts"
import type { Index } from "../store/Index.ts"
import { dated, inFeeds } from "../store/due.ts"

export interface Member {
  readonly key: string
  /** As it is shown. */
  readonly name: string
  /** The newest, as many as a feed may hold, newest first. */
  readonly heads: ReadonlyArray<Head>
  /** All of its articles, in the order in which readers could first see them. */
  readonly references: () => Iterable<ArticleReference>
}

interface Gathered {
  readonly spellings: Map<string, number>
  readonly heads: Array<Head>
  readonly rows: Array<number>
}

/** The members of each definition, by name. */
export const membersOf = (
  definitions: ReadonlyArray<FeedDefinition>,
  index: Index,
  now: Timestamp
): ReadonlyArray<ReadonlyArray<Member>> => {
  if (definitions.length === 0) return []
  const found = definitions.map((definition) => ({ definition, members: new Map<string, Gathered>() }))
  for (const [row, head] of index.articles.numberedHeads(`${dated} AND ${inFeeds} ORDER BY at DESC, id`, instant(now)))
    for (const { definition, members } of found) if (belongs(head, definition)) gather(members, definition, row, head)
  const rank = rankOf(index, now)
  return found.map(({ definition, members }) =>
    [...members]
      .map(([key, { spellings, heads, rows }]): Member => {
        const ordered = () => rows.toSorted((a, b) => (rank[a] ?? 0) - (rank[b] ?? 0))
        return {
          key,
          name: definition.each?.of === "languages" ? languageName(mostUsed(spellings)) : mostUsed(spellings),
          heads,
          *references() {
            for (const row of ordered()) yield index.articles.referenceOf(row)
          }
        }
      })
      .toSorted((a, b) => compareText(a.key, b.key))
  )
}

const gather = (members: Map<string, Gathered>, { each, limit }: FeedDefinition, row: number, head: Head): void => {
  const names = each === undefined ? [] : namesOf[each.of](head)
  for (const [key, name] of new Map(names.map((one) => [filedKey(one), one.normalize("NFC").trim()]))) {
    if (key === "") continue
    const known: Gathered = members.get(key) ?? { spellings: new Map<string, number>(), heads: [], rows: [] }
    members.set(key, known)
    known.spellings.set(name, (known.spellings.get(name) ?? 0) + 1)
    known.rows.push(row)
    if (known.heads.length < limit) known.heads.push(head)
  }
}

const namesOf: Readonly<Record<Each, (head: Head) => ReadonlyArray<string>>> = {
  tags: ({ tags }) => tags,
  sections: ({ section }) => (section === null ? [] : [section]),
  authors: ({ authors }) => authors.map(({ name }) => name),
  languages: ({ language }) => (language === "und" ? [] : [language])
}

/** The place of each row in the order in which readers could first see the articles. */
const rankOf = (index: Index, now: Timestamp): ReadonlyArray<number> => {
  const rank: Array<number> = []
  let place = 0
  for (const row of index.articles.rowsWhere(`${dated} AND ${inFeeds} ORDER BY shown, at, id DESC`, instant(now))) {
    rank[row] = place
    place += 1
  }
  return rank
}

/** Of two that are used alike, the one that was used first: the spellings stand newest first. */
const mostUsed = (spellings: ReadonlyMap<string, number>): string => {
  const [most] = [...spellings].toReversed().toSorted(([, many], [, more]) => more - many)
  return most?.[0] ?? ""
}

/** What the feed of a member is: its family's definition with its own name, address and id. */
export const memberFacts = (
  definition: FeedDefinition,
  { key, name, heads }: Pick<Member, "key" | "name" | "heads">,
  site: Site,
  familyId: string
): FeedFacts => {
  const { each } = definition
  const slug = filedSlug(key)
  const language = definition.language ?? (each?.of === "languages" ? heads[0]?.language : sharedLanguage(heads))
  const own: FeedDefinition = {
    ...definition,
    name: `${definition.name}/${slug}`,
    title: withName(each?.title ?? `{name} – ${site.title}`, name),
    description: each?.description == null ? null : withName(each.description, name),
    language: language ?? null
  }
  return { ...feedFacts(own, site), feedId: uuidOf(["feed", familyId, slug]) }
}

/** The language of all; undefined for several languages, and for an unknown one. */
const sharedLanguage = (heads: ReadonlyArray<Head>): string | undefined => {
  const [language, ...others] = new Set(heads.map((head) => head.language))
  return others.length > 0 || language === "und" ? undefined : language
}

/** As its readers call it. */
const languageName = (tag: string): string =>
  new Intl.DisplayNames(tag, { type: "language", languageDisplay: "standard" }).of(tag) ?? tag
