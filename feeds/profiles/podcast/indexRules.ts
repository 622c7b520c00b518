/** What the podcast namespace says of its tags: https://github.com/Podcastindex-org/podcast-namespace, `docs/tags/` */
import type { MediaLicense, Place } from "../../../src/model/media/Rights.ts"
import type { Requirement } from "../../Channel.ts"
import { guidOf, ownerOf } from "./showElements.ts"

const tag = (name: string): string =>
  `https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/${name}.md`

/** Characters that aggregators keep. */
const longest = { name: 128, display: 32, title: 32 }

const media = ["podcast", "music", "video", "film", "audiobook", "newsletter", "blog", "publisher", "course", "mixed"]

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

const tooLong = (text: string | undefined, most: number): string | null => {
  const { length } = [...(text ?? "")]
  return length > most ? `${length} characters: "${[...(text ?? "")].slice(0, 20).join("")}…"` : null
}

export const indexRules: ReadonlyArray<Requirement> = [
  {
    id: "podcast-guid",
    of: "channel",
    level: "should",
    text: "The show has a permanent id, `podcast:guid`, which is a UUID.",
    source: tag("guid"),
    fix: "Write the one that the show has into the feed's file: `podcast: { guid: … }`; a new show is given one.",
    check: ({ channel }) => {
      const guid = guidOf(channel)
      return guid === undefined ? "no id" : uuid.test(guid) ? null : guid
    }
  },
  {
    id: "podcast-medium",
    of: "channel",
    level: "should",
    text: "`podcast:medium` is one of the namespace's list.",
    source: tag("medium"),
    fix: `Write one of ${media.join(", ")}, or leave it out.`,
    check: ({ channel: { show } }) =>
      show?.medium === undefined || media.includes(show.medium.replace(/L$/, "")) ? null : show.medium
  },
  {
    id: "podcast-locked",
    of: "channel",
    level: "should",
    text: "A show that is locked names an address that can unlock it.",
    source: tag("locked"),
    fix: "Write `podcast: { owner: { email: … } }` into the feed's file.",
    check: ({ channel }) => (channel.show?.locked === true && ownerOf(channel) === undefined ? "no owner" : null)
  },
  {
    id: "podcast-funding",
    of: "channel",
    level: "should",
    text: `The words of a link for gifts have at most ${longest.name} characters.`,
    source: tag("funding"),
    fix: "Write fewer words.",
    check: ({ channel }) =>
      (channel.show?.funding ?? []).map(({ text }) => tooLong(text, longest.name)).find((one) => one !== null) ?? null
  },
  {
    id: "podcast-value",
    of: "channel",
    level: "should",
    text: "Payments are split by whole shares, among one recipient or more.",
    source: tag("value-recipient"),
    fix: "Write `recipients` with a whole number as `split` each.",
    check: ({ channel: { show } }) => {
      if (show?.value === undefined) return null
      const { recipients } = show.value
      if (recipients.length === 0) return "no recipient"
      const wrong = recipients.find(({ split }) => !Number.isInteger(split) || split < 0)
      return wrong === undefined ? null : `split ${wrong.split}`
    }
  },
  {
    id: "podcast-person",
    of: "item",
    level: "should",
    text: `A name has at most ${longest.name} characters.`,
    source: tag("person"),
    fix: "Write the name alone.",
    check: ({ episode, authors }) =>
      (episode?.people ?? authors).map(({ name }) => tooLong(name, longest.name)).find((one) => one !== null) ?? null
  },
  {
    id: "podcast-license",
    of: "channel",
    level: "should",
    text: `A licence of one's own has the address of its text, and a name of at most ${longest.name} characters.`,
    source: tag("license"),
    fix: "Write `podcast: { license: { name: …, url: … } }` into the feed's file.",
    check: ({ channel: { show } }) => licenceFault(show?.license)
  },
  {
    id: "podcast-item-license",
    of: "item",
    level: "should",
    text: `The licence of an episode has an address where it is none that many know, and a name of at most ${longest.name} characters.`,
    source: tag("license"),
    fix: "Write `episode: { license: { name: …, url: … } }`.",
    check: ({ episode }) => licenceFault(episode?.license)
  },
  {
    id: "podcast-location",
    of: "item",
    level: "should",
    text: `The name of a place has at most ${longest.name} characters.`,
    source: tag("location"),
    fix: "Write the name alone; `geo` and `osm` say where it is.",
    check: ({ episode }) => placeFault(episode?.locations)
  },
  {
    id: "podcast-show-location",
    of: "channel",
    level: "should",
    text: `The name of a place of the show has at most ${longest.name} characters.`,
    source: tag("location"),
    fix: "Write the name alone; `geo` and `osm` say where it is.",
    check: ({ channel: { show } }) => placeFault(show?.locations)
  },
  {
    id: "podcast-season",
    of: "item",
    level: "should",
    text: `The name of a season has at most ${longest.name} characters, the number that is shown at most ${longest.display}.`,
    source: `${tag("season")}; ${tag("episode")}`,
    fix: "Write a shorter one.",
    check: ({ episode }) => tooLong(episode?.seasonName, longest.name) ?? tooLong(episode?.shownNumber, longest.display)
  },
  {
    id: "podcast-soundbite",
    of: "item",
    level: "should",
    text: "A soundbite lasts 15 to 120 seconds, within the episode.",
    source: tag("soundbite"),
    fix: "Correct its `start` and `duration`, in seconds.",
    check: ({ episode, media: files = [] }) => {
      const whole = files[0]?.seconds ?? Number.POSITIVE_INFINITY
      const wrong = episode?.soundbites?.find(
        ({ start, duration }) => duration < 15 || duration > 120 || start + duration > whole
      )
      return wrong === undefined ? null : `${wrong.duration} seconds from ${wrong.start} on`
    }
  },
  {
    id: "podcast-transcript",
    of: "item",
    level: "should",
    text: "Every episode has a transcript.",
    source: tag("transcript"),
    fix: "Put a WebVTT or SubRip file next to the article: `transcript: talk.vtt`.",
    check: ({ episode }) => ((episode?.transcripts ?? []).length === 0 ? "no transcript" : null)
  },
  {
    id: "podcast-alternate",
    of: "item",
    level: "should",
    text: `The title of one format of an episode has at most ${longest.title} characters, and its type is known.`,
    source: tag("alternate-enclosure"),
    fix: "Write a short `title`, such as `Low bandwidth`, and the `type`.",
    check: ({ media: files = [] }) =>
      files.length < 2
        ? null
        : (files.map(({ title }) => tooLong(title, longest.title)).find((one) => one !== null) ??
          (files.some(({ type }) => type === undefined) ? "no type" : null))
  }
]

const licenceFault = (license: MediaLicense | undefined): string | null => {
  if (license === undefined) return null
  return license.url === undefined && !/^[a-z\d][a-z\d.+-]*$/.test(license.name)
    ? license.name
    : tooLong(license.name, longest.name)
}

const placeFault = (places: ReadonlyArray<Place> = []): string | null =>
  places.map(({ name }) => tooLong(name, longest.name)).find((one) => one !== null) ?? null
