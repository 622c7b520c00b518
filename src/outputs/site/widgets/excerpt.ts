/** The beginning of a comment, as a list shows it. */
import type { Comment } from "../../../model/Article.ts"
import { fitText } from "../../../networks/payload/fitText.ts"

/** UTF-16 units. */
const length = 160

/** Cut at a word. */
export const excerpt = ({ text }: Comment): string => fitText(text, (cut) => cut.length <= length)
