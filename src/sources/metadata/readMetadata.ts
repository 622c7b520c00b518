/**
 * Reads what is declared about an article, from raw fields to values. A value
 * that cannot be used is a finding, and the field counts as left out.
 */
import { Result } from "effect"
import type { DateCustoms } from "../../model/dates/DateCustoms.ts"
import type { Focus } from "../../model/Article.ts"
import { type Finding, finding } from "../../model/Finding.ts"
import { card } from "./card.ts"
import { otherFields } from "./otherFields.ts"
import { describeImage, images } from "./declaredImages.ts"
import { mediaField } from "./media/declaredMedia.ts"
import { product, recipe } from "./subject.ts"
import { discussion } from "./discussion.ts"
import { episode, episodePart } from "./media/episode.ts"
import type { FieldName } from "./catalogue.ts"
import { type FieldIndex, fieldsOf, indexFields, isRecord, plainKey, textOf } from "./fields.ts"
import * as read from "./fieldValues.ts"
import { focus } from "./focus.ts"
import { paywall } from "./paywall.ts"
import { isEmpty, type Reader, shown, type Wrong } from "./Reader.ts"
import { translations } from "./translations.ts"
import { laterOf, release } from "./release.ts"
import { isDraftTitle } from "./release/rules.ts"
import { shareWish } from "./shareWish.ts"
import type { Timestamp } from "../../model/Timestamp.ts"
import { noFeeds, noindex } from "./readers/outOf.ts"
import { commonWords } from "./spellings/textSpellings.ts"
import { templateIn } from "../templateSyntax/templateIn.ts"
import type { DeclaredImage, RawField, Given, Metadata } from "../../model/draft/Metadata.ts"

export interface MetadataReading {
  readonly metadata: Metadata
  readonly findings: ReadonlyArray<Finding>
}

/** Fields of `stronger` stand before those of `weaker`; a focus goes with the picture that it speaks of. */
export const mergeMetadata = (stronger: Metadata, { focus, ...weaker }: Metadata): Metadata => ({
  ...weaker,
  ...(focus === undefined || stronger.images !== undefined ? {} : { focus }),
  ...stronger
})

/** Reads the known fields; unknown keys belong to the site and are left alone. */
export const readMetadata = (fields: ReadonlyArray<RawField>, ofSite: DateCustoms): MetadataReading => {
  const findings: Array<Finding> = []
  const index = indexFields(fields)
  const ofText = fieldsOf(index, "language")[0]?.value
  const customs = typeof ofText === "string" ? { ...ofSite, ofText } : ofSite
  const pick = <T>(name: FieldName, reader: Reader<T>): Given<T> | undefined => {
    for (const field of fieldsOf(index, name)) {
      if (isOfSite(field)) continue
      // An address with a pattern is told of as such.
      const { said, template } = name === "url" ? { said: field.value } : withoutTemplates(field.value)
      if (template !== undefined)
        findings.push(
          finding(
            "FF1104",
            field.place([]),
            `\`${field.key}\` holds template syntax, which only a site generator can run: \`${template}\`; it is left out.`,
            "Write what it stands for, or put it in backticks to show it as it is."
          )
        )
      if (isEmpty(said)) continue
      const report = ({ code = "FF1104", at = [], message, fix }: Wrong): void => {
        findings.push(finding(code, field.place(at), `\`${field.key}\` ${message}`, fix))
      }
      const value = reader(said, plainKey(field.key), report)
      if (Result.isFailure(value)) {
        report(value.failure)
      } else if (value.success !== undefined) {
        return given(field, value.success)
      }
    }
    return undefined
  }
  const { metadata: released, scheduled, findings: doubts } = release(fields, customs)
  for (const one of doubts) findings.push(one)
  const pictures = pick("images", images)
  const point = pick("focus", focus)
  const categories = pick("categories", read.list)
  const section = pick("section", read.section) ?? firstOf(categories)
  const tags = union([pick("tags", read.list), without(categories, section?.value)])
  const title = pick("title", read.text)
  const dated = pick("published", read.timestamp(customs)) ?? pick("released", read.timestamp(customs))
  const declared = fieldsOf(index, "published").filter(({ confidence }) => confidence === undefined)
  const published = [...declared.map(dayOf(customs)), scheduled].reduce(laterOf, dated)
  const slug = pick("slug", read.text)
  const metadata = {
    title,
    unreadTitle: title === undefined ? unreadTitle(index) : undefined,
    published,
    unreadDate: dated === undefined ? unreadDate(index, customs) : undefined,
    updated: pick("updated", read.timestamp(customs)),
    description: pick("description", read.text),
    images:
      pictures === undefined ? undefined : { ...pictures, value: describeFirst(pictures.value, index, point?.value) },
    media: union([pick("audio", mediaField()), pick("video", mediaField("video"))]),
    episode: together([
      pick("episode", episode),
      pick("season", episodePart("season")),
      pick("chapters", episodePart("chapters")),
      pick("transcript", episodePart("transcript"))
    ]),
    focus: pictures === undefined ? point : undefined,
    card: withOwnCard(pick("card", card(customs)), index),
    data: otherFields(fields),
    translations: pick("translations", translations),
    translationKey: pick("translationKey", read.text),
    paywall: paywall(fields),
    nopin: pick("nopin", read.yesOrNo),
    noindex: pick("noindex", noindex),
    noFeeds: pick("noFeeds", noFeeds),
    share: pick("share", shareWish),
    discussion: pick("comments", discussion),
    product: pick("product", product),
    recipe: pick("recipe", recipe),
    tags,
    section,
    authors: pick("authors", read.people),
    ...(title !== undefined &&
    title.confidence === undefined &&
    released.draft === undefined &&
    isDraftTitle(title.value)
      ? { draft: { ...title, value: `its title, "${title.value}"` } }
      : {}),
    ...released,
    slug,
    url: pick(
      "url",
      read.addressFrom({
        title: title?.value,
        published: published?.value,
        slug: slug?.value,
        categories: [...new Set([...(section === undefined ? [] : [section.value]), ...(categories?.value ?? [])])],
        file: fields[0]?.place([]).file ?? ""
      })
    ),
    shortUrl: pick("shortUrl", read.webAddress),
    language: pick("language", read.language),
    direction: pick("direction", read.direction),
    id: pick("id", read.identifier)
  }
  return { metadata: Object.fromEntries(Object.entries(metadata).filter(([, value]) => value !== undefined)), findings }
}

