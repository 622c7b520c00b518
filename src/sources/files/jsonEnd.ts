/** Where the object ends that a text begins with, by its braces and quotes alone. */

/** The index after its last brace; null where it has no end. */
export const jsonEnd = (text: string): number | null => {
  const signs = /"(?:[^"\\]|\\[^])*"|[{}]/g
  let depth = 0
  for (const { 0: sign, index } of text.matchAll(signs)) {
    if (sign === "{") depth += 1
    else if (sign === "}") depth -= 1
    if (depth === 0 && sign === "}") return index + 1
  }
  return null
}
