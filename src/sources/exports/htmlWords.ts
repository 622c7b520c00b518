/** The words of a piece of HTML in one line: titles, captions, names. */
import { oneLine } from "../../markup/oneLine.ts"
import { parseFragment } from "../../markup/parseHtml.ts"
import { plainText } from "../../markup/plainText.ts"

export const htmlWords = (html: string): string => {
  const tree = parseFragment(html, {})
  return tree._tag === "Failure" ? "" : oneLine(plainText(tree.success))
}
