/**
 * What is declared about an article, field by field, each with the place where
 * it was written. Nothing is derived here, and no default is filled in.
 */
import { Result } from "effect"
import type { CardWish, Direction, Discussion, Focus, Person, ShareWish, Translation } from "../../model/Article.ts"
import { type Finding, finding, type Place } from "../../model/Finding.ts"
import type { Timestamp } from "../../model/Timestamp.ts"
import { card } from "./card.ts"
import { describeImage, images } from "./declaredImages.ts"
import { discussion } from "./discussion.ts"
import { type FieldName, fieldsOf, plainKey } from "./fields.ts"
import * as read from "./fieldValues.ts"
import { focus } from "./focus.ts"
import { paywall } from "./paywall.ts"
import type { Reader, Wrong } from "./Reader.ts"
import { translations } from "./translations.ts"
import { shareWish } from "./shareWish.ts"
import type { DeclaredImage, RawField } from "../../model/draft/Metadata.ts"

/** A value with the place that gave it. */
export interface Given<T> {
  readonly value: T
  readonly place: Place
  /** For people, for example `front matter`. */
  readonly from: string
  /** Left out where a person declared the value; else how sure it is, from 0 to 1. */
  readonly confidence?: number
}

export interface Metadata {
  readonly title?: Given<string>
  readonly published?: Given<Timestamp>
  readonly updated?: Given<Timestamp>
  readonly description?: Given<string>
  readonly images?: Given<ReadonlyArray<DeclaredImage>>
  /** Of the lead picture, where no picture is named beside it. */
  readonly focus?: Given<Focus>
  readonly card?: Given<CardWish>
  readonly translations?: Given<ReadonlyArray<Translation>>
  readonly translationKey?: Given<string>
  /** Selectors of the parts that are kept back. */
  readonly paywall?: Given<ReadonlyArray<string>>
  readonly nopin?: Given<boolean>
  /** Its pictures are as they were written. */
  readonly share?: Given<ShareWish>
  readonly discussion?: Given<Discussion>
  readonly tags?: Given<ReadonlyArray<string>>
  readonly section?: Given<string>
  readonly authors?: Given<ReadonlyArray<Person>>
  readonly draft?: Given<boolean>
  readonly slug?: Given<string>
  /** As it was written: absolute, or relative to the site. */
  readonly url?: Given<string>
  /** BCP 47 tag in its canonical form. */
  readonly language?: Given<string>
  readonly direction?: Given<Direction>
  readonly id?: Given<string>
}

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

/** Reads the known fields; keys that nobody knows belong to the site and are left alone. */
export const readMetadata = (fields: ReadonlyArray<RawField>, timeZone: string): MetadataReading => {
  const findings: Array<Finding> = []
  const pick = <T>(name: FieldName, reader: Reader<T>): Given<T> | undefined => {
    for (const field of fieldsOf(fields, name)) {
      if (isEmpty(field.value)) continue
      const report = ({ at = [], message, fix }: Wrong): void => {
        findings.push(finding("FF1104", field.place(at), `\`${field.key}\` ${message}`, fix))
      }
      const value = reader(field.value, plainKey(field.key), report)
      if (Result.isFailure(value)) {
        report(value.failure)
      } else if (value.success !== undefined) {
        return given(field, value.success)
      }
    }
    return undefined
  }
  const pictures = pick("images", images)
  const point = pick("focus", focus)
  const categories = pick("categories", read.list)
  const section = pick("section", read.section) ?? firstOf(categories)
  const tags = union([pick("tags", read.list), without(categories, section?.value)])
  const metadata = {
    title: pick("title", read.text),
    published: pick("published", read.timestamp(timeZone)),
    updated: pick("updated", read.timestamp(timeZone)),
    description: pick("description", read.text),
    images:
      pictures === undefined ? undefined : { ...pictures, value: describeFirst(pictures.value, fields, point?.value) },
    focus: pictures === undefined ? point : undefined,
    card: pick("card", card),
    translations: pick("translations", translations),
    translationKey: pick("translationKey", read.text),
    paywall: pick("paywall", paywall),
    nopin: pick("nopin", read.yesOrNo),
    share: pick("share", shareWish),
    discussion: pick("comments", discussion),
    tags,
    section,
    authors: pick("authors", read.people),
    draft: pick("draft", read.yesOrNo) ?? unpublished(fields),
    slug: pick("slug", read.text),
    url: pick("url", read.address),
    language: pick("language", read.language),
    direction: pick("direction", read.direction),
    id: pick("id", read.text)
  }
  return { metadata: Object.fromEntries(Object.entries(metadata).filter(([, value]) => value !== undefined)), findings }
}

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || (typeof value === "string" && value.trim() === "")

const given = <T>(field: RawField, value: T): Given<T> => ({
  value,
  place: field.place([]),
  from: field.from,
  ...(field.confidence === undefined ? {} : { confidence: field.confidence })
})

/** Jekyll and Hexo: `published: false` is a draft. */
const unpublished = (fields: ReadonlyArray<RawField>): Given<boolean> | undefined => {
  const field = fields.find(({ key, value }) => plainKey(key) === "published" && (value === false || value === "false"))
  return field === undefined ? undefined : given(field, true)
}

/** `imageAlt`, `cover_caption`, `featured_image_credit`, `focus` and the like speak of the first picture. */
const describeFirst = (
  images: ReadonlyArray<DeclaredImage>,
  fields: ReadonlyArray<RawField>,
  focus: Focus | undefined
): ReadonlyArray<DeclaredImage> => {
  const [first, ...others] = images
  if (first === undefined) return images
  const beside = (what: string): string | undefined =>
    fieldsOf(fields, "images")
      .flatMap(({ key }) => fields.filter((other) => plainKey(other.key) === plainKey(key) + what))
      .map(({ value }) => value)
      .find((value) => typeof value === "string")
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

const union = (
  lists: ReadonlyArray<Given<ReadonlyArray<string>> | undefined>
): Given<ReadonlyArray<string>> | undefined => {
  const present = lists.filter((list) => list !== undefined && list.value.length > 0)
  const [first] = present
  return first === undefined
    ? undefined
    : { ...first, value: [...new Set(present.flatMap((list) => list?.value ?? []))] }
}
