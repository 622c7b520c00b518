/** OPML 2.0 (http://opml.org/spec2.opml): the list of all feeds, for readers that import subscriptions at once. */
import { type Timestamp, toRfc822 } from "../src/model/Timestamp.ts"
import { isBlank } from "./elements/characters.ts"
import type { Channel } from "./Channel.ts"
import { languageTag } from "./elements/language.ts"
import { element, type Element, textElement, writeXml } from "./elements/xml.ts"

/** What the list says about itself. */
export interface Subscriptions {
  readonly title: string
  /** Who publishes the feeds. */
  readonly owner: string
  /** The newest moment of all feeds; null when all are empty. */
  readonly updated: Timestamp | null
  readonly channels: Iterable<Channel>
  /** Feeds that stand together in a folder. */
  readonly folders?: Iterable<{ readonly title: string; readonly channels: Iterable<Channel> }>
}

export const writeOpml = ({ title, owner, updated, channels, folders = [] }: Subscriptions): Iterable<string> =>
  writeXml(
    element("opml", { version: "2.0" }, [
      element("head", {}, [
        textElement("title", title),
        ...(updated === null ? [] : [textElement("dateModified", toRfc822(updated))]),
        textElement("ownerName", owner)
      ]),
      element("body", {}, outlines({ channels, folders }))
    ])
  )

function* outlines({ channels, folders }: Required<Pick<Subscriptions, "channels" | "folders">>): Generator<Element> {
  for (const channel of channels) yield outline(channel)
  for (const { title, channels: own } of folders)
    yield element("outline", { text: title, title }, outlines({ channels: own, folders: [] }))
}

/** One outline for each feed, not for each format, so that no reader subscribes twice. */
const outline = (channel: Channel): Element =>
  element("outline", {
    type: "rss",
    text: channel.title,
    title: channel.title,
    description: isBlank(channel.description) ? undefined : channel.description,
    language: languageTag(channel.language),
    htmlUrl: channel.page,
    xmlUrl: channel.self.rss ?? channel.self.atom ?? channel.self.json
  })
