/** A config in JavaScript or TypeScript as data: what it exports, declares, imports and calls. It is never run. */
import type { AnyNode, Expression, ImportDeclaration, Node, SpreadElement, VariableDeclarator } from "acorn"
import { full } from "acorn-walk"
import type { Code, Imported, Module } from "./Module.ts"
import { parseCode } from "./parseCode.ts"

/** Null for what is no JavaScript or TypeScript. */
export const readModule = (text: string): Module | null => {
  const program = parseCode(text)
  if (program === null) return null
  const constants = new Map<string, Code>()
  const imports = new Map<string, Imported>()
  const calls = new Map<string, Array<ReadonlyArray<Expression | SpreadElement>>>()
  let exported: Code | null = null
  for (const node of nodesOf(program)) {
    if (node.type === "ExportDefaultDeclaration") {
      if (node.declaration.type !== "ClassDeclaration") exported = node.declaration
    } else if (node.type === "AssignmentExpression") {
      if (isModuleExports(node.left)) exported = node.right
    } else if (node.type === "VariableDeclarator") {
      const from = required(node.init)
      for (const [name, one] of from === null ? [] : requiredNames(node, from)) imports.set(name, one)
      if (from === null && node.id.type === "Identifier" && node.init && !constants.has(node.id.name))
        constants.set(node.id.name, node.init)
    } else if (node.type === "FunctionDeclaration") {
      // Without a name it is what the module exports.
      if (node.id !== null && !constants.has(node.id.name)) constants.set(node.id.name, node)
    } else if (node.type === "ImportDeclaration") {
      for (const [name, one] of importedNames(node)) imports.set(name, one)
    } else if (node.type === "CallExpression") {
      const name = nameOf(node.callee.type === "MemberExpression" ? node.callee.property : node.callee)
      if (name !== null) calls.set(name, [...(calls.get(name) ?? []), node.arguments])
    }
  }
  return { exported, constants, imports, calls }
}

/** All nodes, in the order of the text. */
const nodesOf = (program: Node): ReadonlyArray<AnyNode> => {
  const nodes: Array<AnyNode> = []
  // acorn-walk gives the general type of a node.
  full(program, (node) => void nodes.push(node as AnyNode))
  return nodes.toSorted((a, b) => a.start - b.start)
}

const nameOf = (node: AnyNode): string | null => (node.type === "Identifier" ? node.name : null)

const isModuleExports = (node: AnyNode): boolean =>
  node.type === "MemberExpression" &&
  node.object.type === "Identifier" &&
  node.object.name === "module" &&
  nameOf(node.property) === "exports"

/** The file of `require("./site")`; null for anything else. */
const required = (value: Expression | null | undefined): string | null => {
  if (value?.type !== "CallExpression" || nameOf(value.callee) !== "require") return null
  const [file] = value.arguments
  return file?.type === "Literal" && typeof file.value === "string" ? file.value : null
}

/** `const site = require("./site")`, `const { title: name } = require("./site")`. */
const requiredNames = ({ id }: VariableDeclarator, from: string): ReadonlyArray<readonly [string, Imported]> => {
  if (id.type === "Identifier") return [[id.name, { from, name: "default" }]]
  if (id.type !== "ObjectPattern") return []
  return id.properties.flatMap((one) => {
    if (one.type !== "Property" || one.value.type !== "Identifier") return []
    const name = nameOf(one.key)
    return name === null ? [] : [[one.value.name, { from, name }] as const]
  })
}

/** `import a, { b as c } from "./file"`. */
const importedNames = ({ specifiers, source }: ImportDeclaration): ReadonlyArray<readonly [string, Imported]> =>
  specifiers.map((one) => {
    const name =
      one.type === "ImportSpecifier"
        ? one.imported.type === "Identifier"
          ? one.imported.name
          : String(one.imported.value)
        : "default"
    return [one.local.name, { from: String(source.value), name }]
  })
