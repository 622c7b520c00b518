/**
 * Whether what a template gave is a tree that can be laid out: known slots,
 * and rules that make sense. Templates are code that users write, so their
 * types prove nothing here.
 */
import { distance } from "fastest-levenshtein"
import * as Predicate from "effect/Predicate"
import { madeAt } from "../../../templates/element.ts"
import { cardTexts, isTextName } from "./cardTexts.ts"

export interface TreeProblem {
  /** What is wrong, in one sentence. */
  readonly message: string
  /** Where the part of the tree was made: the stack of that moment; undefined if it was not recorded. */
  readonly stack: string | undefined
}

const slotKeys = [
  "name",
  "sizes",
  "colour",
  "weight",
  "italic",
  "lineHeight",
  "lines",
  "align",
  "place",
  "tracking",
  "balance",
  "flush",
  "quoted",
  "contrast",
  "plate"
]
const photoKeys = ["name", "scrim"]
const portraitKeys = ["name", "round"]
const scrimKeys = ["colour", "from", "reach", "least"]
const elementKeys = ["style", "children", "src", "width", "height", "lang", "dir", "slot"]

/** Elements within each other; more cannot be laid out. */
const deepest = 500

export const checkTree = (tree: unknown): ReadonlyArray<TreeProblem> => checkNode(tree, undefined, 0)

const checkNode = (node: unknown, above: string | undefined, depth: number): ReadonlyArray<TreeProblem> => {
  const problem = (message: string, stack = above): ReadonlyArray<TreeProblem> => [{ message, stack }]
  if (depth > deepest)
    return problem(`More than ${deepest} of its elements stand within each other, or one of them within itself.`)
  if (Predicate.isPromise(node))
    return problem("It gives a promise; `draw` is no async function and gives its tree at once.")
  if (!Predicate.hasProperty(node, "type") || !Predicate.isString(node.type))
    return problem("It gives something that is no element; make elements with `element`, `slot` and `picture`.")
  const props: unknown = Predicate.hasProperty(node, "props") ? node.props : undefined
  if (!Predicate.isObject(props)) return problem(`Its <${node.type}> has no props.`)
  const stack = Predicate.hasProperty(node, madeAt) && Predicate.isString(node[madeAt]) ? node[madeAt] : above
  const { slot, children } = props as { readonly slot?: unknown; readonly children?: unknown }
  const own = [
    ...unknownKeys(props, elementKeys, "an element").map((message) => ({ message, stack })),
    ...(slot === undefined ? [] : checkSlot(slot).map((message) => ({ message, stack })))
  ]
  if (slot !== undefined) return own
  const below = children === undefined ? [] : Array.isArray(children) ? children : [children]
  return [...own, ...below.flatMap((child) => (Predicate.isString(child) ? [] : checkNode(child, stack, depth + 1)))]
}

