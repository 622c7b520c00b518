/** The items of a feed as records: the names of an item of JSON Feed, and of front matter for what that does not have. */
import { sha256 } from "../../model/Digest.ts"
import type { SourceRecord } from "../records/RecordFeed.ts"
import type { Feed, FeedEpisode, FeedItem, FeedPerson, FeedPicture } from "./Feed.ts"
import { behindBy, isPlaceholder, listOfPeople, looksLikePerson } from "../../text/bylines/personNames.ts"
import { textOfHtml } from "./feedText.ts"

/** In the feed's order; drafts and items that say nothing are left out. */
export const feedRecords = (feed: Feed): ReadonlyArray<SourceRecord> =>
  feed.items.filter((item) => !item.isDraft && !isEmpty(item)).map((item) => recordOf(item, feed))

const recordOf = (item: FeedItem, feed: Feed): SourceRecord => {
  const { id, link, title, published, updated, categories, language } = item
  const authors = authorsOf(item.authors.length > 0 ? item.authors : feed.authors)
  const pictures = item.pictures.filter(({ url }) => isWeb(url))
  return {
    id: id ?? namelessId(item),
    // Readers know it by this one, whatever form it has.
    ...(id === null || isIri(id) ? {} : { guid: id }),
    ...(link !== null && isWeb(link) ? { url: link } : {}),
    ...(title === "" ? {} : { title }),
    ...bodyOf(item),
    ...(published === null ? {} : { date_published: published }),
    ...(updated === null ? {} : { date_modified: updated }),
    ...(authors.length === 0 ? {} : { authors }),
    ...(categories.length === 0 ? {} : { tags: categories }),
    ...(language === null ? {} : { language }),
    ...(pictures.length === 0 ? {} : { images: lead(pictures) }),
    ...heardOf(item)
  }
}

/** Sound and film as the feed states them, and what it says of an episode. */
const heardOf = ({ enclosures, episode }: FeedItem): Partial<SourceRecord> => {
  const media = enclosures.filter(
    ({ url, type }) => isWeb(url) && type !== null && /^(?:audio|video)(?:\/|$)/i.test(type)
  )
  if (media.length === 0) return {}
  const [first, ...others] = media.map(({ url, type, bytes, title, seconds }) => ({
    src: url,
    // Media RSS has the kind alone.
    ...(type?.includes("/") === true ? { type } : {}),
    ...(bytes === null ? {} : { length: bytes }),
    ...(title === null ? {} : { title }),
    ...(seconds === undefined ? {} : { duration: seconds })
  }))
  const seconds = episode?.seconds ?? null
  const said = episode === null ? {} : episodeFields(episode)
  return {
    audio: [{ ...(seconds === null ? {} : { duration: seconds }), ...first }, ...others],
    ...(Object.keys(said).length === 0 ? {} : { episode: said })
  }
}

const episodeFields = ({
  title,
  type,
  season,
  episode,
  explicit,
  transcripts,
  chapters
}: FeedEpisode): Readonly<Record<string, unknown>> => ({
  ...(title === undefined ? {} : { title }),
  ...(type === undefined || !/^(?:full|trailer|bonus)$/i.test(type) ? {} : { type }),
  ...(season === null || season === 0 ? {} : { season }),
  ...(episode === null || episode === 0 ? {} : { number: episode }),
  ...(explicit === null ? {} : { explicit }),
  ...(transcripts.length === 0
    ? {}
    : {
        transcript: transcripts.map(({ url, type: kind }) => ({ src: url, ...(kind === null ? {} : { type: kind }) }))
      }),
  ...(chapters === null ? {} : { chapters })
})

/** What is left of an item that a fault took everything from. */
const isEmpty = (item: FeedItem): boolean => item.id === null && identityOf(item).every((part) => part === null)

const identityOf = ({
  title,
  published,
  content,
  summary,
  pictures,
  enclosures
}: FeedItem): ReadonlyArray<string | null> =>
  title === "" && published === null
    ? [(content ?? summary)?.html ?? null, (pictures[0] ?? enclosures[0])?.url ?? null]
    : [title, published]

const isIri = (id: string): boolean => /^[a-z][a-z0-9+.-]*:\S+$/i.test(id)
const isWeb = (address: string): boolean => /^https?:\/\//i.test(address)

/** The same in every build, as long as the item is the same. */
const namelessId = (item: FeedItem): string => `item-${sha256(JSON.stringify(identityOf(item))).slice(0, 16)}`

/** A summary alone is the body; beside a content it is a summary, if it says something else. */
const bodyOf = ({ content, summary }: FeedItem): Partial<SourceRecord> => {
  const body = content ?? summary
  if (body === null) return {}
  const written = body.isPlain && body.text !== null ? { content_text: body.text } : { content_html: body.html }
  if (content === null || summary === null) return written
  const said = (summary.text ?? textOfHtml(summary.html)).trim()
  const isOther =
    said !== "" && summary.html !== content.html && said !== (content.text ?? textOfHtml(content.html)).trim()
  return isOther ? { ...written, summary: said } : written
}

const authorsOf = (
  people: ReadonlyArray<FeedPerson>
): ReadonlyArray<{ readonly name: string; readonly url?: string }> =>
  people.flatMap(({ name, url }) => {
    const names = name === null ? [] : namesOf(name)
    return names.map((one) => ({ name: one, ...(url !== null && names.length === 1 && isWeb(url) ? { url } : {}) }))
  })

/** The people of a byline that stands in one element; the accounts that systems are installed with are nobody. */
const namesOf = (written: string): ReadonlyArray<string> => {
  if (isPlaceholder(written)) return []
  const said = behindBy(written) ?? written
  const parts = listOfPeople(said)
  if (parts.every(looksLikePerson)) return parts
  return [written]
}

/** The widest leads. */
const lead = (pictures: ReadonlyArray<FeedPicture>): ReadonlyArray<Readonly<Record<string, string>>> =>
  pictures
    .toSorted((a, b) => (b.width ?? 0) - (a.width ?? 0))
    .slice(0, 1)
    .map(({ url, caption, credit }) => ({
      src: url,
      ...(caption === null ? {} : { caption }),
      ...(credit === null ? {} : { credit })
    }))
