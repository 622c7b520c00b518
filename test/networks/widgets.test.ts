/** The networks' own buttons: every documented value is taken, every other one is reported, and what is written reads back. */
import { describe, expect, test } from "vitest"
import type { GooglePlusSettings } from "../../src/model/settings/GooglePlusSettings.ts"
import type { PinterestSettings } from "../../src/model/settings/PinterestSettings.ts"
import * as google from "../../src/networks/googlePlus/attributes.ts"
import { callToActionLabels } from "../../src/networks/googlePlus/callToActionLabels.ts"
import { googlePlusFaults } from "../../src/networks/googlePlus/googlePlusFaults.ts"
import { buttonLanguage, buttonLanguages } from "../../src/networks/googlePlus/languages.ts"
import * as pins from "../../src/networks/pinterest/attributes.ts"
import { pinterestFaults } from "../../src/networks/pinterest/pinterestFaults.ts"
import type { AttributeTable, Takes } from "../../src/networks/widgets/attributes.ts"
import { elements } from "../outputs/dom.ts"
import { payloadOf, share } from "./share.ts"

const right = (takes: Takes): ReadonlyArray<string> => {
  if ("one" in takes) return takes.one
  if ("some" in takes) return [...takes.some, takes.some.join(",")]
  if ("from" in takes) return [String(takes.from), String(takes.to ?? takes.from + 100)]
  return { address: ["https://example.org/a?b=c&d"], function: ["called", "site.onShare"], text: [`a "b" <c> & 'd'`] }[
    takes.is
  ]
}

const wrong = (takes: Takes): ReadonlyArray<string> => {
  if ("one" in takes || "some" in takes) return ["huge", ""]
  if ("from" in takes)
    return [String(takes.from - 1), "12px", ...(takes.to === undefined ? [] : [String(takes.to + 1)])]
  return { address: ["javascript:alert(1)", "a b"], function: ["alert(1)", "a b"], text: [""] }[takes.is]
}

const googleTables: ReadonlyArray<readonly [keyof GooglePlusSettings & string, string, AttributeTable, object]> = [
  ["share", "g-plus", google.shareButton, {}],
  ["plusOne", "g-plusone", google.plusOneButton, {}],
  ["interactivePost", "g-interactivepost", google.interactivePost, {}],
  ["badge", "g-page", google.badges["g-page"], {}],
  ["badge", "g-person", google.badges["g-person"], { type: "person" }],
  ["badge", "g-community", google.badges["g-community"], { type: "community" }],
  ["follow", "g-follow", google.followButton, {}]
]

describe.each(googleTables)("Google+, %s as %s", (setting, className, table, type) => {
  const written = (value: object) => {
    const { markup = [] } = payloadOf("google-plus", {}, { googlePlus: { page: "+Example", [setting]: value } })
    return markup
      .flatMap(({ html }) => elements(html))
      .find(({ properties }) => String(properties["className"]) === className)
  }

  test.each(Object.entries(table))("%s", (name, takes) => {
    for (const value of right(takes)) {
      expect(googlePlusFaults({ [setting]: { ...type, [name]: value } }), value).toEqual([])
      const property = `data${name.charAt(0).toUpperCase()}${name.slice(1)}`
      expect(String(written({ ...type, [name]: value })?.properties[property]), value).toBe(value)
    }
    for (const value of wrong(takes)) {
      const [fault, ...more] = googlePlusFaults({ [setting]: { ...type, [name]: value } })
      expect(more).toEqual([])
      expect(fault?.message, value).toContain(`\`share.googlePlus.${setting}.${name}\``)
      expect(fault?.fix).toMatch(/^It takes /)
      const property = `data${name.charAt(0).toUpperCase()}${name.slice(1)}`
      expect(String(written({ ...type, [name]: value })?.properties[property] ?? "none")).not.toBe(value)
    }
  })

  test("an attribute that nobody documented", () => {
    expect(googlePlusFaults({ [setting]: { ...type, heigth: 20 } })[0]?.fix).toMatch(/^Did you mean `\w+`\?/)
    expect(googlePlusFaults({ [setting]: { ...type, constructor: "a" } })).toHaveLength(1)
  })
})

describe("Google+", () => {
  test("each piece is marked closed, and no live page has one", () => {
    const {
      markup = [],
      href,
      retiredOn
    } = payloadOf("google-plus", {}, { googlePlus: { page: "114918475241209932969" } })
    expect(markup.map(({ name }) => name)).toEqual([
      "share-link",
      "share-button",
      "plus-one",
      "interactive-post",
      "badge",
      "follow",
      "publisher",
      "language",
      "script",
      "script-with-client"
    ])
    for (const piece of markup) expect(piece).toHaveProperty("closed", expect.stringMatching(/^2019-0[34]-0[27]$/))
    expect([href, retiredOn]).toEqual([null, "2019-04-02"])
  })

  test.each([
    ["ar", "ar"],
    ["he", "iw"],
    ["nb", "no"],
    ["zh-Hant", "zh-TW"],
    ["zh-HK", "zh-HK"],
    ["en-AU", "en-GB"],
    ["es-MX", "es-419"],
    ["pt", "pt-BR"],
    ["fr-CA", "fr-CA"],
    ["cy", undefined],
    ["und", undefined],
    ["not a tag", undefined]
  ])("a button in %s", (tag, expected) => {
    expect(buttonLanguage(tag)).toBe(expected)
  })

  test("the lists are whole, and hold each word once", () => {
    expect([callToActionLabels.length, new Set(callToActionLabels).size]).toEqual([113, 113])
    expect(new Set(buttonLanguages).size).toBe(buttonLanguages.length)
    expect(googlePlusFaults({ language: "xx", parsetags: "later", page: "https://example.org/" })).toHaveLength(3)
  })

  test.each([
    ["wide", 1200, 630, "full-bleed"],
    ["narrow", 505, 300, "thumbnail"],
    ["a strip", 1300, 500, "thumbnail"],
    ["of a size that is not known", undefined, undefined, "thumbnail"]
  ] as const)("the snippet of a picture that is %s", (_name, width, height, layout) => {
    const size = width === undefined ? {} : { width, height }
    const wide = { url: "https://example.org/a.jpg", alt: "", ...size }
    expect(payloadOf("google-plus", { pictures: { wide, tall: null } }).snippet?.layout).toBe(layout)
  })
})

