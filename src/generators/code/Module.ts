/** What a config in code says, as far as it can be read without running it: expressions of ESTree (estree/estree). Types only. */
import type { AnonymousFunctionDeclaration, Expression, FunctionDeclaration, SpreadElement } from "acorn"

/** An expression, or a function that is declared. */
export type Code = Expression | FunctionDeclaration | AnonymousFunctionDeclaration

/** A module: what it exports, declares and calls. */
export interface Module {
  /** `export default`, or `module.exports`. */
  readonly exported: Code | null
  /** Constants and functions by name, wherever they are declared; the first of a name counts. */
  readonly constants: ReadonlyMap<string, Code>
  /** What names stand for that come from other files: the file as it is written, and the name there. */
  readonly imports: ReadonlyMap<string, Imported>
  /** The arguments of each call of a method or a function, by its name, in their order. */
  readonly calls: ReadonlyMap<string, ReadonlyArray<ReadonlyArray<Expression | SpreadElement>>>
}

export interface Imported {
  readonly from: string
  /** `default` for the whole too. */
  readonly name: string
}
