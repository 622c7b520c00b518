/** Every code with what it means. The types hold this table and the codes together: a code without an entry does not compile. */
import type { Code } from "../../model/Finding.ts"
import { bodies } from "./bodies.ts"
import { cards } from "./cards.ts"
import type { Explanation } from "./Explanation.ts"
import { fields } from "./fields.ts"
import { files } from "./files.ts"
import { init } from "./init.ts"
import { media } from "./media.ts"
import { publishing } from "./publishing.ts"
import { settings } from "./settings.ts"
import { shares } from "./shares.ts"
import { sources } from "./sources.ts"

export const explanations: Readonly<Record<Code, Explanation>> = {
  ...files,
  ...fields,
  ...bodies,
  ...media,
  ...sources,
  ...settings,
  ...init,
  ...cards,
  ...shares,
  ...publishing
}
