/** Forms of feeds that are old, and people as feeds name them. */
import { Result } from "effect"
import { describe, expect, test } from "vitest"
import { feedRecords } from "../../../src/sources/feed/feedRecords.ts"
import { readFeed } from "../../../src/sources/feed/readFeed.ts"
import { rssItem } from "./samples.ts"

const recordOf = (text: string) => feedRecords(Result.getOrThrow(readFeed(text)))[0]

describe("RSS 1.0 with contents in several forms", () => {
  const rdf = (items: string): string =>
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel rdf:about="https://a.example/"><title>x</title></channel><item rdf:about="https://a.example/1"><title>A</title><description>A word.</description><content:items><rdf:Bag>${items}</rdf:Bag></content:items></item></rdf:RDF>`
  const form = (format: string, value: string): string =>
    `<rdf:li><content:item>${format === "" ? "" : `<content:format rdf:resource="${format}"/>`}${value}</content:item></rdf:li>`
  const xhtml =
    '<rdf:value rdf:parseType="Literal"><p xmlns="http://www.w3.org/1999/xhtml">It <em>sails</em>.</p></rdf:value>'

  test.each([
    ["as XML", form("http://www.w3.org/1999/xhtml", xhtml), "<p>It <em>sails</em>.</p>"],
    [
      "escaped",
      form("http://www.w3.org/TR/html4/", "<rdf:value><![CDATA[<p>It sails.</p>]]></rdf:value>"),
      "<p>It sails.</p>"
    ],
    ["without a format", form("", "<rdf:value>&lt;p&gt;It sails.&lt;/p&gt;</rdf:value>"), "<p>It sails.</p>"],
    [
      "HTML after another",
      form("http://www.w3.org/2000/svg", "<rdf:value><![CDATA[<svg/>]]></rdf:value>") +
        form("http://www.w3.org/1999/xhtml", xhtml),
      "<p>It <em>sails</em>.</p>"
    ]
  ])("%s", (_, items, html) => {
    expect(recordOf(rdf(items))).toMatchObject({ content_html: html, summary: "A word." })
  })

  test("elsewhere than in the feed has its description", () => {
    const items =
      '<rdf:li><content:item rdf:about="https://a.example/1.svg"><content:format rdf:resource="http://www.w3.org/2000/svg"/></content:item></rdf:li>'
    expect(recordOf(rdf(items))).toMatchObject({ content_text: "A word." })
  })
})

describe("people of an item", () => {
  test.each([
    ["<dc:creator>Mina Larsen, Omar Said</dc:creator>", ["Mina Larsen", "Omar Said"]],
    ["<dc:creator>By Mina Larsen and Omar Said</dc:creator>", ["Mina Larsen", "Omar Said"]],
    ["<dc:creator>Von Mina Larsen und Omar Said</dc:creator>", ["Mina Larsen", "Omar Said"]],
    ["<dc:creator>Mina Larsen</dc:creator><dc:creator>Omar Said</dc:creator>", ["Mina Larsen", "Omar Said"]],
    ["<author>m@a.example (Mina Larsen &amp; Omar Said)</author>", ["Mina Larsen", "Omar Said"]],
    ["<dc:creator>Larsen, Mina</dc:creator>", ["Larsen, Mina"]],
    ["<dc:creator>Ropes &amp; Sons</dc:creator>", ["Ropes & Sons"]],
    ["<dc:creator>Quay Times Data Desk</dc:creator>", ["Quay Times Data Desk"]]
  ])("%s", (inner, names) => {
    const authors = recordOf(rssItem(`<title>A</title>${inner}`))?.["authors"]
    expect(authors).toEqual(names.map((name) => ({ name })))
  })

  test.each(["admin", "Administrator", "root", "unknown", "Redaktion"])("%s is nobody", (name) => {
    expect(recordOf(rssItem(`<title>A</title><dc:creator>${name}</dc:creator>`))?.["authors"]).toBeUndefined()
  })
})
