/**
 * Podcast directories: RSS 2.0 with the tags of Apple Podcasts and of the
 * podcast namespace. An article with a sound or film that can be enclosed is an
 * episode; any other has no place here. What a directory asks about the show
 * comes from the feed's file, and is never made up.
 */
import type { Profile } from "../../Channel.ts"
import { aboutFeed } from "../aboutFeed.ts"
import { appleRules, asApple } from "./appleRules.ts"
import { episodeElements } from "./episodeElements.ts"
import { indexRules } from "./indexRules.ts"
import { showElements } from "./showElements.ts"

export const podcast: Profile = {
  name: "podcast",
  isForReaders: true,
  consumer: "Podcast directories",
  holds: "media",
  selection: {
    channel: [...aboutFeed, "image"],
    item: ["title", "link", "guid", "pubDate", "description", "content:encoded", "enclosure"],
    namespaces: {
      "xmlns:itunes": "http://www.itunes.com/dtds/podcast-1.0.dtd",
      "xmlns:podcast": "https://podcastindex.org/namespace/1.0"
    },
    describesPictures: false,
    channelElements: showElements,
    itemElements: episodeElements
  },
  arrange: asApple,
  requirements: [...appleRules, ...indexRules]
}
