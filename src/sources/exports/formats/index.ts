/** The formats of exports, in the order in which they are asked. A new one is one file in this folder and one line here. */
import type { ExportFormat } from "../ExportFormat.ts"
import { blogger } from "./blogger.ts"
import { documents } from "./documents.ts"
import { ghost } from "./ghost.ts"
import { medium } from "./medium.ts"
import { notion } from "./notion.ts"
import { obsidian } from "./obsidian.ts"
import { substack } from "./substack.ts"
import { wordpress } from "./wordpress.ts"

export const exportFormats: ReadonlyArray<ExportFormat> = [
  wordpress,
  ghost,
  blogger,
  substack,
  medium,
  notion,
  obsidian,
  documents
]
