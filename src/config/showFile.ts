/** What a feed's file says of a show, under `podcast`. Its artwork may be a file of the project, which is looked at elsewhere. */
import { Schema } from "effect"
import { Address, describe, Email, Text } from "./values.ts"

const Uuid = Schema.String.pipe(
  Schema.check(
    Schema.isPattern(/^[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/, {
      message: "Expected a UUID such as 917393e3-1b1e-5cef-ace4-edaa54e1f810"
    })
  )
)

const PictureFile = Schema.String.pipe(
  Schema.check(
    Schema.isPattern(/^(?:https?:\/\/[^\s\\]+|(?![a-z][a-z0-9+.-]*:|[/\\])[^\\]+\.(?:png|jpe?g))$/i, {
      message: "Expected an address, or a file of the project that ends in .png or .jpg"
    })
  )
)

const pattern = (form: RegExp, example: string) =>
  Schema.String.pipe(Schema.check(Schema.isPattern(form, { message: `Expected for example ${example}` })))

const Share = Schema.Int.pipe(
  Schema.check(Schema.isGreaterThanOrEqualTo(0, { message: "Expected a whole number from 0 up" }))
)

const Person = Schema.Struct({
  name: Text,
  role: Schema.optionalKey(Text),
  group: Schema.optionalKey(Text),
  url: Schema.optionalKey(Address),
  image: Schema.optionalKey(Address)
})

const Recipient = Schema.Struct({
  name: Schema.optionalKey(Text),
  type: Text,
  address: Text,
  customKey: Schema.optionalKey(Text),
  customValue: Schema.optionalKey(Text),
  split: Share,
  fee: Schema.optionalKey(Schema.Boolean)
})

export const ShowFile = Schema.Struct({
  title: Schema.optionalKey(Text.pipe(describe("The show's name for directories. Default: the feed's title."))),
  author: Schema.optionalKey(Text.pipe(describe("Who makes the show. Default: the site's author, else its title."))),
  owner: Schema.optionalKey(
    Schema.Struct({ name: Schema.optionalKey(Text), email: Email }).pipe(
      describe("Whom directories write to. Default: the site's author, where that has an address.")
    )
  ),
  category: Schema.optionalKey(
    Schema.Union([Text, Schema.NonEmptyArray(Text)]).pipe(
      describe("Categories of Apple Podcasts, for example News, or News > Politics; the first counts most.")
    )
  ),
  explicit: Schema.optionalKey(Schema.Boolean.pipe(describe("Whether the show is for adults only."))),
  image: Schema.optionalKey(
    PictureFile.pipe(
      describe("The artwork: a file of the project, or an address. A square JPEG or PNG of 1400 to 3000 pixels.")
    )
  ),
  type: Schema.optionalKey(
    Schema.Literals(["episodic", "serial"]).pipe(
      describe("serial: to be heard from the first episode on. Default: episodic.")
    )
  ),
  complete: Schema.optionalKey(Schema.Boolean.pipe(describe("Whether no episode will follow."))),
  block: Schema.optionalKey(Schema.Boolean.pipe(describe("Whether directories leave the show out."))),
  newFeed: Schema.optionalKey(Address.pipe(describe("Where the feed moved to."))),
  verify: Schema.optionalKey(Text.pipe(describe("The text by which Apple knows who owns the show."))),
  guid: Schema.optionalKey(
    Uuid.pipe(describe("The id that the show has already. Default: one is given to it, and kept."))
  ),
  medium: Schema.optionalKey(
    Text.pipe(describe("podcast, music, video, film, audiobook and so on. Default: podcast."))
  ),
  locked: Schema.optionalKey(Schema.Boolean.pipe(describe("Whether other hosts may not take the feed over."))),
  funding: Schema.optionalKey(
    Schema.NonEmptyArray(Schema.Struct({ url: Address, text: Text })).pipe(
      describe("Links for gifts, with their words.")
    )
  ),
  people: Schema.optionalKey(
    Schema.NonEmptyArray(Person).pipe(describe("Who is heard in every episode, or makes the show."))
  ),
  value: Schema.optionalKey(
    Schema.Struct({
      type: Text,
      method: Text,
      suggested: Schema.optionalKey(Text),
      recipients: Schema.NonEmptyArray(Recipient)
    }).pipe(describe("How payments of listeners are split."))
  ),
  license: Schema.optionalKey(
    Schema.Struct({ name: Text, url: Schema.optionalKey(Address) }).pipe(
      describe("Licence of the sound. Default: the feed's `license`, where that is one of Creative Commons.")
    )
  ),
  locations: Schema.optionalKey(
    Schema.NonEmptyArray(
      Schema.Struct({
        name: Text,
        rel: Schema.optionalKey(Schema.Literals(["subject", "creator"])),
        geo: Schema.optionalKey(pattern(/^geo:-?\d+(?:\.\d+)?,-?\d+(?:\.\d+)?$/, "geo:38.7223,-9.1393")),
        osm: Schema.optionalKey(pattern(/^[NWR]\d+(?:#\d+)?$/, "R5400890")),
        country: Schema.optionalKey(pattern(/^[a-z]{2}$/i, "pt"))
      })
    ).pipe(describe("Places that the show is about, or is made in."))
  )
})