const markupOf = (pinterest: PinterestSettings) => {
  const { markup = [] } = payloadOf("pinterest", {}, { pinterest: { button: true, ...pinterest } })
  return markup.map(({ name, html }) => ({ name, element: elements(html)[0] }))
}

const pinProperty = (name: string): string =>
  `dataPin${name.replace(/(?:^|-)([a-z])/g, (_whole, letter: string) => letter.toUpperCase())}`

const hrefs = {
  board: "https://www.pinterest.com/example/harbours/",
  section: "https://www.pinterest.com/example/harbours/cranes/",
  profile: "https://www.pinterest.co.uk/example/",
  pin: "https://www.pinterest.com/pin/99360735500167749/",
  follow: "https://www.pinterest.com/example/"
}

const pinterestTables: ReadonlyArray<
  readonly [string, AttributeTable, (given: Readonly<Record<string, string>>) => PinterestSettings]
> = [
  ["save-button", pins.saveButton, (button) => ({ button })],
  ["script", pins.script, (script) => ({ script })],
  ...Object.entries(pins.widgets).map(
    ([type, { table }]) =>
      [
        type,
        table,
        (given: Readonly<Record<string, string>>) => ({
          widgets: [{ type, href: hrefs[type as keyof typeof hrefs], ...given }]
        })
      ] as const
  )
]

describe.each(pinterestTables)("Pinterest, %s", (piece, table, settings) => {
  test.each(Object.entries(table).filter(([name]) => name !== "href" && name !== "name"))("%s", (name, takes) => {
    for (const value of right(takes)) {
      expect(pinterestFaults(settings({ [name]: value })), value).toEqual([])
      const { element } = markupOf(settings({ [name]: value })).find((one) => one.name === piece) ?? {}
      expect(String(element?.properties[pinProperty(name)]), value).toBe(value)
    }
    for (const value of wrong(takes)) expect(pinterestFaults(settings({ [name]: value })), value).toHaveLength(1)
  })
})

describe("Pinterest", () => {
  test("a widget that leads nowhere is reported and left out", () => {
    const widgets = [
      { type: "board", href: "https://www.pinterest.com/example/" },
      { type: "pin", href: "https://www.pinterest.com/example/harbours/" },
      { type: "profile", href: "https://pinterest.example.org/example/" },
      { type: "section", href: "javascript:alert(1)" },
      { type: "bord", href: hrefs.board },
      { type: "follow" }
    ]
    expect(pinterestFaults({ widgets }).length).toBeGreaterThanOrEqual(widgets.length)
    expect(markupOf({ widgets }).map(({ name }) => name)).toEqual(["save-button", "save-any-picture", "script"])
  })

  const pictures = [1, 2, 3, 4, 5, 6, 7].map((n) => ({
    url: `https://example.org/${n}.jpg`,
    alt: n === 2 ? "" : `Crane ${n}`
  }))
  const bodyOf = (pinterest: PinterestSettings, own: number) =>
    payloadOf("pinterest", { own: pictures.slice(0, own) }, { pinterest }).api?.body

  test("a Pin goes to the section of its board, and has a colour where it is known", () => {
    const tall = { url: "https://example.org/pin.png", alt: "a", colour: "#0b5c6b" }
    const { pictures: usual } = share()
    const body = payloadOf(
      "pinterest",
      { pictures: { ...usual, tall } },
      { pinterest: { board: "12", section: "34", sponsor: "56" } }
    ).api?.body
    expect(body).toMatchObject({ board_id: "12", board_section_id: "34", sponsor_id: "56", dominant_color: "#0b5c6b" })
    expect(bodyOf({ section: "34" }, 0)).not.toHaveProperty("board_section_id")
    expect(pinterestFaults({ section: "34" })).toHaveLength(1)
  })

  test.each([
    [0, 1],
    [1, 1],
    [2, 2],
    [5, 5],
    [7, 5]
  ])("of %i pictures a carousel shows %i", (own, shown) => {
    const source = bodyOf({ carousel: true }, own)?.["media_source"] as Readonly<Record<string, unknown>>
    if (shown < 2) expect(source).toEqual({ source_type: "image_url", url: share().pictures.tall?.url })
    else {
      expect(Object.keys(source)).toEqual(["source_type", "items", "index"])
      expect(source["items"]).toEqual(
        pictures
          .slice(0, shown)
          .map(({ url, alt }) => ({ url, ...(alt === "" ? {} : { title: alt, description: alt }), link: share().url }))
      )
    }
  })
})
