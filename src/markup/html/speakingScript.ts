/** Scripts that are part of a text: those that draw something of another site where they stand, and formulas. */
import type { Element } from "hast"
import { attribute, rawText } from "../elements.ts"

const hosts: ReadonlyArray<{
  readonly file: RegExp
  readonly page: (found: RegExpExecArray, script: Element) => string | undefined
}> = [
  {
    file: /^https?:\/\/gist\.github\.com\/([\w-]+(?:\/\w+)?)\.js/,
    page: ([, gist]) => `https://gist.github.com/${gist}`
  },
  { file: /^https?:\/\/asciinema\.org\/a\/(\w+)\.js/, page: ([, film]) => `https://asciinema.org/a/${film}` },
  {
    file: /^https?:\/\/(?:www\.)?jsfiddle\.net\/((?:\w+\/)?\w+)\/embed/,
    page: ([, fiddle]) => `https://jsfiddle.net/${fiddle}/`
  },
  {
    file: /^https?:\/\/datawrapper\.dwcdn\.net\/(\w+)\//,
    page: ([, chart]) => `https://www.datawrapper.de/_/${chart}/`
  },
  {
    file: /^https?:\/\/telegram\.org\/js\/telegram-widget\.js/,
    page: (_, script) => {
      const post = attribute(script, "dataTelegramPost") ?? ""
      return /^\w+\/\d+$/.test(post) ? `https://t.me/${post}` : undefined
    }
  },
  {
    file: /^https?:\/\/speakerdeck\.com\/assets\/embed\.js/,
    page: (_, script) => {
      const talk = attribute(script, "dataId") ?? ""
      return /^\w+$/.test(talk) ? `https://speakerdeck.com/player/${talk}` : undefined
    }
  }
]

/** Whether more is lost with it than something that a page does. */
export const isSpeaking = (element: Element): boolean =>
  element.tagName === "script" && (texOfScript(element) !== undefined || pageOfScript(element) !== undefined)

/** What MathJax 2 shows in the place of a script, and kramdown writes for it. */
export const texOfScript = (script: Element): string | undefined =>
  /^math\/tex\b/i.test((attribute(script, "type") ?? "").trim())
    ? rawText(script)
        .replace(/^\s*%?\s*<!\[CDATA\[|%?\s*\]\]>\s*$/g, "")
        .trim()
    : undefined

/** The page of what a script draws; undefined for any other script. */
export const pageOfScript = (script: Element): string | undefined => {
  const src = (attribute(script, "src") ?? "").trim().replace(/^\/\//, "https://")
  for (const { file, page } of hosts) {
    const found = file.exec(src)
    if (found !== null) return page(found, script)
  }
  return undefined
}
