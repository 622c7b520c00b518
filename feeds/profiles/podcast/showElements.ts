/** The elements of a show in a podcast feed: Apple's, then those of the podcast namespace. */
import type { Person } from "../../../src/model/Article.ts"
import type { Speaker } from "../../../src/model/media/Media.ts"
import type { Channel, Item } from "../../Channel.ts"
import { isBlank } from "../../elements/characters.ts"
import { enclosable } from "../../elements/mediaFiles.ts"
import { emailOf, pageOf } from "../../elements/people.ts"
import { rssDate } from "../../elements/rssDate.ts"
import { element, type Element, textElement } from "../../elements/xml.ts"
import { readCategory } from "./categories.ts"
import { rightsElements } from "./rightsElements.ts"
import { showGuid } from "./showGuid.ts"

export const artworkOf = ({ show, image, icon }: Channel): string | null => show?.image ?? image ?? icon

export const categoriesOf = ({ show }: Channel): ReadonlyArray<string> => {
  const written = show?.category ?? []
  return (typeof written === "string" ? [written] : written).filter((one) => !isBlank(one))
}

/** Whom directories write to; undefined without an address. */
export const ownerOf = ({
  show,
  author,
  publisher
}: Channel): { readonly name: string; readonly email: string } | undefined => {
  if (show?.owner !== undefined) return { name: show.owner.name ?? author?.name ?? publisher, email: show.owner.email }
  const email = author === null ? undefined : emailOf(author)
  return email === undefined ? undefined : { name: author?.name ?? publisher, email }
}

/**
 * The one that was given, else the permanent id of the feed where that was made by the namespace's rule, else the one of
 * the feed's address; undefined without any.
 */
export const guidOf = ({ show, feedId, self }: Channel): string | undefined =>
  show?.guid ??
  /^urn:uuid:([0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f-]{21})$/i.exec(feedId ?? "")?.[1] ??
  (self.rss === null ? undefined : showGuid(self.rss))

export function* showElements(channel: Channel): Generator<Element> {
  const { author, publisher, show = {} } = channel
  const [image, owner, guid] = [artworkOf(channel), ownerOf(channel), guidOf(channel)]
  if (show.title !== undefined) yield textElement("itunes:title", show.title)
  yield textElement("itunes:author", show.author ?? author?.name ?? publisher)
  yield textElement("itunes:type", show.type ?? "episodic")
  if (owner !== undefined)
    yield element("itunes:owner", {}, [
      textElement("itunes:name", owner.name),
      textElement("itunes:email", owner.email)
    ])
  for (const { name, below } of categoriesOf(channel).map(readCategory))
    yield element(
      "itunes:category",
      { text: name },
      below === undefined ? "" : [element("itunes:category", { text: below })]
    )
  if (show.explicit !== undefined) yield textElement("itunes:explicit", String(show.explicit))
  if (image !== null) yield element("itunes:image", { href: image })
  if (show.complete === true) yield textElement("itunes:complete", "Yes")
  if (show.block === true) yield textElement("itunes:block", "Yes")
  if (show.newFeed !== undefined) yield textElement("itunes:new-feed-url", show.newFeed)
  if (show.verify !== undefined) yield textElement("itunes:applepodcastsverify", show.verify)
  if (guid !== undefined) yield textElement("podcast:guid", guid)
  yield textElement("podcast:medium", show.medium ?? "podcast")
  if (show.locked !== undefined) yield element("podcast:locked", { owner: owner?.email }, show.locked ? "yes" : "no")
  for (const { url, text } of show.funding ?? []) yield element("podcast:funding", { url }, text)
  for (const person of show.people ?? []) yield speaker(person)
  yield* rightsElements(show, channel.license)
  for (const item of channel.items) if (item.episode?.type === "trailer") yield* trailer(item)
}

/** "name" is at most 128 characters in the namespace. */
export const speaker = ({ name, role, group, url, image }: Speaker): Element =>
  element("podcast:person", { role, group, img: image, href: url }, name)

export const speakerOf = (person: Person): Speaker => {
  const url = pageOf(person)
  return { name: person.name, ...(url === undefined ? {} : { url }) }
}

/** What a listener hears first: the show's own element for an episode that says it is a trailer. */
function* trailer({ title, published, media = [], episode }: Item): Generator<Element> {
  const file = enclosable(media)
  if (file !== undefined)
    yield element(
      "podcast:trailer",
      { pubdate: rssDate(published), url: file.url, length: file.length, type: file.type, season: episode?.season },
      title
    )
}
