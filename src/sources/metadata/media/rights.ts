/** Licence, places and payments that an article names for its episode. What cannot be used is told, and never completed. */
import { Result } from "effect"
import { oneLine } from "../../../markup/oneLine.ts"
import type { MediaLicense, PaymentSplit, Place } from "../../../model/media/Rights.ts"
import { isRecord, plainKey, textOf } from "../fields.ts"
import { yesOrNo } from "../fieldValues.ts"
import { shown } from "../Reader.ts"

type Fields = Readonly<Record<string, unknown>>

/** As SPDX writes identifiers. */
const identifier = /^[a-z\d][a-z\d.+-]*$/i

/** Undefined where it is no licence: one of one's own needs the address of its text. */
export const readLicense = (value: unknown): MediaLicense | undefined => {
  const name = isRecord(value) ? textOf(value, ["name", "id", "identifier"]) : wordsOf(value)
  const url = isRecord(value) ? addressOf(textOf(value, ["url", "href"])) : undefined
  if (name === undefined || (isRecord(value) && textOf(value, ["url", "href"]) !== undefined && url === undefined))
    return undefined
  if (url !== undefined) return { name, url }
  return identifier.test(name) ? { name: name.toLowerCase() } : undefined
}

const number = String.raw`[-+]?\d{1,3}(?:\.\d+)?`
/** RFC 5870: latitude and longitude, with or without the scheme. */
const coordinates = new RegExp(String.raw`^(?:geo:)?\s*(${number})\s*,\s*(${number})$`, "i")

export const readPlace = (value: unknown): Place | undefined => {
  if (!isRecord(value)) {
    const name = wordsOf(value)
    return name === undefined ? undefined : { name }
  }
  const name = textOf(value, ["name", "title"])
  const rel = saidIn(value, "rel")?.toLowerCase()
  const osm = saidIn(value, "osm")?.toUpperCase()
  const country = saidIn(value, "country")?.toLowerCase()
  const point = pointOf(value)
  if (
    name === undefined ||
    point === null ||
    (rel !== undefined && rel !== "subject" && rel !== "creator") ||
    (osm !== undefined && !/^[NWR]\d+(?:#\d+)?$/.test(osm)) ||
    (country !== undefined && !/^[a-z]{2}$/.test(country))
  )
    return undefined
  return {
    name,
    ...(rel === undefined ? {} : { rel }),
    ...(point === undefined ? {} : { geo: point }),
    ...(osm === undefined ? {} : { osm }),
    ...(country === undefined ? {} : { country })
  }
}

/** Null for what is no point on the earth. */
const pointOf = (value: Fields): string | null | undefined => {
  const given = partIn(value, "geo")
  if (given === undefined || given === null || given === "") return undefined
  const written = Array.isArray(given) ? given.join(",") : typeof given === "string" ? given.trim() : ""
  const [, latitude, longitude] = coordinates.exec(written) ?? []
  return latitude === undefined ||
    longitude === undefined ||
    Math.abs(Number(latitude)) > 90 ||
    Math.abs(Number(longitude)) > 180
    ? null
    : `geo:${Number(latitude)},${Number(longitude)}`
}

export const readPayment = (value: unknown): PaymentSplit | undefined => {
  if (!isRecord(value)) return undefined
  const [type, method] = [textOf(value, ["type"]), textOf(value, ["method"])]
  const suggested = writtenIn(value, "suggested")
  const given = partIn(value, "recipients")
  const read = (Array.isArray(given) ? given : [given]).map(readRecipient)
  const recipients = read.filter((one) => one !== undefined)
  if (type === undefined || method === undefined || suggested === null) return undefined
  if (recipients.length === 0 || recipients.length < read.length) return undefined
  return { type, method, ...(suggested === undefined ? {} : { suggested }), recipients }
}

const readRecipient = (value: unknown): PaymentSplit["recipients"][number] | undefined => {
  if (!isRecord(value)) return undefined
  const [type, address, name] = ["type", "address", "name"].map((one) => writtenIn(value, one))
  const [customKey, customValue] = ["customkey", "customvalue"].map((one) => writtenIn(value, one))
  const split = /^\d{1,9}$/.exec(writtenIn(value, "split") ?? "")?.[0]
  const fee = feeOf(value)
  // Without its key, a payment would reach somebody else's purse at the same address.
  if (type == null || address == null || customKey === null || customValue === null) return undefined
  if (split === undefined || fee === null) return undefined
  return {
    ...(name == null ? {} : { name }),
    type,
    address,
    ...(customKey === undefined ? {} : { customKey }),
    ...(customValue === undefined ? {} : { customValue }),
    split: Number(split),
    ...(fee ? { fee } : {})
  }
}

/** Null for what is neither yes nor no. */
const feeOf = (value: Fields): boolean | null => {
  const given = partIn(value, "fee")
  if (given === undefined || given === null || given === "") return false
  return (
    Result.getOrElse(
      yesOrNo(given, "fee", () => undefined),
      () => null
    ) ?? null
  )
}

/** Undefined where nothing stands; null for what is neither words nor a number, which YAML makes of digits. */
const writtenIn = (value: Fields, name: string): string | null | undefined => {
  const part = partIn(value, name)
  if (part === undefined || part === null || part === "") return undefined
  if (typeof part !== "number") return wordsOf(part) ?? null
  const text = String(part)
  // What was rounded, or has an exponent, is not what was written.
  return /^\d+(?:\.\d+)?$/.test(text) && part <= Number.MAX_SAFE_INTEGER ? text : null
}

/** Whatever stands there, so that a wrong kind of value is no missing one. */
const saidIn = (value: Fields, name: string): string | undefined => {
  const part = partIn(value, name)
  return part === undefined || part === null || part === "" ? undefined : shown(part).replaceAll('"', "").trim()
}

const partIn = (value: Fields, name: string): unknown =>
  Object.entries(value).find(([key]) => plainKey(key) === name)?.[1]

const wordsOf = (value: unknown): string | undefined => {
  const text = typeof value === "string" ? oneLine(value) : ""
  return text === "" ? undefined : text
}

const addressOf = (text: string | undefined): string | undefined =>
  text !== undefined && /^https?:\/\//i.test(text) && URL.canParse(text) ? new URL(text).href : undefined
