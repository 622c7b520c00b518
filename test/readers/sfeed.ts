/** sfeed (https://codemadness.org/sfeed-simple-feed-parser.html): a feed on standard input, tab-separated lines out. */
import { isThere, run } from "./command.ts"
import type { Reader } from "./Reader.ts"

/** sfeed(5): line feed, tab and backslash are escaped in a field. */
const unescaped = (field: string): string =>
  field.replace(/\\([nt\\])/g, (_whole, letter: string) => ({ n: "\n", t: "\t" })[letter] ?? "\\")

export const sfeed: Reader = {
  name: "sfeed",
  shows: "published",
  isPresent: () => isThere("which", "sfeed"),
  read: async (url, folder) => {
    const input = await (await fetch(url)).text()
    const lines = (await run("sfeed", [url], { input, home: folder })).split("\n").filter((line) => line !== "")
    return lines.map((line) => {
      const [published = "", title = "", link = "", content = "", , , author = ""] = line.split("\t")
      return { title, link, published: Number(published), author, content: unescaped(content) }
    })
  }
}
