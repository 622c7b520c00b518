/** The template languages that are read, in the order in which they are asked. A new one is one file here and one line. */
import type { Dialect } from "./Dialect.ts"
import { directives } from "./directives.ts"
import { expression } from "./expression.ts"
import { handlebars } from "./handlebars.ts"
import { hugo } from "./hugo.ts"
import { jsx } from "./jsx.ts"
import { kramdown } from "./kramdown.ts"
import { liquid } from "./liquid.ts"
import { modules } from "./modules.ts"
import { output } from "./output.ts"

export const dialects: ReadonlyArray<Dialect> = [
  hugo,
  liquid,
  handlebars,
  output,
  kramdown,
  modules,
  directives,
  jsx,
  expression
]
