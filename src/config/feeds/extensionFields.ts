/** What the config says for all feeds, and a feed's file for itself: licence, terms, Feedly's hints and rssCloud. */
import { Schema } from "effect"
import { type Extensions, rslPayments, rslUsages } from "../../model/extensions/Extensions.ts"
import { Address, Colour, describe, Text } from "../values.ts"

const Usages = Schema.NonEmptyArray(Schema.Literals(rslUsages))

export const extensionFields = {
  license: Schema.optionalKey(
    Address.pipe(
      describe("Address of the licence of the texts, for example https://creativecommons.org/licenses/by/4.0/.")
    )
  ),
  rsl: Schema.optionalKey(
    Schema.Struct({
      permits: Schema.optionalKey(Usages.pipe(describe("What machines may do with the texts, for example [search]."))),
      prohibits: Schema.optionalKey(Usages.pipe(describe("What they may not, for example [ai-train]."))),
      payment: Schema.optionalKey(
        Schema.Struct({
          type: Schema.Literals(rslPayments).pipe(describe("What is paid for, or attribution, or free.")),
          standard: Schema.optionalKey(Address.pipe(describe("Address of a licence that many publishers share."))),
          custom: Schema.optionalKey(Address.pipe(describe("Address of the site's own licence."))),
          amount: Schema.optionalKey(
            Schema.String.pipe(
              Schema.check(
                Schema.isPattern(/^\d+(?:\.\d+)?$/, { message: "Expected a price in quotes, such as '0.01'" })
              ),
              describe("The price, in quotes.")
            )
          ),
          currency: Schema.optionalKey(
            Schema.String.pipe(
              Schema.check(
                Schema.isPattern(/^[A-Z]{3}$/, { message: "Expected a code of three capitals, such as EUR" })
              ),
              describe("Of the price (ISO 4217).")
            )
          )
        }).pipe(describe("What a licence costs."))
      ),
      server: Schema.optionalKey(Address.pipe(describe("Address of the licence server.")))
    }).pipe(describe("Terms of Really Simple Licensing for each item of RSS."))
  ),
  webfeeds: Schema.optionalKey(
    Schema.Struct({
      cover: Schema.optionalKey(Address.pipe(describe("Address of a wide picture. Default: the feed's picture."))),
      icon: Schema.optionalKey(
        Address.pipe(describe("Address of a small sign, best in SVG. Default: the feed's icon."))
      ),
      logo: Schema.optionalKey(Address.pipe(describe("Address of the name as a sign, best in SVG."))),
      accentColor: Schema.optionalKey(Colour.pipe(describe("Default: the site's accent."))),
      related: Schema.optionalKey(
        Schema.Boolean.pipe(describe("Whether related stories stand below a story. Default: false."))
      )
    }).pipe(describe("How Feedly shows the feeds."))
  ),
  cloud: Schema.optionalKey(
    Address.pipe(
      describe("Address that aggregators register at to be told of news (rssCloud), as a hub is for WebSub.")
    )
  )
}

/** Those of a file that are given. */
export const extensionsOf = ({ license, rsl, webfeeds, cloud }: Extensions): Extensions => ({
  ...(license === undefined ? {} : { license }),
  ...(rsl === undefined ? {} : { rsl }),
  ...(webfeeds === undefined ? {} : { webfeeds }),
  ...(cloud === undefined ? {} : { cloud })
})

export const itemFields = {
  markdown: Schema.optionalKey(
    Schema.Boolean.annotate({ description: "Whether items of RSS have their text in Markdown too. Default: false." })
  ),
  extra: Schema.optionalKey(
    Schema.Struct({
      namespaces: Schema.optionalKey(Schema.Record(Schema.String, Text)).annotate({
        description: "Addresses of namespaces by prefix, for those that fanfare does not know."
      }),
      channel: Schema.optionalKey(Schema.Record(Schema.String, Schema.Unknown)).annotate({
        description: "Elements of the feed by name, and objects of JSON Feed whose names begin with _."
      }),
      items: Schema.optionalKey(Schema.Record(Schema.String, Schema.Unknown)).annotate({
        description: "The same for each item; {field} stands for a field of the article's front matter."
      })
    }).annotate({ description: "Elements of any namespace." })
  )
}
