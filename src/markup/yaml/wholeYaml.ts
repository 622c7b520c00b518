/**
 * YAML and JSON with line and column for every value, by the package that knows
 * all of it: YAML 1.2 core schema, no tags, no merge keys, no alias bombs.
 * `parseYaml.ts` asks it for what is wrong, and for what few people write.
 */
import { Result } from "effect"
import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  visit,
  type YAMLMap
} from "yaml"
import type { Place } from "../../model/Finding.ts"
import { syntaxWords } from "./syntaxFix.ts"
import type { Located, Problem } from "./Located.ts"

/** Aliases may repeat a value a hundred times, which is more than people do and less than a bomb needs. */
const maxAliasCount = 100

/** As `parseYaml` has it. */
export const wholeYaml = (text: string, file: string, firstLine: number, numbersAsWritten: boolean): Located => {
  const deep = tooDeepFrom(text)
  if (deep >= 0) {
    const before = text.slice(0, deep).split("\n")
    const here = { file, line: firstLine + before.length - 1, column: (before.at(-1)?.length ?? 0) + 1 }
    return { value: undefined, place: () => here, problems: [tooDeep(here)] }
  }
  const lines = new LineCounter()
  const document = parsed(text, {
    lineCounter: lines,
    schema: "core",
    version: "1.2",
    prettyErrors: false,
    // The package compares each key with all before it, which many keys make slow; `secondKeys` finds them.
    uniqueKeys: false,
    strict: true,
    resolveKnownTags: false,
    // Warnings would go to standard error past the report.
    logLevel: "error"
  })
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { file, line: line + firstLine - 1, column: col }
  }
  const pairIn = pairsByKey()
  /** At the key that a path leads to, else at what is nearest around it. */
  const place = (path: ReadonlyArray<PropertyKey>): Place => {
    let offset = document.contents?.range?.[0] ?? 0
    let parent: unknown = document.contents
    for (const name of path) {
      const pair = isMap(parent) ? pairIn(parent, String(name)) : undefined
      const node = (pair?.key ?? (isSeq(parent) ? parent.items[Number(name)] : undefined)) as Ranged | undefined
      offset = node?.range?.[0] ?? offset
      parent = pair === undefined ? node : pair.value
    }
    return at(offset)
  }
  const problem = (offset: number, message: string, fix: string): Problem => ({
    place: at(offset),
    path: [],
    message,
    fix
  })
  const bottomless = document.errors.find(({ code }) => code === "RESOURCE_EXHAUSTION")
  if (bottomless !== undefined) return { value: undefined, place, problems: [tooDeep(at(bottomless.pos[0]))] }
  const wrong = [
    ...document.errors.map(({ pos, code, message }) => ({ offset: pos[0], code, message: firstSentence(message) })),
    ...secondKeys(document.contents).map((offset) => ({
      offset,
      code: "DUPLICATE_KEY",
      message: "Map keys must be unique"
    }))
  ].toSorted((a, b) => a.offset - b.offset)
  if (wrong.length > 0) {
    const problems = wrong.map(({ offset, ...fault }) => {
      const { message, fix } = syntaxWords(fault, file)
      return problem(offset, message, fix)
    })
    return { value: undefined, place, problems }
  }
  const unbound = Result.try(() => (text.includes("*") ? unboundAliases(document) : []))
  if (Result.isFailure(unbound)) return { value: undefined, place, problems: [tooDeep(at(0))] }
  if (unbound.success.length > 0) {
    const problems = unbound.success.map(({ source, offset }) =>
      problem(
        offset,
        `\`*${source}\` stands for a value that nothing before it is named after.`,
        `Put quotes around a text that begins with an asterisk, or name a value with \`&${source}\` first.`
      )
    )
    return { value: undefined, place, problems }
  }
  if (numbersAsWritten) keepNumbers(document)
  const made = Result.try({ try: () => document.toJS({ maxAliasCount }) as unknown, catch: (cause) => cause })
  if (Result.isSuccess(made)) return { value: made.success, place, problems: [] }
  const aliases = problem(
    0,
    "This YAML repeats its aliases too often.",
    "Write the values out instead of using aliases (`*name`)."
  )
  return { value: undefined, place, problems: [made.failure instanceof RangeError ? tooDeep(at(0)) : aliases] }
}

const keepNumbers = (document: Document.Parsed): void =>
  visit(document, {
    Scalar: (_, scalar) => {
      const { source, value } = scalar
      if (typeof value === "number" && source !== undefined && String(value) !== source) scalar.value = source
    }
  })

interface Ranged {
  readonly range?: readonly [number, number, number] | null
}

/** The pair of a map that has a key; its keys are gone through once, however many places are asked for. */
const pairsByKey = (): ((map: YAMLMap, key: string) => Pair | undefined) => {
  const known = new Map<YAMLMap, ReadonlyMap<string, Pair>>()
  return (map, key) => {
    // Of equal keys the first counts.
    const pairs = known.get(map) ?? new Map(map.items.toReversed().map((pair) => [String(pair.key), pair] as const))
    known.set(map, pairs)
    return pairs.get(key)
  }
}

/** Without the stacks of its errors, which nobody reads and which cost more than all else where there are many. */
const parsed = (text: string, options: Parameters<typeof parseDocument>[1]): Document.Parsed => {
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0
  try {
    return parseDocument(text, options)
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}

const tooDeep = (place: Place): Problem => ({
  place,
  path: [],
  message: "This YAML is nested too deeply.",
  fix: "Write it with fewer lists and groups in each other."
})

/** Brackets in each other; people write fewer than ten, and each costs the parser a call. */
const deepest = 500

/** Where more brackets are open than are read, also where nothing closes them; -1 where none are. Those in texts count, too. */
const tooDeepFrom = (text: string): number => {
  let depth = 0
  for (const { 0: bracket, index } of text.matchAll(/[[\]{}]/g)) {
    depth = bracket === "[" || bracket === "{" ? depth + 1 : Math.max(0, depth - 1)
    if (depth > deepest) return index
  }
  return -1
}

/** Where keys stand that their map has already (YAML 1.2.2, 3.2.1.3), as offsets. */
const secondKeys = (contents: Node | null): ReadonlyArray<number> => {
  const found: Array<number> = []
  const waiting: Array<unknown> = [contents]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (isPair(node)) {
      waiting.push(node.key ?? null, node.value ?? null)
      continue
    }
    if (!isCollection(node)) continue
    const keys = new Set<unknown>()
    for (const item of node.items) {
      waiting.push(item)
      const key = isPair(item) ? item.key : undefined
      if (!isScalar(key)) continue
      if (keys.has(key.value)) found.push(key.range?.[0] ?? 0)
      keys.add(key.value)
    }
  }
  return found
}

/** Aliases without an anchor before them. */
const unboundAliases = (
  document: Document.Parsed
): ReadonlyArray<{ readonly source: string; readonly offset: number }> => {
  const anchors = new Set<string>()
  const found: Array<{ readonly source: string; readonly offset: number }> = []
  visit(document, {
    Node: (_, node) => {
      if (isAlias(node)) {
        if (!anchors.has(node.source)) found.push({ source: node.source, offset: node.range?.[0] ?? 0 })
      } else if ("anchor" in node && typeof node.anchor === "string") anchors.add(node.anchor)
    }
  })
  return found
}

/** Without the code below it, and without what a programmer would call instead. */
const firstSentence = (message: string): string =>
  message.split("\n")[0]?.replace(/:$|; please use YAML\..*$/, "") ?? message
