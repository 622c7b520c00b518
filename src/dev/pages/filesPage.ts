/** Every file of the output, as it will be served. */
import type { Element } from "hast"
import { h } from "../../markup/html/h.ts"
import { kilobytes } from "../../previews/viewOf.ts"
import type { OutputFile, Site } from "../build/Site.ts"
import { filesPath, linkFrom, outputPath } from "./devPaths.ts"
import type { DevPage } from "./pageFrame.ts"

/** Of a large site the files of articles are not listed; each is a link on the page of its article. */
const most = 2000

export const filesPage = ({ files }: Site): DevPage => {
  const feeds = files.filter(({ type }) => /rss|atom|feed\+json/.test(type))
  const others = files.filter((file) => !feeds.includes(file))
  const shown = others.length <= most ? others : others.filter(({ path }) => !path.startsWith("articles/"))
  return {
    path: filesPath,
    title: "Files",
    main: [
      h(
        "div.intro",
        h("h1", "Files"),
        h("p.muted", `${files.length.toLocaleString("en")} files, served as they are published`)
      ),
      table("Feeds", feeds),
      table("Everything else", shown)
    ]
  }
}

const table = (name: string, files: ReadonlyArray<OutputFile>): Element => {
  const link = linkFrom(filesPath)
  return h("table.files", [
    h("caption", name),
    h(
      "thead",
      h("tr", h("th", { scope: "col" }, "File"), h("th", { scope: "col" }, "Type"), h("th", { scope: "col" }, "Size"))
    ),
    h(
      "tbody",
      files.map(({ path, type, bytes }) =>
        h("tr", h("td", h("a", { href: link(outputPath(path)) }, path)), h("td", type), h("td", kilobytes(bytes)))
      )
    )
  ])
}
