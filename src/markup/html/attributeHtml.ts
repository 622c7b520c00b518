/**
 * One attribute as HTML, as hast-util-to-html writes it. How a property is
 * called in HTML, and what kind of value it has, is asked of that package once
 * for each property; only values that need no thought are written here.
 */
import type { Properties } from "hast"
import { toHtml } from "hast-util-to-html"

export type Space = "html" | "svg"

interface Attribute {
  /** As it is written. */
  readonly name: string
  /** Whether any text or number stands as it is; false for attributes that are there or not. */
  readonly isText: boolean
  /** Whether a list is written with blanks. */
  readonly hasBlanks: boolean
}

const known: Readonly<Record<Space, Map<string, Attribute>>> = { html: new Map(), svg: new Map() }

/** With the blank before it; empty for an attribute that is not there. */
export const attributeHtml = (space: Space, property: string, value: Properties[string]): string => {
  if (value === null || value === undefined || value === false) return ""
  const { name, isText, hasBlanks } = known[space].get(property) ?? learn(space, property)
  if (value === true) return ` ${name}`
  if (isText && typeof value === "string") return ` ${name}="${escaped(value)}"`
  if (isText && typeof value === "number" && !Number.isNaN(value)) return ` ${name}="${value}"`
  if (isText && hasBlanks && Array.isArray(value)) return ` ${name}="${escaped(value.join(" ").trim())}"`
  return ask(space, property, value)
}

const learn = (space: Space, property: string): Attribute => {
  const written = ask(space, property, "v")
  const attribute: Attribute = {
    name: written.slice(1, -'="v"'.length),
    isText: ask(space, property, "").endsWith('=""'),
    hasBlanks: ask(space, property, ["v", "w"]).endsWith('="v w"')
  }
  known[space].set(property, attribute)
  return attribute
}

const ask = (space: Space, property: string, value: Properties[string]): string =>
  toHtml({ type: "element", tagName: "i", properties: { [property]: value }, children: [] }, { space }).slice(
    "<i".length,
    -"></i>".length
  )

const references: Readonly<Record<string, string>> = {
  "\0": "&#x0;",
  '"': "&#x22;",
  "&": "&#x26;",
  "'": "&#x27;",
  "`": "&#x60;"
}

// oxlint-disable-next-line no-control-regex -- a value may hold any character
const unsafe = /[\0"&'`]/g

const escaped = (value: string): string => value.replace(unsafe, (character) => references[character] ?? character)
