/** From the sound and film of an article to those of a feed's item, and from a show to what its feed says. */
import type { Item } from "../../../../feeds/Channel.ts"
import type { Article } from "../../../model/Article.ts"
import { address } from "../../../model/addresses/address.ts"
import type { Speaker } from "../../../model/media/Media.ts"
import type { Show } from "../../../model/media/Show.ts"
import type { Site } from "../../../model/Site.ts"
import { strictAddress } from "../../channel/strictAddress.ts"
import { chaptersType, hasChapters } from "../../article/media/chaptersFile.ts"
import type { Entry } from "../../Entry.ts"

/** Chapters are where the file of them is. */
export const heardOf = (article: Article, paths: Entry["paths"], site: Site): Pick<Item, "media" | "episode"> => {
  const { media, episode } = article
  return {
    ...(media === undefined ? {} : { media: media.map(({ copy: _copy, ...one }) => at(one)) }),
    ...(episode === undefined ? {} : { episode: episodeOf(article, episode, address(site, paths.chapters)) })
  }
}

const episodeOf = (
  article: Article,
  { chapters: _chapters, image, transcripts, people, chaptersFile, ...said }: NonNullable<Article["episode"]>,
  chaptersAddress: string
): NonNullable<Item["episode"]> => {
  const file = hasChapters(article) ? { url: chaptersAddress, type: chaptersType } : chaptersFile
  return {
    ...said,
    ...(image === undefined ? {} : { image: at(image) }),
    ...(transcripts === undefined ? {} : { transcripts: transcripts.map(at) }),
    ...(people === undefined ? {} : { people: people.map(speaker) }),
    ...(file === undefined ? {} : { chaptersFile: at(file) })
  }
}

/** The show, its addresses as RSS takes them. */
export const showOf = ({ image, newFeed, funding, people, ...said }: Show): Show => ({
  ...said,
  ...(image === undefined ? {} : { image: strictAddress(image) }),
  ...(newFeed === undefined ? {} : { newFeed: strictAddress(newFeed) }),
  ...(funding === undefined ? {} : { funding: funding.map(at) }),
  ...(people === undefined ? {} : { people: people.map(speaker) })
})

const at = <T extends { readonly url: string }>(one: T): T => ({ ...one, url: strictAddress(one.url) })

const speaker = ({ url, image, ...said }: Speaker): Speaker => ({
  ...said,
  ...(url === undefined ? {} : { url: strictAddress(url) }),
  ...(image === undefined ? {} : { image: strictAddress(image) })
})
