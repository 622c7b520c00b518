/**
 * A template drawn for one size, theme, direction and set of texts: its tree,
 * what stands in it, and whether slots can carry all of it. Pure.
 */
import type { Element, Template, TemplateProps, TextName } from "../../../templates/Template.ts"
import { sha256 } from "../../model/Digest.ts"
import { hasEffect, slotsOf, wordsOf } from "./tree.ts"

/** What a template is drawn for. */
export interface DesignRequest {
  readonly props: Omit<TemplateProps, "text">
  readonly text: TemplateProps["text"]
}

/** What a template gave, and what it asked for. Plain data, so that it can come from another process. */
export interface Drawn {
  readonly tree: Element
  /** Texts that the template read, in the order of its asking. */
  readonly read: ReadonlyArray<TextName>
  /** Of what it asked `has`, what the article has; sorted. */
  readonly had: ReadonlyArray<TextName | "photo">
}

export interface Design {
  readonly width: number
  readonly height: number
  readonly tree: Element
  readonly digest: string
  /** As in `Drawn`: with this and no more, the template gives the same tree. */
  readonly had: Drawn["had"]
  /** Words of the template's own, or that it read; those of slots are not among them. */
  readonly words: string
  /** Texts that the tree shows, each once. */
  readonly texts: ReadonlyArray<TextName>
  readonly hasPhoto: boolean
  /** Why satori must draw every card of it whole; null where slots carry everything. */
  readonly effect: Effect | null
}

export type Effect =
  /** The template reads the texts themselves. */
  | "text"
  /** A slot is turned, faded, filtered or filled by a style. */
  | "style"

/** Calls a template. Throws what the template throws. */
export const drawTemplate = ({ draw }: Pick<Template, "draw">, { props, text }: DesignRequest): Drawn => {
  const [read, asked] = [new Set<TextName>(), new Set<TextName | "photo">()]
  const tree = draw({ ...props, has: watched(props.has, asked), text: watched(text, read) })
  return { tree, read: [...read], had: [...asked].filter((name) => props.has[name]).sort() }
}

/** The same values; the names of those that are read are added to a set. */
const watched = <Name extends string, A>(
  values: Readonly<Record<Name, A>>,
  read: Set<Name>
): Readonly<Record<Name, A>> =>
  Object.defineProperties(
    {},
    Object.fromEntries(
      Object.entries<A>(values).map(([name, value]) => [
        name,
        {
          enumerable: true,
          get: () => {
            read.add(name as Name)
            return value
          }
        }
      ])
    )
  ) as Readonly<Record<Name, A>>

export const designOf = ({ tree, read, had }: Drawn, { props: { width, height } }: DesignRequest): Design => {
  const slots = slotsOf(tree)
  const named = new Set([...slots.flatMap(({ name }) => (name === "photo" ? [] : name)), ...read])
  return {
    width,
    height,
    tree,
    digest: sha256(JSON.stringify([width, height, tree])),
    had,
    words: wordsOf(tree),
    texts: [...named],
    hasPhoto: slots.some(({ name }) => name === "photo"),
    effect: read.length > 0 ? "text" : hasEffect(tree, false) ? "style" : null
  }
}
