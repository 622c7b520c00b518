/**
 * `_headers` as Netlify and Cloudflare Pages read it: media types, caching and
 * access for what fanfare publishes. No two rules give the same header for one
 * path, because one host would join the values and the other take the last.
 */
import { formats } from "../../../../feeds/index.ts"
import { rss } from "../../../../feeds/rss.ts"
import type { Site } from "../../../model/Site.ts"
import { feedFiles } from "../../../model/FeedFacts.ts"
import { chaptersType } from "../../article/media/chaptersFile.ts"
import { mark } from "../../document/withMark.ts"

interface Rule {
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
}

const fresh = "public, max-age=300"
const forEver = "public, max-age=31536000, immutable"
const anyone = { "Access-Control-Allow-Origin": "*" }

/** Names under `articles/` hold a digest of what they show, so a picture never changes. */
const pictureEndings = ["png", "jpg", "jpeg", "webp", "avif", "gif", "svg"]

/** By ending; transcripts are read by players on other sites. */
const mediaTypes: Readonly<Record<string, string>> = {
  mp3: "audio/mpeg",
  m4a: "audio/mp4",
  m4b: "audio/mp4",
  aac: "audio/aac",
  ogg: "audio/ogg",
  oga: "audio/ogg",
  opus: "audio/ogg",
  flac: "audio/flac",
  wav: "audio/wav",
  mp4: "video/mp4",
  m4v: "video/x-m4v",
  mov: "video/quicktime",
  ogv: "video/ogg",
  vtt: "text/vtt; charset=utf-8",
  srt: "application/x-subrip; charset=utf-8"
}

const feedRules = (folders: ReadonlyArray<string>): ReadonlyArray<Rule> =>
  formats.flatMap(({ name, type }) =>
    folders.map((folder) => ({
      path: folder + feedFiles[name],
      headers: { "Content-Type": type, "Cache-Control": fresh, ...(name === "json" ? anyone : {}) }
    }))
  )

const rules: ReadonlyArray<Rule> = [
  { path: "*", headers: { "X-Content-Type-Options": "nosniff" } },
  ...feedRules(["", ":feed/", "archive/:page/", ":feed/archive/:page/"]),
  { path: "opml.xml", headers: { "Content-Type": "text/x-opml; charset=utf-8", "Cache-Control": fresh } },
  ...["news", "video"].map((kind) => ({
    path: `${kind}-sitemap.xml`,
    headers: { "Content-Type": "application/xml; charset=utf-8", "Cache-Control": fresh }
  })),
  { path: "fanfare.json", headers: { "Cache-Control": fresh, ...anyone } },
  { path: "articles/:article/comments.xml", headers: { "Content-Type": rss.type, "Cache-Control": fresh } },
  ...["share", "oembed"].map((name) => ({
    path: `articles/:article/${name}.json`,
    headers: { "Cache-Control": fresh, ...anyone }
  })),
  ...["widgets/latest-news.json", "widgets/latest-comments.json"].map((path) => ({
    path,
    headers: { "Cache-Control": fresh, ...anyone }
  })),
  {
    path: "articles/:article/chapters.json",
    headers: { "Content-Type": chaptersType, "Cache-Control": fresh, ...anyone }
  },
  ...Object.entries(mediaTypes).map(([ending, type]) => ({
    path: `articles/*.${ending}`,
    headers: { "Content-Type": type, "Cache-Control": forEver, ...(/^(?:vtt|srt)$/.test(ending) ? anyone : {}) }
  })),
  { path: "articles/*.webm", headers: { "Cache-Control": forEver } },
  ...pictureEndings.map((ending) => ({ path: `articles/*.${ending}`, headers: { "Cache-Control": forEver } }))
]

/** Paths start where the site's address does, because the file stands at the root of its host. */
export const rootOf = (site: Pick<Site, "url">): string => new URL(site.url).pathname

/** `families`: folders of feeds for each tag, section, author or language. */
export const writeHeaders = (site: Pick<Site, "url">, families: ReadonlyArray<string>): string =>
  [
    `# ${mark}\n`,
    ...[
      ...rules,
      ...families.flatMap((family) =>
        feedRules([`${encodeURI(family)}/:feed/`, `${encodeURI(family)}/:feed/archive/:page/`])
      )
    ].map(({ path, headers }) => {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`)
      return `${rootOf(site)}${path}\n${lines.join("")}`
    })
  ].join("\n")
