/** Links to other articles of the site: to their files, as an ordinary link in Markdown names them; and links in general. */
import { type Arguments, named } from "../dialects/Arguments.ts"
import { anchor } from "./anchor.ts"
import { isWebAddress, type Meaning, words } from "./Meaning.ts"
import { unwrapped } from "./unwrapped.ts"
import { siblingFile } from "./siblingFile.ts"

/** Hugo's `ref` and Jekyll's `post_url` put out an address, in a link that is written around them. */
export const references: Meaning = {
  becomes: "the address of the other article",
  names: { hugo: words("ref relref"), liquid: words("link post_url post_path ref relref") },
  holdsText: false,
  make: ({ name, arguments: given, file }) => {
    if (name === "link" && (given.positional.length > 1 || isWebAddress(given.source))) return wordsAndAddress(given)
    const target = named(given, "path") ?? given.positional[0]
    if (target === undefined || /[{}]/.test(target)) return null
    return anchor(siblingFile(target, file, name.startsWith("post_")))
  }
}

/** Hexo's `post_link`, and its `asset_link` and `asset_path` to files beside the article. */
export const linked: Meaning = {
  becomes: "a link to the other article, or to the file beside this one",
  names: { liquid: words("post_link asset_link asset_path") },
  holdsText: false,
  make: ({ name, arguments: given, file }) => {
    const [target, ...rest] = given.positional
    if (target === undefined || /[{}]/.test(target)) return null
    const title = rest.filter((one) => !/^(?:true|false)$/.test(one)).join(" ")
    const href = name === "post_link" ? siblingFile(target, file, true) : target
    return anchor(href, title === "" ? (target.split("/").at(-1) ?? target) : title)
  }
}

export const links: Meaning = {
  becomes: "a link",
  names: {
    hugo: words("link button btn button-link"),
    liquid: words("button btn"),
    jsx: words("Link NextLink A Anchor LinkCard Button LinkButton")
  },
  holdsText: true,
  make: ({ arguments: given, inner }) => {
    const href = named(given, "href", "to", "url", "link", "relref") ?? given.positional.find(isWebAddress)
    if (href === undefined) return null
    const content = unwrapped(inner())
    const shown = content.some((node) => node.type === "element" || (node.type === "text" && node.value.trim() !== ""))
    return anchor(href, shown ? content : (named(given, "text", "title", "label") ?? ""))
  }
}

/** `{% link text words https://… [external] [title] %}`. */
const wordsAndAddress = ({ positional }: Arguments) => {
  const at = positional.findIndex(isWebAddress)
  const href = positional[at]
  return href === undefined ? null : anchor(href, positional.slice(0, at).join(" "))
}
