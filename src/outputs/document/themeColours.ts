/** The colour of the browser's own frame: the site's accent, and in dark mode the paper of its pages. */
import type { Element } from "hast"
import { h } from "../../markup/html/h.ts"
import type { Site } from "../../model/Site.ts"
import { paper } from "../styles/pages.ts"

/** None where the config names no accent: pages of another design have a colour of their own. */
export const themeColours = ({ accent, isAccentDefault }: Site): ReadonlyArray<Element> =>
  isAccentDefault === true
    ? []
    : Object.entries({ light: accent, dark: paper.dark }).map(([scheme, content]) =>
        h("meta", { name: "theme-color", media: `(prefers-color-scheme: ${scheme})`, content })
      )
