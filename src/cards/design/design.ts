/**
 * A template drawn for one size, theme, direction and set of texts: its tree,
 * what stands in it, and whether slots can carry all of it. Pure.
 */
import type { Element, Template, TemplateProps, TextName } from "../../../templates/Template.ts"
import { sha256 } from "../../model/Digest.ts"
import type { Cut } from "./Cut.ts"
import { cutsOf, hasEffect, isPhotoSlot, isPortraitSlot, isTextSlot, slotsOf, wordsOf } from "./tree.ts"

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
  readonly had: ReadonlyArray<keyof TemplateProps["has"]>
  /** Of `TemplateLook`, what it asked for. */
  readonly looked: Partial<TemplateLook>
}

/** What a template may ask for beside what all articles of a section have in common. */
export type TemplateLook = Pick<TemplateProps, "photo" | "rating" | "isLive" | "isLongName" | "seed" | "slide">

/** Of an article that has none of it. */
export const plainLook: TemplateLook = {
  photo: null,
  rating: null,
  isLive: false,
  isLongName: false,
  seed: 0,
  slide: null
}

export interface Design {
  readonly width: number
  readonly height: number
  readonly tree: Element
  readonly digest: string
  /** As in `Drawn`: with this and no more, the template gives the same tree. */
  readonly had: Drawn["had"]
  readonly looked: Drawn["looked"]
  /** Words of the template's own, or that it read; those of slots are not among them. */
  readonly words: string
  /** Weights and slopes of its slots and words besides regular and bold. */
  readonly cuts: ReadonlyArray<Cut>
  /** Texts that the tree shows, each once. */
  readonly texts: ReadonlyArray<TextName>
  /** Texts around which the tree draws a quotation mark. */
  readonly quoted: ReadonlySet<TextName>
  readonly hasPhoto: boolean
  readonly hasPortrait: boolean
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
  const [read, asked] = [new Set<TextName>(), new Set<keyof TemplateProps["has"]>()]
  const looked = new Set<keyof TemplateLook>()
  const { photo, rating, isLive, isLongName, seed, slide, ...rest } = props
  const look: TemplateLook = { photo, rating, isLive, isLongName, seed, slide }
  const own = { ...rest, has: watched(props.has, asked), text: watched(text, read) }
  const tree = draw(
    Object.defineProperties(own, Object.getOwnPropertyDescriptors(watched(look, looked))) as TemplateProps
  )
  return {
    tree,
    read: [...read],
    had: [...asked].filter((name) => props.has[name]).sort(),
    looked: Object.fromEntries([...looked].sort().map((name) => [name, look[name]]))
  }
}

/** The same values; the names of those that are read are added to a set. */
const watched = <A extends object>(values: A, read: Set<keyof A>): A =>
  Object.defineProperties(
    {},
    Object.fromEntries(
      Object.entries(values).map(([name, value]: readonly [string, unknown]) => [
        name,
        {
          enumerable: true,
          get: () => {
            read.add(name as keyof A)
            return value
          }
        }
      ])
    )
  ) as A

export const designOf = ({ tree, read, had, looked }: Drawn, { props: { width, height } }: DesignRequest): Design => {
  const slots = slotsOf(tree)
  const named = new Set<TextName>([...slots.filter(isTextSlot).map(({ name }) => name), ...read])
  return {
    width,
    height,
    tree,
    digest: sha256(JSON.stringify([width, height, tree])),
    had,
    looked,
    words: wordsOf(tree),
    cuts: cutsOf(tree),
    texts: [...named],
    quoted: new Set(slots.filter(isTextSlot).flatMap(({ name, quoted }) => (quoted === true ? [name] : []))),
    hasPhoto: slots.some(isPhotoSlot),
    hasPortrait: slots.some(isPortraitSlot),
    effect: read.length > 0 ? "text" : hasEffect(tree, false) ? "style" : null
  }
}
