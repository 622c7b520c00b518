/** Text that a page escaped twice, so that readers would see `&amp;` or `&#39;`. */
import { htmlTree } from "./htmlTree.ts"
import { plainText } from "./plainText.ts"

/** `shown`: the text that readers of the page see; a reference that stands there as such is meant, and stays. */
export const withoutSecondEscape = (text: string, shown: () => string): string =>
  text.replace(/&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,31}\d{0,2});/gi, (reference) => {
    const tree = shown().includes(reference) ? undefined : htmlTree(reference, { fragment: true })
    return (tree === undefined ? "" : plainText(tree)) || reference
  })
