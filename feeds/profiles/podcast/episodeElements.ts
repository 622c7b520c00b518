/** The elements of an episode in a podcast feed: Apple's, then those of the podcast namespace. */
import type { Media } from "../../../src/model/media/Media.ts"
import type { Channel, Item } from "../../Channel.ts"
import { isBlank } from "../../elements/characters.ts"
import { enclosable, wholeSeconds } from "../../elements/mediaFiles.ts"
import { named } from "../../elements/people.ts"
import { element, type Element, textElement } from "../../elements/xml.ts"
import { rightsElements } from "./rightsElements.ts"
import { speaker, speakerOf } from "./showElements.ts"

export function* episodeElements(item: Item, channel: Channel): Generator<Element> {
  const { title, authors, media = [], episode = {} } = item
  const shown = episode.title ?? title
  if (!isBlank(shown)) yield textElement("itunes:title", shown)
  const writers = named(authors)
  if (writers.length > 0) yield textElement("itunes:author", writers.map(({ name }) => name).join(", "))
  const seconds = wholeSeconds(enclosed(media)?.seconds)
  if (seconds !== undefined) yield textElement("itunes:duration", String(seconds))
  if (episode.image !== undefined) yield element("itunes:image", { href: episode.image.url })
  const explicit = episode.explicit ?? channel.show?.explicit
  if (explicit !== undefined) yield textElement("itunes:explicit", String(explicit))
  // Apple takes whole numbers alone.
  if (episode.number !== undefined && Number.isInteger(episode.number))
    yield textElement("itunes:episode", String(episode.number))
  if (episode.season !== undefined) yield textElement("itunes:season", String(episode.season))
  yield textElement("itunes:episodeType", episode.type ?? "full")
  if (episode.block === true) yield textElement("itunes:block", "Yes")
  yield* namespaceElements(item)
}

function* namespaceElements({ authors, media = [], language, license, episode = {} }: Item): Generator<Element> {
  if (episode.season !== undefined)
    yield element("podcast:season", { name: episode.seasonName }, String(episode.season))
  if (episode.number !== undefined)
    yield element("podcast:episode", { display: episode.shownNumber }, String(episode.number))
  for (const { url, type, language: spoken } of episode.transcripts ?? [])
    yield element("podcast:transcript", {
      url,
      type,
      language: spoken ?? language,
      rel: isCaptions(type) ? "captions" : undefined
    })
  if (episode.chaptersFile !== undefined) {
    const { url, type } = episode.chaptersFile
    yield element("podcast:chapters", { url, type })
  }
  for (const { start, duration, title } of episode.soundbites ?? [])
    yield element("podcast:soundbite", { startTime: start, duration }, title ?? "")
  for (const one of episode.people ?? named(authors).map(speakerOf)) yield speaker(one)
  yield* rightsElements(episode, license)
  if (media.length > 1) for (const file of media) yield alternate(file, file.url === enclosable(media)?.url)
}

const enclosed = (media: ReadonlyArray<Media>): Media | undefined => {
  const file = enclosable(media)
  return media.find(({ url }) => url === file?.url)
}

/** Those that are tied to moments. */
const isCaptions = (type: string): boolean => type === "text/vtt" || type === "application/x-subrip"

/** `bitrate` is in bits for each second, `height` in pixels. */
const alternate = ({ url, type = "", bytes, seconds, height, title, sha256 }: Media, isDefault: boolean): Element =>
  element(
    "podcast:alternateEnclosure",
    {
      type,
      length: bytes,
      bitrate: bytes === undefined || seconds === undefined ? undefined : Math.round((bytes * 8) / seconds),
      height,
      title,
      default: isDefault ? "true" : undefined
    },
    [
      element("podcast:source", { uri: url }),
      ...(sha256 === undefined
        ? []
        : [
            element("podcast:integrity", {
              type: "sri",
              value: `sha256-${Buffer.from(sha256, "hex").toString("base64")}`
            })
          ])
    ]
  )
