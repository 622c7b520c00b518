/** The sources that fanfare reads. A new one is one file in this folder and one line here. */
import { html } from "./html.ts"
import { markdown } from "./markdown.ts"
import type { Source } from "../Source.ts"
import { text } from "./text.ts"

export const sources: ReadonlyArray<Source> = [text, markdown, html]
