/** What a feed's file wants of each item, with the article's fields filled in. */
import type { Article } from "../../model/Article.ts"
import type { ExtraElement, ExtraJson, Extras } from "../../model/extensions/Extensions.ts"

type Fields = Readonly<Record<string, string>>

/** Those of the front matter that fanfare has no use for, by name, and some that it has. */
export const fieldsOf = ({ id, url, slug, title, description, language, section, card }: Article): Fields => ({
  ...card?.data,
  id,
  url,
  slug,
  title,
  description,
  language,
  ...(section === null ? {} : { section })
})

/** An element, an attribute or a value of JSON whose field the article does not have is left out, and what is empty then. */
export const filledExtras = ({ elements, json }: Extras, fields: Fields): Extras => ({
  elements: elements.flatMap((one) => filledElement(one, fields)),
  json: (filledJson(json, fields) ?? {}) as Extras["json"]
})

const place = /\{([^{}\s]+)\}/g

/** Undefined where a field is missing. */
const filled = (pattern: string, fields: Fields): string | undefined => {
  let isWhole = true
  const text = pattern.replace(place, (_, name: string) => {
    const value = Object.hasOwn(fields, name) ? fields[name] : undefined
    isWhole &&= value !== undefined && value !== ""
    return value ?? ""
  })
  return isWhole ? text : undefined
}

const filledElement = ({ name, attributes, children }: ExtraElement, fields: Fields): ReadonlyArray<ExtraElement> => {
  const own = Object.entries(attributes).flatMap(([key, pattern]) => {
    const value = filled(pattern, fields)
    return value === undefined ? [] : [[key, value] as const]
  })
  const inner =
    typeof children === "string" ? filled(children, fields) : children.flatMap((child) => filledElement(child, fields))
  const isEmptied =
    inner === undefined ||
    (inner.length === 0 && children.length > 0) ||
    (inner.length === 0 && own.length === 0 && Object.keys(attributes).length > 0)
  return isEmptied ? [] : [{ name, attributes: Object.fromEntries(own), children: inner }]
}

const filledJson = (value: ExtraJson, fields: Fields): ExtraJson | undefined => {
  if (typeof value === "string") return filled(value, fields)
  if (typeof value !== "object" || value === null) return value
  if (Array.isArray(value)) {
    const list = (value as ReadonlyArray<ExtraJson>).flatMap((one) => filledJson(one, fields) ?? [])
    return list.length === 0 && value.length > 0 ? undefined : list
  }
  const entries = Object.entries(value).flatMap(([key, one]) => {
    const inner = filledJson(one, fields)
    return inner === undefined ? [] : [[key, inner] as const]
  })
  return entries.length === 0 && Object.keys(value).length > 0 ? undefined : Object.fromEntries(entries)
}
