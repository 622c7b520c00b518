/**
 * The findings that are about an article's own text and fields, so that only whoever writes these can do something about
 * them. All others are about the config, the output, a template of cards or a source as a whole, and say so themselves.
 */
import type { Code } from "../../../model/Finding.ts"
import type { Origin } from "./Origin.ts"

export interface ArticleCode {
  /** What the article is to be given, to go on after "Give it": for a finding whose own fix names a file of the project. */
  readonly asks?: string
  /** What a page says it with, to go on after "let the template write". */
  readonly html?: string
  /** Origins for which it is left out: it is a note about text that the user cannot change. */
  readonly leftOut?: ReadonlyArray<Origin["_tag"]>
}

/** What somebody else publishes. */
const others = ["Feed", "Address"] as const

const title = { asks: "a title of its own", html: '`<meta property="og:title">` or one `<h1>`' }
const language = { asks: "its language", html: "`<html lang>`" }

export const articleCodes: Partial<Record<Code, ArticleCode>> = {
  FF1002: {},
  FF1007: {},
  FF1104: {},
  FF1105: { leftOut: others },
  FF1106: {},
  FF1107: {},
  FF1108: {},
  FF1109: {},
  FF1110: {},
  FF1112: {},
  FF1111: {},
  FF1201: title,
  FF1202: { ...title, leftOut: others },
  FF1203: language,
  FF1207: { ...language, leftOut: others },
  FF1204: {
    asks: "the date of its publication",
    html: '`<meta property="article:published_time" content="2026-03-01T09:30:00Z">` or `<time datetime="2026-03-01">`'
  },
  FF1205: { asks: "the address of its page", html: '`<link rel="canonical">`', leftOut: others },
  FF1206: { asks: "a description", html: '`<meta name="description">`', leftOut: others },
  FF1301: { asks: "its text", html: 'the text into `<article>` or an element with `itemprop="articleBody"`' },
  FF1302: { asks: "a title and a text", html: '`<meta name="fanfare" content="ignore">` if it is no article' },
  FF1303: {},
  FF1304: { asks: "pictures that are there", html: "addresses of pictures that the built site has" },
  FF1305: {},
  FF1307: { leftOut: others },
  FF1310: { asks: "what its template syntax stands for", html: "that" },
  FF1311: { leftOut: others },
  FF1312: { leftOut: others },
  FF1321: {},
  FF1322: {
    asks: "an element with the id that the link names, or a link that leads to one",
    html: "the `id` at the heading"
  },
  FF1323: {},
  FF1324: { asks: "its whole text", html: '`itemprop="articleBody"` at the element that holds all of it' },
  FF1325: {},
  FF1331: { asks: "sound and film that are there", html: "addresses of files that the built site has" },
  FF1332: {},
  // No markup of a page says how large a file elsewhere is.
  FF1333: { asks: "the type and the size in bytes of its sound or film", leftOut: ["Page", "KeptPage", ...others] },
  FF1334: { leftOut: others },
  FF1335: { leftOut: others },
  FF1502: {},
  FF3001: {},
  FF3003: { asks: "an id that is an absolute address or a URN", html: '`<link rel="canonical">`' },
  FF3101: {},
  FF3202: {},
  FF4001: { asks: "a shorter text if its end matters", html: "a shorter one", leftOut: others },
  FF4004: { leftOut: others },
  FF4010: {},
  FF4011: { leftOut: others },
  FF4035: { leftOut: others },
  FF4037: {},
  FF4038: {},
  FF4039: { leftOut: others },
  FF5005: {},
  FF5006: { leftOut: others },
  FF5101: {},
  FF6001: { asks: "an id of its own", html: '`<link rel="canonical">` with its own address' },
  FF6003: {},
  FF6009: { asks: "an address of its own", html: '`<link rel="canonical">` with its own address' },
  FF6209: {}
}
