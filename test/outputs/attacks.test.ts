/** No text of an article, of its author or of a comment becomes markup in any piece of a page. */
import type { Element } from "hast"
import { describe, expect, test } from "vitest"
import { attacks, badAddresses } from "./attacks.ts"
import { elements } from "./dom.ts"
import { article, comment, edition } from "./exampleNews.ts"
import { type Edition, written } from "./makeEdition.ts"

const pieces = (made: Edition): ReadonlyArray<string> => [
  written(made, "articles/harbour/head.html"),
  written(made, "articles/harbour/share.html"),
  written(made, "articles/harbour/comments.html"),
  written(made, "widgets/latest-news.html"),
  written(made, "widgets/latest-comments.html")
]

const harmless = new Set(
  "title meta link script nav p ul ol li a span bdi svg circle path section h2 article header b time div blockquote br code del em i pre q s strong button details summary form input".split(
    " "
  )
)

const harm = (element: Element): string | undefined => {
  const { tagName, properties } = element
  if (!harmless.has(tagName)) return `<${tagName}>`
  if (tagName === "script" && properties["type"] !== "application/ld+json") return "script"
  if (tagName === "meta" && properties["httpEquiv"] !== undefined) return "http-equiv"
  const bad = Object.entries(properties).find(
    ([name, value]) =>
      /^on/i.test(name) ||
      ["style", "srcDoc", "action", "formAction", "src", "data"].includes(name) ||
      (["href", "xLinkHref"].includes(name) && !/^(?:https?:|mailto:)/.test(String(value)))
  )
  return bad === undefined ? undefined : `${tagName} ${bad.join("=")}`
}

const harms = (made: Edition): ReadonlyArray<string> =>
  pieces(made).flatMap((html) =>
    elements(html)
      .map(harm)
      .filter((found) => found !== undefined)
  )

describe("texts", () => {
  test.each(attacks)("%s", (attack) => {
    const made = edition(
      [
        article({
          title: attack,
          description: attack,
          section: attack,
          tags: [attack],
          authors: [{ name: attack }],
          comments: [comment(attack, { author: { name: attack }, html: attack, text: attack })],
          discussion: { mastodon: attack, bluesky: attack }
        })
      ],
      {
        title: attack,
        author: { name: attack, email: attack },
        accounts: { x: attack, fediverse: attack },
        share: { hashtags: [attack], instances: { mastodon: attack }, networks: ["mastodon", "x", attack] },
        bar: { names: "hidden", script: true },
        reply: { form: `#${attack}`, email: attack, webmention: attack },
        news: [{ title: attack, url: "https://other.example/", published: null, language: attack }]
      }
    )
    expect(harms(made)).toEqual([])
    expect(elements(pieces(made)[0] ?? "").filter(({ tagName }) => tagName === "script")).toHaveLength(1)
  })
})

describe("addresses", () => {
  test.each(badAddresses)("%j", (url) => {
    const made = edition([
      article({
        authors: [{ name: "Mina", url }],
        comments: [comment("1", { author: { name: "Sam", url }, url, html: `<p><a href="${url}">link</a></p>` })]
      })
    ])
    expect(harms(made)).toEqual([])
    expect(pieces(made).join("")).not.toMatch(/script:alert|msgbox|etc\/passwd/i)
  })
})
