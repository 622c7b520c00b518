/** What an expression comes to, as far as that is written down: `undefined` wherever it would have to be run. */
import type { CallExpression, Expression, NewExpression, ObjectExpression, SpreadElement, Super } from "acorn"
import type { Code, Module } from "./Module.ts"
import { returned } from "./returned.ts"

/** Reads another file of the project by how a module names it; null where it is not there or no module. */
export type Load = (from: string) => { readonly module: Module; readonly load: Load } | null

export interface Scope {
  readonly module: Module
  readonly load: Load
}

/** Names that lead to names, functions in functions. */
const deepest = 60

type Part = Code | SpreadElement | Super

export const valueOf = (node: Part | null | undefined, scope: Scope, depth = 0): unknown => {
  if (node === null || node === undefined || depth > deepest) return undefined
  const inner = (one: Part | null | undefined): unknown => valueOf(one, scope, depth + 1)
  switch (node.type) {
    case "Literal":
      return node.regex === undefined && node.bigint === undefined ? node.value : undefined
    case "TemplateLiteral":
      return joined(
        node.quasis.flatMap(({ value }, at) => [value.cooked ?? "", ...node.expressions.slice(at, at + 1).map(inner)])
      )
    case "BinaryExpression":
      return node.operator === "+" && node.left.type !== "PrivateIdentifier"
        ? joined([inner(node.left), inner(node.right)])
        : undefined
    case "ArrayExpression":
      return node.elements.flatMap((one) => {
        const read = inner(one)
        return one?.type === "SpreadElement" && Array.isArray(read) ? (read as ReadonlyArray<unknown>) : [read]
      })
    case "ObjectExpression":
      return recordOf(node, inner)
    case "LogicalExpression":
      return node.operator === "&&" ? inner(node.right) : first([node.left, node.right].map(inner))
    case "ConditionalExpression":
      return first([node.consequent, node.alternate].map(inner))
    case "SequenceExpression":
      return inner(node.expressions.at(-1))
    case "SpreadElement":
    case "AwaitExpression":
      return inner(node.argument)
    case "ChainExpression":
      return inner(node.expression)
    case "FunctionDeclaration":
    case "FunctionExpression":
    case "ArrowFunctionExpression":
      return inner(returned(node))
    case "Identifier":
    case "MemberExpression":
      return atPath(node, scope, depth, inner)
    case "CallExpression":
    case "NewExpression":
      return called(node, inner)
    default:
      return undefined
  }
}

/** Of values that depend on what is only known when it runs, the first that is written down. */
const first = (values: ReadonlyArray<unknown>): unknown =>
  values.find((value) => value !== undefined && value !== "" && value !== null)

const joined = (parts: ReadonlyArray<unknown>): string | undefined =>
  parts.every((value) => typeof value === "string" || typeof value === "number") ? parts.join("") : undefined

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value)

const recordOf = (
  { properties }: ObjectExpression,
  inner: (node: Part) => unknown
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    properties.flatMap((one): ReadonlyArray<readonly [string, unknown]> => {
      if (one.type === "SpreadElement") {
        const read = inner(one)
        return isRecord(read) ? Object.entries(read) : []
      }
      const key = one.computed ? null : keyOf(one.key)
      const read = key === null ? undefined : inner(one.value)
      return key === null || read === undefined ? [] : [[key, read]]
    })
  )

const keyOf = (key: Expression | { readonly type: "PrivateIdentifier" }): string | null =>
  key.type === "Identifier" ? key.name : key.type === "Literal" ? String(key.value) : null

/** `a.b.c` and `a["b"]` as names; null where something else stands at its root. */
const pathOf = (node: Part): ReadonlyArray<string> | null => {
  if (node.type === "Identifier") return [node.name]
  if (node.type !== "MemberExpression") return null
  const [before, key] = [pathOf(node.object), propertyOf(node)]
  return before === null || key === null ? null : [...before, key]
}

const propertyOf = ({ computed, property }: Extract<Expression, { type: "MemberExpression" }>): string | null =>
  computed && property.type !== "Literal" ? null : keyOf(property)

const atPath = (
  node: Extract<Expression, { type: "Identifier" | "MemberExpression" }>,
  scope: Scope,
  depth: number,
  inner: (node: Part) => unknown
): unknown => {
  const path = pathOf(node)
  if (path !== null) return named(path, scope, depth)
  // `new URL("./dist", import.meta.url).pathname` names the file too.
  return node.type === "MemberExpression" && ["pathname", "href"].includes(propertyOf(node) ?? "")
    ? inner(node.object)
    : undefined
}

const within = (value: unknown, path: ReadonlyArray<string>): unknown =>
  path.reduce<unknown>(
    (found, name) => (isRecord(found) && Object.hasOwn(found, name) ? found[name] : undefined),
    value
  )

const named = ([first = "", ...rest]: ReadonlyArray<string>, scope: Scope, depth: number): unknown => {
  const { module, load } = scope
  const constant = module.constants.get(first)
  if (constant !== undefined) return within(valueOf(constant, scope, depth + 1), rest)
  const from = module.imports.get(first)
  if (from === undefined) return undefined
  const other = load(from.from)
  if (other === null) return undefined
  const exported = (name: string): unknown => valueOf(other.module.constants.get(name), other, depth + 1)
  if (from.name !== "default") return within(exported(from.name), rest)
  const whole = valueOf(other.module.exported, other, depth + 1)
  // `import * as site` and `require("./site")` give all that is exported.
  return within(whole, rest) ?? (rest[0] === undefined ? undefined : within(exported(rest[0]), rest.slice(1)))
}

/** `path.join(__dirname, "dist")` and `new URL("./dist", import.meta.url)` name a file; of other calls the config that they are given counts. */
const called = (
  { callee, arguments: args }: CallExpression | NewExpression,
  inner: (node: Part) => unknown
): unknown => {
  const name = pathOf(callee)?.at(-1) ?? (callee.type === "MemberExpression" ? `.${propertyOf(callee) ?? ""}` : "")
  const values = args.map(inner)
  if (name === "resolve" || name === "join") {
    const parts = values.filter((part) => typeof part === "string")
    return parts.length === 0 ? undefined : parts.join("/")
  }
  if (name === "URL" || name === "fileURLToPath") return values[0]
  if (name.startsWith(".") || name === "require") return undefined
  return values.find(isRecord) ?? (callee.type === "CallExpression" ? inner(callee) : undefined)
}
