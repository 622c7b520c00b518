/** A picture and nothing else: the article's own card, cut to the size. */
import { element, slot } from "../element.ts"
import type { Template } from "../Template.ts"
import { clean } from "./clean.ts"

export const picture: Template = {
  name: "picture",
  needs: ["photo"],
  draw: (props) => {
    const { width, height, direction, has } = props
    if (!has.photo) return clean.draw(props)
    return element({ width, height, direction }, [slot({ name: "photo" }, { width, height })])
  }
}
