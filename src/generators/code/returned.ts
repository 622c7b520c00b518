/** What a function gives back. */
import type { ClassExpression, Expression, ReturnStatement } from "acorn"
import { base, simple } from "acorn-walk"
import type { Code } from "./Module.ts"

const skip = (): void => {}

/** Returns in functions within are theirs. */
const ownOnly = { ...base, Function: skip, Class: skip }

/** Where it returns in more than one place, the last that is not in another block; else the first. */
export const returned = ({
  body
}: Exclude<Extract<Code, { readonly body: unknown }>, ClassExpression>): Expression | null => {
  if (body.type !== "BlockStatement") return body
  const outer = body.body.findLast((one) => one.type === "ReturnStatement")
  if (outer?.type === "ReturnStatement") return outer.argument ?? null
  const found: Array<ReturnStatement> = []
  for (const statement of body.body) simple(statement, { ReturnStatement: (one) => void found.push(one) }, ownOnly)
  return found.toSorted((a, b) => a.start - b.start)[0]?.argument ?? null
}
