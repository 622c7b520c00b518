/** A script of `src/browser/` as one small classic script: no import, nothing left in the global scope. */
import { build } from "rolldown"

export const minifyBrowserScript = async (name: "fanfare" | "dev"): Promise<string> => {
  const { output } = await build({
    input: `src/browser/${name}.ts`,
    platform: "browser",
    write: false,
    tsconfig: false,
    transform: { target: "es2022" },
    output: { format: "iife", minify: true }
  })
  return output[0].code
}
