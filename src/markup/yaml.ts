/**
 * YAML and JSON with line and column for every value, decoded by a schema.
 * Everything that a person writes (config, front matter, sidecars, feeds) is
 * read here: YAML 1.2 core schema, no tags, no merge keys, no alias bombs.
 */
import { Result, Schema, SchemaIssue } from "effect"
import { closest } from "fastest-levenshtein"
import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  visit
} from "yaml"
import type { Place } from "../model/Finding.ts"

/** What is wrong with a value, where, and how to fix it. */
export interface Problem {
  readonly place: Place
  readonly path: ReadonlyArray<PropertyKey>
  readonly message: string
  readonly fix: string
}

/** A value that knows where each part of it was written. */
export interface Located {
  readonly value: unknown
  /** Where the value at a path stands; the nearest parent that exists stands in for a missing one. */
  readonly place: (path: ReadonlyArray<PropertyKey>) => Place
  readonly problems: ReadonlyArray<Problem>
}

/** Aliases may repeat a value a hundred times, which is more than people do and less than a bomb needs. */
const maxAliasCount = 100

/**
 * Parses one document. `firstLine` is the line of the file on which `text` begins, from 1.
 * A document that cannot be parsed has problems and the value undefined; an empty one has the value null.
 */
export const parseYaml = (text: string, file: string, firstLine = 1): Located => {
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
  const place = (path: ReadonlyArray<PropertyKey>): Place => {
    for (let length = path.length; length > 0; length -= 1) {
      const parent = document.getIn(path.slice(0, length - 1), true)
      const name = path[length - 1]
      const pair = isMap(parent) ? parent.items.find((item) => String(item.key) === String(name)) : undefined
      const node = (pair?.key ?? document.getIn(path.slice(0, length), true)) as
        | { range?: [number, number, number] }
        | undefined
      if (node?.range !== undefined && node.range !== null) return at(node.range[0])
    }
    return at(document.contents?.range?.[0] ?? 0)
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
    ...document.errors.map(({ pos, message }) => ({ offset: pos[0], message: firstSentence(message) })),
    ...secondKeys(document.contents).map((offset) => ({ offset, message: "Map keys must be unique" }))
  ].toSorted((a, b) => a.offset - b.offset)
  if (wrong.length > 0) {
    const problems = wrong.map(({ offset, message }) =>
      problem(
        offset,
        `This is not valid YAML: ${message}`,
        "Correct the YAML; put quotes around a value that holds a colon, a hash or a quote."
      )
    )
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
  const made = Result.try({ try: () => document.toJS({ maxAliasCount }) as unknown, catch: (cause) => cause })
  if (Result.isSuccess(made)) return { value: made.success, place, problems: [] }
  const aliases = problem(
    0,
    "This YAML repeats its aliases too often.",
    "Write the values out instead of using aliases (`*name`)."
  )
  return { value: undefined, place, problems: [made.failure instanceof RangeError ? tooDeep(at(0)) : aliases] }
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

/** Decodes a located value; every problem has its place, an unknown key names the nearest known one. */
export const decodeLocated = <S extends Schema.Schema<unknown> & { readonly DecodingServices: never }>(
  schema: S,
  located: Located
): Result.Result<S["Type"], ReadonlyArray<Problem>> => {
  if (located.problems.length > 0) return Result.fail(located.problems)
  const decoded = Schema.decodeUnknownResult(schema as never, { errors: "all", onExcessProperty: "error" })(
    located.value
  )
  if (Result.isSuccess(decoded)) return Result.succeed(decoded.success as S["Type"])
  const { issues } = formatIssue(decoded.failure.issue)
  return Result.fail(
    issues.map((issue) => {
      const path = (issue.path ?? []) as ReadonlyArray<PropertyKey>
      return { place: located.place(path), path, ...explain(schema, path, issue.message, isBlank(located.value, path)) }
    })
  )
}

const unknownKey = "unknown key"
const formatIssue = SchemaIssue.makeFormatterStandardSchemaV1({
  leafHook: (leaf) => {
    if (leaf._tag === "UnexpectedKey") return unknownKey
    // A value of another type is told the words of its kind too, such as "an address that begins with https://".
    const words = leaf._tag === "InvalidType" ? leaf.ast.checks?.at(-1)?.annotations?.["message"] : undefined
    if (leaf._tag !== "InvalidType" || typeof words !== "string") return SchemaIssue.defaultLeafHook(leaf)
    return leaf.ast._tag === "String" ? `${words}, as a string` : words
  }
})

const explain = (
  schema: Schema.Constraint,
  path: ReadonlyArray<PropertyKey>,
  message: string,
  isEmpty: boolean
): { message: string; fix: string } => {
  const name = dotted(path)
  if (message === unknownKey) {
    const known = knownKeys(schema, path.slice(0, -1))
    const nearest = known.length === 0 ? undefined : closest(String(path.at(-1)), known)
    return {
      message: `There is no setting \`${name}\`.`,
      fix: nearest === undefined ? "Remove it." : `Did you mean \`${nearest}\`? Known here: ${known.join(", ")}.`
    }
  }
  if (message === "Missing key" && typeof path.at(-1) === "number")
    return { message: `\`${dotted(path.slice(0, -1))}\` is empty.`, fix: "Write at least one." }
  if (message === "Missing key")
    return { message: `\`${name}\` is missing.`, fix: `Add \`${String(path.at(-1))}:\` with its value.` }
  if (message === "Expected object")
    return {
      message: path.length === 0 ? "The document holds no settings." : `\`${name}\` is not a group of settings.`,
      fix: "Write its settings, each as a name, a colon and a value."
    }
  const wrong = isEmpty ? "is empty" : "is not right"
  return { message: `\`${name}\` ${wrong}: ${message}.`, fix: message.replace(/^Expected /, "Write ") + "." }
}

/** Whether nothing but blanks stands at a path: a place that waits to be filled in. */
const isBlank = (value: unknown, path: ReadonlyArray<PropertyKey>): boolean => {
  const found = path.reduce((one, key) => (Object(one) as Readonly<Record<PropertyKey, unknown>>)[key], value)
  return typeof found === "string" && found.trim() === ""
}

const dotted = (path: ReadonlyArray<PropertyKey>): string =>
  path.length === 0
    ? "the document"
    : path
        .map((part, index) =>
          typeof part === "number" ? `[${part}]` : index === 0 ? String(part) : `.${String(part)}`
        )
        .join("")

interface JsonSchema {
  readonly $ref?: string
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly items?: JsonSchema
  readonly additionalProperties?: JsonSchema | boolean
  readonly anyOf?: ReadonlyArray<JsonSchema>
  readonly allOf?: ReadonlyArray<JsonSchema>
}

/** The keys that a schema knows at a path, read off its JSON Schema. */
const knownKeys = (schema: Schema.Constraint, path: ReadonlyArray<PropertyKey>): ReadonlyArray<string> => {
  const { schema: root, definitions } = Schema.toJsonSchemaDocument(schema) as unknown as {
    schema: JsonSchema
    definitions: Readonly<Record<string, JsonSchema>>
  }
  const open = (one: JsonSchema | undefined): ReadonlyArray<JsonSchema> => {
    if (one === undefined) return []
    const named = one.$ref === undefined ? [] : open(definitions[one.$ref.split("/").at(-1) ?? ""])
    return [one, ...named, ...(one.anyOf ?? []).flatMap(open), ...(one.allOf ?? []).flatMap(open)]
  }
  let here = open(root)
  for (const part of path) {
    here = here.flatMap((one) => {
      if (typeof part === "number") return open(one.items)
      const rest = typeof one.additionalProperties === "object" ? one.additionalProperties : undefined
      return open(one.properties?.[String(part)] ?? rest)
    })
  }
  return [...new Set(here.flatMap((one) => Object.keys(one.properties ?? {})))]
}
