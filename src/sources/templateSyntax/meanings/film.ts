/** Films and players: a frame, which becomes a titled link as every frame of a body does. */
import { h } from "../../../markup/html/h.ts"
import { plainText } from "../../../markup/plainText.ts"
import { named } from "../dialects/Arguments.ts"
import { isWebAddress, type Made, type Meaning, type Use, words } from "./Meaning.ts"

const frame = (src: string, title: string | undefined): Made => ({
  nodes: [h("iframe", { src, title })],
  isBlock: false,
  text: src
})

const players: Readonly<Record<string, (id: string) => string>> = {
  youtube: (id) => `https://www.youtube.com/embed/${id}`,
  vimeo: (id) => `https://player.vimeo.com/video/${id}`,
  bilibili: (id) => `https://www.bilibili.com/video/${id}`
}

const idOf: Readonly<Record<string, RegExp>> = {
  youtube: /^[\w-]{6,}$/,
  vimeo: /^\d+$/,
  bilibili: /^\w+$/
}

/** Of an address as people copy it, too. */
const film = (player: string, written: string, title: string | undefined): Made | null => {
  const make = players[player]
  if (make === undefined) return null
  if (!isWebAddress(written)) return idOf[player]?.test(written) === true ? frame(make(written), title) : null
  const url = new URL(written, "https://host.invalid/")
  const id =
    player === "youtube"
      ? (url.searchParams.get("v") ?? /(?:\/(?:embed|shorts|live)\/|^\/)([\w-]{6,})$/.exec(url.pathname)?.[1])
      : /\/(\w+)\/?$/.exec(url.pathname)?.[1]
  return frame(id === undefined || id === null ? url.href : make(id), title)
}

const idIn = ({ arguments: given }: Use): string | undefined =>
  named(given, "id", "videoid", "video_id", "video-id", "youtubeid", "code", "url", "src", "href") ??
  given.positional[0]

const titleIn = ({ arguments: given }: Use): string | undefined => named(given, "title", "alt", "caption", "label")

const playerOf = (name: string): string => Object.keys(players).find((one) => name.toLowerCase().includes(one)) ?? ""

export const films: Meaning = {
  becomes: "a link to the film, with its title",
  names: {
    hugo: words(
      "youtube vimeo youtube_simple vimeo_simple youtube-enhanced vimeo-enhanced youtubeLite youtube-lite bilibili"
    ),
    liquid: words("youtube vimeo youtube_lite bilibili"),
    jsx: words("YouTube Youtube YoutubeEmbed YouTubeEmbed LiteYouTube LiteYouTubeEmbed Vimeo VimeoEmbed")
  },
  holdsText: false,
  make: (use) => {
    const { arguments: given, family } = use
    const id = idIn(use)
    if (id === undefined) return null
    const list = /^PL[\w-]+$/.test(id) || given.positional[1] === "playlist"
    if (list && family === "liquid") return frame(`https://www.youtube.com/playlist?list=${id}`, titleIn(use))
    return film(
      playerOf(use.name),
      id.replace(/\?.*$/, (query) => (isWebAddress(id) ? query : "")),
      titleIn(use)
    )
  }
}

export const frames: Meaning = {
  becomes: "a link to what they show",
  names: {
    hugo: words("iframe embed"),
    liquid: words("iframe embed include"),
    jsx: words("Iframe IFrame Embed")
  },
  holdsText: false,
  make: (use) => {
    const { arguments: given } = use
    if (use.name === "include") return includedFilm(use)
    const address = named(given, "src", "url", "href") ?? given.positional[0]
    return address !== undefined && isWebAddress(address) ? frame(address, titleIn(use)) : null
  }
}

/** `[embed]https://…[/embed]` of WordPress. */
export const embeds: Meaning = {
  becomes: "a link to what they show",
  names: { wordpress: words("embed googlemaps") },
  holdsText: true,
  make: (use) => {
    const { arguments: given } = use
    const inner = use
      .inner()
      .map((node) => plainText(node))
      .join("")
      .trim()
    const address = [inner, named(given, "src", "url"), given.positional[0]].find(
      (one) => one !== undefined && isWebAddress(one)
    )
    const player = address === undefined ? "" : playerOf(new URL(address, "https://host.invalid/").hostname)
    return address === undefined ? null : (film(player, address, titleIn(use)) ?? frame(address, titleIn(use)))
  }
}

/** `{% include video id="…" provider="youtube" %}`, `{% include embed/youtube.html id='…' %}`. */
const includedFilm = (use: Use): Made | null => {
  const { arguments: given } = use
  const player = playerOf(`${given.positional[0] ?? ""} ${named(given, "provider") ?? ""}`)
  const id = named(given, "id", "video_id", "videoid", "url", "src")
  return id === undefined ? null : film(player, id, titleIn(use))
}

/** A film or sound that is a file. */
export const files: Meaning = {
  becomes: "the film or sound itself",
  names: {
    hugo: words("video audio html5video"),
    liquid: words("video audio"),
    jsx: words("Video Audio VideoPlayer AudioPlayer"),
    wordpress: words("video audio")
  },
  holdsText: false,
  make: (use) => {
    const { arguments: given, name } = use
    const src =
      named(given, "src", "url", "path", "file", "mp4", "webm", "mp3", "m4a", "ogg", "wav") ?? given.positional[0]
    if (src === undefined || !/^[^\s{}]+\.\w{2,5}(?:[?#]\S*)?$/.test(src)) return null
    const tag = /audio/i.test(name) ? "audio" : "video"
    return { nodes: [h(tag, { src, controls: true, title: titleIn(use) })], isBlock: false, text: src }
  }
}
