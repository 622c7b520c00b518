/** `[caption]<img …> words[/caption]` of WordPress: the picture, with its link, and the words behind it as its caption. */
import type { ElementContent } from "hast"
import { attribute, elementsIn } from "../../../markup/elements.ts"
import { h } from "../../../markup/html/h.ts"
import { named } from "../dialects/Arguments.ts"
import { type Meaning, words } from "./Meaning.ts"
import { unwrapped } from "./unwrapped.ts"

export const captioned: Meaning = {
  becomes: "the picture with its caption",
  names: { wordpress: words("caption wp_caption") },
  holdsText: true,
  make: ({ arguments: given, inner, inline }) => {
    const nodes = unwrapped(inner())
    const at = nodes.findIndex((node) => pictureIn(node) !== undefined)
    const shown = nodes[at]
    if (shown === undefined) return null
    const behind = nodes.slice(at + 1)
    const caption = named(given, "caption")
    return {
      nodes: [h("figure", shown, h("figcaption", caption === undefined ? [...trimmed(behind)] : [...inline(caption)]))],
      isBlock: true,
      text: pictureIn(shown) ?? ""
    }
  }
}

const pictureIn = (node: ElementContent): string | undefined => {
  if (node.type !== "element") return undefined
  const image = [node, ...elementsIn(node)].find(({ tagName }) => tagName === "img")
  return image === undefined ? undefined : attribute(image, "src")
}

/** Without the blank between the picture and its words. */
const trimmed = ([first, ...others]: ReadonlyArray<ElementContent>): ReadonlyArray<ElementContent> =>
  first === undefined ? [] : [first.type === "text" ? { ...first, value: first.value.trimStart() } : first, ...others]
