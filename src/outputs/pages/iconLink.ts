/** The icon in a browser's tab: the site's logo, else its first letter on its accent colour. No browser then asks for /favicon.ico. */
import type { Element } from "hast"
import { h, s } from "hastscript"
import { toHtml } from "hast-util-to-html"
import { graphemesOf } from "../../text/segments.ts"
import { contrast } from "./contrast.ts"
import type { PageSet } from "./PageSet.ts"
import { relativePath } from "./relativePath.ts"

export const iconLink = (page: string, { edition, logo }: PageSet): Element =>
  logo === null
    ? h("link", { rel: "icon", href: `data:image/svg+xml,${encodeURIComponent(toHtml(monogram(edition.site)))}` })
    : h("link", { rel: "icon", type: logo.type, href: relativePath(page, logo.to) })

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
