/** The site's icon for tabs and home screens, where the config names one. */
import type { Element } from "hast"
import { h } from "../../../markup/html/h.ts"
import type { Site } from "../../../model/Site.ts"

export const siteIcon = ({ icon }: Site): ReadonlyArray<Element> =>
  icon === undefined ? [] : [h("link", { rel: "icon", href: icon }), h("link", { rel: "apple-touch-icon", href: icon })]