const checkSlot = (slot: unknown): ReadonlyArray<string> => {
  if (!Predicate.isObject(slot)) return ["A slot is no map of rules."]
  const rules = slot as Readonly<Record<string, unknown>>
  const name = rules["name"]
  if (name === "photo") return [...unknownKeys(rules, photoKeys, "the slot photo"), ...checkScrim(rules["scrim"])]
  if (name === "portrait") return unknownKeys(rules, portraitKeys, "the slot portrait")
  if (!isTextName(name))
    return [
      `There is no slot ${JSON.stringify(name)}; slots are ${cardTexts.join(", ")}, data.NAME, photo and portrait.`
    ]
  const wrong = (key: string, isRight: boolean, wanted: string): ReadonlyArray<string> =>
    isRight ? [] : [`The slot ${name} has \`${key}: ${JSON.stringify(rules[key]) ?? "nothing"}\`; it takes ${wanted}.`]
  const {
    sizes,
    colour,
    weight,
    italic,
    lineHeight,
    lines,
    align,
    place,
    tracking,
    balance,
    flush,
    quoted,
    contrast,
    plate
  } = rules
  return [
    ...unknownKeys(rules, slotKeys, `the slot ${name}`),
    ...wrong(
      "sizes",
      Array.isArray(sizes) && sizes.length > 0 && sizes.every((size) => isBetween(size, 1, 2000)) && isFalling(sizes),
      "font sizes in pixels, the largest first, for example [80, 64, 48]"
    ),
    ...wrong("colour", isColour(colour), "a colour such as #0b6e4f"),
    ...wrong("weight", weight === undefined || isBetween(weight, 1, 1000), "a number from 1 to 1000, such as 600"),
    ...wrong("italic", italic === undefined || Predicate.isBoolean(italic), "true or false"),
    ...wrong("lineHeight", lineHeight === undefined || isBetween(lineHeight, 0.5, 5), "a number of em such as 1.2"),
    ...wrong(
      "lines",
      lines === undefined || (Number.isInteger(lines) && isBetween(lines, 1, 100)),
      "a number of lines"
    ),
    ...wrong("align", isOneOf(align, ["start", "center", "end"]), "start, center or end"),
    ...wrong("place", isOneOf(place, ["top", "middle", "bottom"]), "top, middle or bottom"),
    ...wrong("tracking", tracking === undefined || isBetween(tracking, -0.5, 5), "a number of em such as -0.01"),
    ...wrong("balance", balance === undefined || Predicate.isBoolean(balance), "true or false"),
    ...wrong("flush", flush === undefined || Predicate.isBoolean(flush), "true or false"),
    ...wrong("quoted", quoted === undefined || Predicate.isBoolean(quoted), "true or false"),
    ...wrong("contrast", contrast === undefined || isBetween(contrast, 1, 21), "a ratio from 1 to 21, such as 4.5"),
    ...wrong(
      "plate",
      plate === undefined || isPlate(plate),
      'a colour and pixels, such as { colour: "#b3402a", pad: 16 }'
    )
  ]
}

const checkScrim = (scrim: unknown): ReadonlyArray<string> => {
  if (scrim === undefined) return []
  if (!Predicate.isObject(scrim)) return ["The slot photo has a scrim that is no map of rules."]
  const rules = scrim as Readonly<Record<string, unknown>>
  const { colour, from, reach, least } = rules
  return [
    ...unknownKeys(rules, scrimKeys, "a scrim"),
    ...(isColour(colour) ? [] : ["A scrim needs a `colour` such as #14161b."]),
    ...(from !== undefined && isOneOf(from, ["top", "bottom", "left", "right", "all"])
      ? []
      : ["A scrim comes `from` top, bottom, left, right or all."]),
    ...([reach, least].every((share) => share === undefined || isBetween(share, 0, 1))
      ? []
      : ["A scrim's `reach` and `least` are shares from 0 to 1."])
  ]
}

const unknownKeys = (value: object, known: ReadonlyArray<string>, of: string): ReadonlyArray<string> =>
  Object.keys(value)
    .filter((key) => !known.includes(key))
    .map((key) => {
      const nearest = known.toSorted((a, b) => distance(key, a) - distance(key, b))[0]
      return `${of[0]?.toUpperCase()}${of.slice(1)} knows no \`${key}\`; the nearest that it knows is \`${nearest}\`.`
    })

const isPlate = (plate: unknown): boolean =>
  Predicate.isObject(plate) &&
  Predicate.hasProperty(plate, "colour") &&
  isColour(plate.colour) &&
  Predicate.hasProperty(plate, "pad") &&
  isBetween(plate.pad, 0, 500)

const isBetween = (value: unknown, least: number, most: number): boolean =>
  Predicate.isNumber(value) && value >= least && value <= most

const isFalling = (sizes: ReadonlyArray<number>): boolean =>
  sizes.every((size, index) => index === 0 || size < (sizes[index - 1] ?? Infinity))

const isColour = (value: unknown): boolean => Predicate.isString(value) && /^#[0-9a-f]{6}$/i.test(value)

const isOneOf = (value: unknown, choices: ReadonlyArray<string>): boolean =>
  value === undefined || choices.some((choice) => choice === value)
