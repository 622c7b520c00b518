/** Text that a page escaped twice, so that readers would see `&amp;` or `&#39;`. */
import { htmlTree } from "./htmlTree.ts"
import { rawText } from "./elements.ts"

const references = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,31}\d{0,2});/gi

/**
 * Takes the second escape off texts. `shown`: the text that readers of the page see, asked for once and only where
 * there is a reference; one that stands there as such is meant, and stays.
 */
export const secondEscapes = (shown: () => string): ((text: string) => string) => {
  let meant: ReadonlySet<string> | undefined
  return (text) =>
    text.replace(references, (reference) => {
      meant ??= new Set(shown().match(references))
      return meant.has(reference) ? reference : charactersOf(reference)
    })
}

/** What a reference stands for; itself where it stands for nothing. */
const charactersOf = (reference: string): string => {
  const tree = htmlTree(reference, { fragment: true })
  return tree === undefined ? reference : rawText(tree)
}

/** Plain text with its HTML references decoded, but for those between backticks. */
export const withoutReferences = (text: string): string =>
  text.includes("&")
    ? text.replace(/`[^`]*`|[^`]+/g, (part) => (part.startsWith("`") ? part : part.replace(references, charactersOf)))
    : text
