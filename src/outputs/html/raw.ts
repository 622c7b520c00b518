/** HTML that is written already, as a part of a tree. */
import type { Raw } from "../../markup/html/treeHtml.ts"

export const raw = (value: string): Raw => ({ type: "raw", value })
