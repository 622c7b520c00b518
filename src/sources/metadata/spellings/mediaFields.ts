/** The fields of sound, film and episodes, as the catalogue has them. */

export const mediaFields = {
  audio: {
    value: "address or file, a list of them, or `{ src, type, length, duration, title }`",
    does: "Its sound or film; the first is what feeds enclose. What a file is, and how long, is measured; of what lies elsewhere it is what you say.",
    usedIn: "feeds, head, page",
    spellings: {
      audio: "Hugo",
      enclosure: "RSS, WordPress",
      enclosures: "Pelican",
      attachments: "JSON Feed"
    }
  },
  video: {
    value: "as `audio`",
    does: "Its film.",
    usedIn: "feeds, head, page",
    spellings: { video: "Hugo", videos: "Hugo" }
  },
  episode: {
    value:
      "number, or `{ number, season, type, title, display, explicit, block, image, chapters, transcript, hosts, guests, people, soundbites, license, location, value }`",
    does: "What directories of podcasts ask about an episode.",
    usedIn: "feeds",
    spellings: { episode: "" }
  },
  season: {
    value: "number, or `{ number, name }`",
    does: "The season of the episode.",
    usedIn: "feeds",
    spellings: { season: "" }
  },
  chapters: {
    value: "lines such as `02:15 The harbour`, a list of `{ start, title, url, image }`, a file of JSON, or `false`",
    does: "The chapters of its sound; else they are those of the file, or headings and lines of the text that begin with a time.",
    usedIn: "feeds",
    spellings: { chapters: "" }
  },
  transcript: {
    value: "file or address of WebVTT, SubRip, JSON or text, a list of them, or `{ src, type, lang }`",
    does: "What is said in its sound.",
    usedIn: "feeds, players of films",
    spellings: { transcript: "", transcripts: "" }
  }
} as const
