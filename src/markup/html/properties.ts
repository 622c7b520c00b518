/**
 * What attributes are called in a tree and how their values stand there, as
 * hastscript has it: asked of that package once for each name, because asking
 * costs more than all else that is done with most elements.
 */
import type { Element, Properties } from "hast"
import { h as htmlElement, s as svgElement } from "hastscript"

interface Meaning {
  /** The property's name in a tree. */
  readonly name: string
  /** How a text stands there: as it is, as the list of its words, or as only hastscript knows. */
  readonly kind: "text" | "words" | "other"
}

export interface Meanings {
  readonly meaningOf: (key: string) => Meaning
  /** The property with its value, as hastscript makes it. */
  readonly valueOf: (key: string, value: unknown) => Properties
  /** Sets what an attribute of a source says. */
  readonly setAttribute: (properties: Properties, key: string, value: string) => void
}

/** Names that are remembered: a source may have any number, and people use some hundreds. */
const most = 2000

const meaningsOf = (make: (selector: string, properties: Properties) => unknown): Meanings => {
  const known = new Map<string, Meaning>()

  const valueOf = (key: string, value: unknown): Properties =>
    (make("i", { [key]: value } as Properties) as Element).properties

  const learn = (key: string): Meaning => {
    const [name = key] = Object.keys(valueOf(key, "v"))
    const made = (value: string): string => JSON.stringify(valueOf(key, value)[name])
    const isText = ["v w,x", "12", ""].every((text) => made(text) === JSON.stringify(text))
    const isWords = made(" v\t12  x,y ") === '["v","12","x,y"]' && made("") === "[]"
    const meaning: Meaning = { name, kind: isText ? "text" : isWords ? "words" : "other" }
    if (known.size < most) known.set(key, meaning)
    return meaning
  }

  const setAttribute = (properties: Properties, key: string, value: string): void => {
    const meaning = known.get(key) ?? (known.size < most ? learn(key) : undefined)
    if (meaning?.kind === "text") properties[meaning.name] = value
    else if (meaning?.kind === "words") properties[meaning.name] = [...wordsOf(properties, meaning), ...words(value)]
    else Object.assign(properties, valueOf(key, value))
  }

  // Their lists add up, which is no matter of one attribute alone.
  for (const key of ["class", "classname"]) learn(key)

  return { meaningOf: (key) => known.get(key) ?? learn(key), valueOf, setAttribute }
}

/** Classes are said by two names (`class`, `classname`), and add up. */
const wordsOf = (properties: Properties, { name }: Meaning): ReadonlyArray<string | number> => {
  const before = name === "className" ? properties[name] : undefined
  return Array.isArray(before) ? before : []
}

const words = (value: string): Array<string> => {
  const text = value.trim()
  return text === "" ? [] : text.split(/[\t\n\f\r ]+/)
}

export const htmlMeanings = meaningsOf(htmlElement)
export const svgMeanings = meaningsOf(svgElement)
