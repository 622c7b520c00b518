/**
 * JSX in a template becomes plain JavaScript, types left out, each line where
 * it was. Node itself leaves out the types of `.ts`, but knows no JSX.
 */
import { createRequire } from "node:module"
import type * as Sucrase from "sucrase"
import * as runtime from "../../../templates/jsx/jsx.ts"

/** Whether the file at an address holds JSX. */
export const hasJsx = (url: string): boolean => /\.[jt]sx(?:\?|$)/.test(url)

/** What compiled JSX imports. */
export const jsxModule = "fanfare/jsx-runtime"

const given = Symbol.for("fanfare/jsx-runtime")

/** The address of that module: fanfare's own functions, wherever the template lies and whether or not fanfare is installed there. */
export const jsxModuleUrl = (): string => {
  Object.assign(globalThis, { [given]: runtime })
  return `data:text/javascript,export const { jsx, jsxs, Fragment } = globalThis[Symbol.for("${given.description}")]`
}

let sucrase: typeof Sucrase | undefined

/** Throws a SyntaxError whose stack begins with the place, as those of Node do. */
export const compileJsx = (source: string, url: string): string => {
  sucrase ??= createRequire(import.meta.url)("sucrase") as typeof Sucrase
  try {
    return sucrase.transform(source, {
      transforms: ["jsx", "typescript"],
      jsxRuntime: "automatic",
      jsxImportSource: "fanfare",
      production: true,
      disableESTransforms: true,
      preserveDynamicImport: true
    }).code
  } catch (cause) {
    const [, reason = "it cannot be read", line, column] =
      /^(.*?)(?: \((\d+):(\d+)\))?$/s.exec(cause instanceof Error ? cause.message : String(cause)) ?? []
    const error = new SyntaxError(reason)
    error.stack = `${url}:${line ?? 1}:${column ?? 1}\nSyntaxError: ${reason}`
    throw error
  }
}
