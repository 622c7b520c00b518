/** JavaScript or TypeScript, with JSX or without, as a tree. It is never run. */
import { createRequire } from "node:module"
import { type Program, parse } from "acorn"
import { Result } from "effect"
import type * as Sucrase from "sucrase"

/** Null for text that is not code, and for code that is nested too deeply to be a config. */
export const parseCode = (text: string): Program | null => {
  const plain = treeOf(text)
  const typed = Result.orElse(plain, () => Result.flatMap(withoutTypes(text, []), treeOf))
  return Result.getOrNull(Result.orElse(typed, () => Result.flatMap(withoutTypes(text, ["jsx"]), treeOf)))
}

const treeOf = (text: string): Result.Result<Program, unknown> =>
  Result.try(() =>
    parse(text, {
      ecmaVersion: "latest",
      sourceType: "module",
      allowHashBang: true,
      allowReturnOutsideFunction: true,
      allowSuperOutsideMethod: true
    })
  )

/** Loaded where a config has types: most have none. */
const withoutTypes = (text: string, more: ReadonlyArray<"jsx">): Result.Result<string, unknown> =>
  Result.try(() => {
    const { transform } = createRequire(import.meta.url)("sucrase") as typeof Sucrase
    return transform(text, { transforms: ["typescript", ...more], disableESTransforms: true, keepUnusedImports: true })
      .code
  })