/** `image: { card: own.jpg }` says what `card: { image: own.jpg }` says. */
const withOwnCard = (said: Metadata["card"], index: FieldIndex): Metadata["card"] => {
  if (said?.value.image !== undefined || said?.value.off === true) return said
  for (const field of fieldsOf(index, "images")) {
    const address = isRecord(field.value) ? textOf(field.value, ["card"]) : undefined
    if (address !== undefined) return given(field, { ...said?.value, image: { address } })
  }
  return said
}

/** Under a common word, what is no text, list or number is a mark of the site's own: `lead: true`. */
const isOfSite = ({ key, value }: RawField): boolean =>
  typeof value !== "string" && typeof value !== "number" && !Array.isArray(value) && commonWords.has(plainKey(key))

/** A day that another spelling gives: readers see the article on none of its days before the last. */
const dayOf =
  (customs: DateCustoms) =>
  (field: RawField): Given<Timestamp> | undefined => {
    const value = Result.getOrUndefined(read.timestamp(customs)(field.value, plainKey(field.key), () => undefined))
    return value === undefined ? undefined : given(field, value)
  }

/** A `title` that is a list or a group: no headline is made up in its place. */
const unreadTitle = (index: FieldIndex): Given<string> | undefined => {
  const field = fieldsOf(index, "title").find(({ value }) => typeof value === "object" && !isEmpty(value))
  return field === undefined ? undefined : given(field, `\`${field.key}: ${shown(field.value)}\``)
}

/** What may hold the article back until a day that is not known. */
const unreadDate = (index: FieldIndex, customs: DateCustoms): Given<string> | undefined => {
  const isUnread = ({ key, value }: RawField): boolean =>
    !isEmpty(value) && Result.isFailure(read.timestamp(customs)(value, plainKey(key), () => undefined))
  const field = fieldsOf(index, "published").find((one) => !isOfSite(one) && isUnread(one))
  return field === undefined ? undefined : given(field, `\`${field.key}: ${shown(field.value)}\``)
}

/** What a generator would compute says nothing here; of a list, the other values stay. */
const withoutTemplates = (value: unknown): { readonly said: unknown; readonly template?: string } => {
  const template = templateIn(value)
  if (template === undefined) return { said: value }
  const said = Array.isArray(value) ? value.filter((one) => templateIn(one) === undefined) : []
  return { said: said.length === 0 ? null : said, template: template.replace(/\s+/g, " ").replaceAll("`", "'") }
}

const given = <T>(field: RawField, value: T): Given<T> => ({
  value,
  place: field.place([]),
  from: field.from,
  ...(field.confidence === undefined ? {} : { confidence: field.confidence })
})

/** `imageAlt`, `cover_caption`, `featured_image_credit`, `focus` and the like speak of the first picture. */
const describeFirst = (
  images: ReadonlyArray<DeclaredImage>,
  index: FieldIndex,
  focus: Focus | undefined
): ReadonlyArray<DeclaredImage> => {
  const [first, ...others] = images
  if (first === undefined) return images
  const beside = (what: string): string | undefined =>
    fieldsOf(index, "images")
      .flatMap(({ key }) => index.get(plainKey(key) + what) ?? [])
      .map(({ value }) => value)
      .find((value): value is string => typeof value === "string" && templateIn(value) === undefined)
  return [
    describeImage({ alt: beside("alt"), caption: beside("caption"), credit: beside("credit"), focus }, first),
    ...others
  ]
}

const firstOf = (list: Given<ReadonlyArray<string>> | undefined): Given<string> | undefined => {
  const value = list?.value[0]
  return list === undefined || value === undefined ? undefined : { ...list, value }
}

const without = (
  list: Given<ReadonlyArray<string>> | undefined,
  section: string | undefined
): Given<ReadonlyArray<string>> | undefined =>
  list === undefined ? undefined : { ...list, value: list.value.filter((name) => name !== section) }

/** The place is that of the first. */
const together = <T extends object>(parts: ReadonlyArray<Given<T> | undefined>): Given<T> | undefined => {
  const present = parts.filter((part) => part !== undefined)
  const [first] = present
  return first === undefined
    ? undefined
    : { ...first, value: present.reduceRight((all, { value }) => ({ ...all, ...value }), {} as T) }
}

const union = <T>(lists: ReadonlyArray<Given<ReadonlyArray<T>> | undefined>): Given<ReadonlyArray<T>> | undefined => {
  const present = lists.filter((list) => list !== undefined && list.value.length > 0)
  const [first] = present
  return first === undefined
    ? undefined
    : { ...first, value: [...new Set(present.flatMap((list) => list?.value ?? []))] }
}
