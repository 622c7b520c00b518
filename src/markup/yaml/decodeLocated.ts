/** Decodes by a schema what a person wrote, and says of each value that is not right where it stands and how to mend it. */
import { Result, Schema, SchemaIssue } from "effect"
import { distance } from "fastest-levenshtein"
import { groupsWith, knownKeys } from "./knownKeys.ts"
import type { Located, Problem } from "./Located.ts"

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
      return {
        place: located.place(path),
        path,
        ...explain({
          schema,
          path,
          message: issue.message,
          isEmpty: isBlank(located.value, path),
          isCode: isCode(located)
        })
      }
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

interface Wrong {
  readonly schema: Schema.Constraint
  readonly path: ReadonlyArray<PropertyKey>
  readonly message: string
  readonly isEmpty: boolean
  readonly isCode: boolean
}

/** Whether the document is what a module exports. */
const isCode = ({ place }: Located): boolean => /\.[cm]?[jt]s$/.test(place([]).file ?? "")

const explain = ({ schema, path, message, isEmpty, isCode }: Wrong): { message: string; fix: string } => {
  const name = dotted(path)
  if (message === unknownKey) {
    return { message: `There is no setting \`${name}\`.`, fix: fixForUnknown(schema, path) }
  }
  if (message === "Missing key" && typeof path.at(-1) === "number")
    return { message: `\`${dotted(path.slice(0, -1))}\` is empty.`, fix: "Write at least one." }
  if (message === "Missing key")
    return { message: `\`${name}\` is missing.`, fix: `Add \`${String(path.at(-1))}:\` with its value.` }
  if (message === "Expected object" && path.length === 0 && isCode)
    return {
      message: "The module exports no settings.",
      fix: "Write them as an object, `export default { … }`; what is computed has to be there when the module was run."
    }
  if (message === "Expected object")
    return {
      message: path.length === 0 ? "The document holds no settings." : `\`${name}\` is not a group of settings.`,
      fix: "Write its settings, each as a name, a colon and a value."
    }
  const wrong = isEmpty ? "is empty" : "is not right"
  return { message: `\`${name}\` ${wrong}: ${message}.`, fix: message.replace(/^Expected /, "Write ") + "." }
}

/** The nearest name here, else where in the schema the name is one, else the names that there are. */
const fixForUnknown = (schema: Schema.Constraint, path: ReadonlyArray<PropertyKey>): string => {
  const known = knownKeys(schema, path.slice(0, -1))
  const key = String(path.at(-1))
  if (known.length === 0) return "Remove it."
  const there = `Known here: ${known.join(", ")}.`
  const [nearest] = known
    .map((name) => [name, distance(plain(key), plain(name))] as const)
    .toSorted(([, a], [, b]) => a - b)
  const meant = nearest === undefined ? null : `Did you mean \`${nearest[0]}\`? ${there}`
  const letters = nearest?.[1] ?? Number.POSITIVE_INFINITY
  if (meant !== null && letters <= 2) return meant
  const [group] = groupsWith(schema, key)
  if (group !== undefined) return `Write it into \`${group}:\`, where it belongs. ${there}`
  // Half of its letters may be others.
  return meant !== null && letters * 2 <= key.length + 1 ? meant : there
}

/** Case and hyphens aside. */
const plain = (name: string): string => name.toLowerCase().replace(/[-_\s]/g, "")

/** Whether nothing but blanks stands at a path: a place that waits to be filled in. */
const isBlank = (value: unknown, path: ReadonlyArray<PropertyKey>): boolean => {
  const found = path.reduce<unknown>(
    (one, key) =>
      typeof one === "object" && one !== null ? (one as Readonly<Record<PropertyKey, unknown>>)[key] : one,
    value
  )
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
