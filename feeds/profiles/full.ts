/**
 * Feed readers in general: what the specifications demand and what readers
 * show. The feed for everybody holds everything, so there is nothing to
 * select, only to check.
 */
import {
  absoluteLinks,
  byline,
  fullText,
  hub,
  notAhead,
  ownPage,
  plainTitle,
  securePictures,
  summary,
  titled
} from "./demands.ts"
import type { Consumer, Requirement } from "../Channel.ts"

const atom = "RFC 4287 (Atom 1.0)"
const rssGuide = "RSS Best Practices Profile, https://www.rssboard.org/rss-profile"
const json = "https://www.jsonfeed.org/version/1.1/"
const w3c = "https://validator.w3.org/feed/docs/warning/"

const named: Requirement = {
  id: "channel-title",
  of: "channel",
  level: "must",
  text: "The feed has a title and a description.",
  source: "RSS 2.0, required channel elements, https://www.rssboard.org/rss-specification",
  fix: "Write a `title` and a `description` for the site in the config.",
  check: ({ channel: { title, description } }) =>
    title.trim() === "" ? "no title" : description.trim() === "" ? "no description" : null
}

const ids: Requirement = {
  id: "unique-id",
  of: "channel",
  level: "must",
  text: "Every item has an id of its own.",
  source: `${atom}, 4.2.6; ${json}, "items"`,
  fix: "Give one of the articles another `id`.",
  check: ({ items }) => {
    const shared = [...Map.groupBy(items, ({ id }) => id)].find(([id, list]) => id === "" || list.length > 1)
    return shared === undefined ? null : `${shared[1].length} items have the id "${shared[0]}"`
  }
}

const iris: Requirement = {
  id: "absolute-id",
  of: "item",
  level: "must",
  text: "Every id is an absolute address or a URN.",
  source: `${atom}, 4.2.6`,
  fix: "Keep an id that subscribers know; for a new article write `urn:uuid:…` or leave it out.",
  check: ({ id }) => (/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i.test(id) ? null : id)
}

const language: Requirement = {
  id: "language",
  of: "item",
  level: "should",
  text: "The language of every item is known.",
  source: `${json}, "language"; ${atom}, 2`,
  fix: "Write a `lang` into the article.",
  check: (item) => (item.language === "und" || item.language === "" ? "no language" : null)
}

const picture: Requirement = {
  id: "picture",
  of: "item",
  level: "should",
  text: "Every item has a picture.",
  source: "https://www.rssboard.org/media-rss, media:content",
  fix: "Give the article a picture, or let fanfare draw its card.",
  check: ({ images }) => (images.length === 0 ? "no picture" : null)
}

export const full: Consumer = {
  consumer: "Feed readers",
  requirements: [
    named,
    ids,
    iris,
    notAhead("must", `${rssGuide}, "pubDate"; ${w3c}ImplausibleDate.html`),
    ownPage("should", `${rssGuide}, "link"`),
    titled("should", `${rssGuide}, "title"`),
    plainTitle("should", `${rssGuide}, "title"; ${w3c}ContainsHTML.html`),
    absoluteLinks("should", `${rssGuide}, "description"; ${w3c}ContainsRelRef.html`),
    securePictures("should", "https://www.w3.org/TR/mixed-content/"),
    fullText("should", `${rssGuide}, "content:encoded"`),
    summary("should", `${rssGuide}, "description"`),
    byline("should", `${rssGuide}, "dc:creator"; ${atom}, 4.2.1`),
    language,
    picture,
    hub("should", "https://www.w3.org/TR/websub/, 4")
  ]
}
