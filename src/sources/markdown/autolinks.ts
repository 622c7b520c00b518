/**
 * Autolinks of GitHub (GFM 6.9): `https://`, `www.` and e-mail addresses. No
 * bare host names, because `README.md` is the name of a file.
 */
import type { MarkdownIt } from "markdown-it"

export const autolinks = ({ linkify }: MarkdownIt): void => {
  linkify.set({ fuzzyLink: false, fuzzyEmail: true })
  linkify.add("ftp:", null).add("//", null)
  linkify.add("www.", {
    validate: (text, position, { re }) => {
      const rest = re.get_relative_proto_validator()
      rest.lastIndex = position
      return rest.exec(text)?.[0].length ?? 0
    },
    normalize: (match) => {
      match.url = `http://${match.url}`
    }
  })
}
