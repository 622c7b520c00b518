/** An article by its true text, and what follows it on its page; undefined where its end is not found there. */
import { wordsOf } from "./readText.ts"

export const withTail = (text: string, page: string): string | undefined => {
  const lines = page.split("\n")
  const last = text
    .trim()
    .split("\n")
    .map((one) => one.trim())
    .filter((one) => one.length > 30)
    .at(-1)
  const key = wordsOf(last ?? "")
    .slice(-8)
    .join(" ")
  const at = key === "" ? -1 : lines.findLastIndex((line) => wordsOf(line).join(" ").includes(key))
  return at === -1 ? undefined : `${text}\n\n${lines.slice(at + 1).join("\n")}`
}
