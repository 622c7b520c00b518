/** The icon in a browser's tab: the site's logo, else its first letter on its accent colour. No browser then asks for /favicon.ico. */
import type { Element } from "hast"
import { h, s } from "../../markup/html/h.ts"
import { treeHtml } from "../../markup/html/treeHtml.ts"
import { graphemesOf } from "../../text/segments.ts"
import { contrast } from "../styles/contrast.ts"
import type { Facts } from "../Facts.ts"
import { publishedLogo } from "./publishedLogo.ts"
import { relativePath } from "./relativePath.ts"

export const iconLink = (page: string, facts: Facts): Element => {
  const logo = publishedLogo(facts)
  return logo === null
    ? h("link", { rel: "icon", href: `data:image/svg+xml,${encodeURIComponent(treeHtml(monogram(facts.site)))}` })
    : h("link", { rel: "icon", type: logo.type, href: relativePath(page, logo.to) })
}

const monogram = ({ title, accent }: { readonly title: string; readonly accent: string }): Element => {
  const [first = ""] = graphemesOf(title.trim())
  const ink = contrast("#ffffff", accent) >= contrast("#000000", accent) ? "#ffffff" : "#000000"
  return s(
    "svg",
    { xmlns: "http://www.w3.org/2000/svg", viewBox: "0 0 64 64" },
    s("rect", { width: 64, height: 64, rx: 12, fill: accent }),
    s(
      "text",
      { x: 32, y: 46, textAnchor: "middle", fontFamily: "Georgia, serif", fontSize: 40, fontWeight: 700, fill: ink },
      first
    )
  )
}
