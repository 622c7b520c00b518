/** The template languages that are read, in the order in which they are asked. A new one is one file here and one line. */
import { blade, bladeLines } from "./blade.ts"
import type { Dialect } from "./Dialect.ts"
import { directives } from "./directives.ts"
import { comment, expression } from "./jsx/expression.ts"
import { handlebars } from "./handlebars.ts"
import { hugo } from "./hugo.ts"
import { jsx } from "./jsx/jsx.ts"
import { kramdown } from "./kramdown.ts"
import { liquid } from "./liquid.ts"
import { mediawiki } from "./mediawiki.ts"
import { modules } from "./jsx/modules.ts"
import { output } from "./output.ts"
import { macros, roles } from "./roles.ts"
import { freemarker, scriptlets } from "./scriptlets.ts"
import { svelte } from "./svelte.ts"
import { includes, snippets } from "./vitepress.ts"
import { wordpress } from "./wordpress.ts"

export const dialects: ReadonlyArray<Dialect> = [
  blade,
  bladeLines,
  mediawiki,
  hugo,
  liquid,
  svelte,
  handlebars,
  output,
  kramdown,
  modules,
  directives,
  snippets,
  macros,
  roles,
  includes,
  scriptlets,
  freemarker,
  jsx,
  wordpress,
  comment,
  expression
]
