/** One article: its files, what was found, and what every network will show of it. */
import type { Element } from "hast"
import { h } from "../../markup/html/h.ts"
import type { Head } from "../../model/Head.ts"
import { networkPreviews } from "../../previews/networks/index.ts"
import { readPage } from "../../previews/readPage.ts"
import { kilobytes, viewOf } from "../../previews/viewOf.ts"
import type { Site } from "../build/Site.ts"
import { pathsOf } from "../../outputs/pathsOf.ts"
import { articlePath, linkFrom, outputPath, readerPath } from "./devPaths.ts"
import { findingBadges, findingList } from "./findingList.ts"
import { nameOf } from "./listPage.ts"
import type { DevPage } from "./pageFrame.ts"
import { postSection } from "./postSection.ts"
import { viewSection } from "./viewSection.ts"

export const articlePage = (site: Site, head: Head): DevPage => {
  const path = articlePath(head.slug)
  const link = linkFrom(path)
  const document = site.document(head)
  const page = readPage(document)
  const findings = site.findingsOf(head)
  const pictureOf = (address: string) => {
    const facts = site.pictureAt(address)
    return facts.state === "found" ? { ...facts, shown: link(facts.shown) } : facts
  }
  const shownAt = (address: string): string | null => {
    const place = site.shownAt(address)
    return place === null ? null : link(place)
  }
  return {
    path,
    title: head.title,
    main: [
      h("div.intro", [
        h("h1", { dir: "auto", lang: head.language }, head.title),
        h("p.muted", [
          h("bdi", nameOf(head.language)),
          " · ",
          h("code", head.source),
          " · ",
          h("bdi", decodeURI(head.url))
        ]),
        h("p.muted", ["Every view below reads ", h("code", document.from), ", as the network's crawler would."])
      ]),
      findings.length === 0
        ? null
        : h(
            "details.panel",
            { open: findings.some(({ severity }) => severity !== "info") },
            h("summary", "Findings", ...findingBadges(findings)),
            findingList(findings)
          ),
      pictures(site, head, link),
      h("div.views", [
        ...networkPreviews.map((network) =>
          viewSection(viewOf(network, page, pictureOf), {
            url: head.url,
            language: page.language,
            shownAt,
            body: network.id === "reader-article" && page.item !== null ? reader(link(readerPath(head.slug))) : null
          })
        ),
        postSection(site.read(pathsOf(head).share), page.language)
      ])
    ].filter((one) => one !== null)
  }
}

const reader = (address: string): Element =>
  h("iframe.preview-body", {
    src: address,
    title: "The article in the feed",
    sandbox: "allow-same-origin",
    loading: "lazy"
  })

/** What each picture weighs, against 300 kB: what WhatsApp shows on every phone. */
const pictures = (site: Site, head: Head, link: (to: string) => string): Element | null => {
  const { folder } = pathsOf(head)
  const own = site.files.filter(({ path, type }) => path.startsWith(folder) && type.startsWith("image/"))
  if (own.length === 0) return null
  return h(
    "details.panel",
    h(
      "summary",
      "Pictures",
      h("span.muted", `${own.length}, together ${kilobytes(own.reduce((sum, { bytes }) => sum + bytes, 0))}`)
    ),
    h(
      "ul.pictures",
      own.map(({ path, bytes }) =>
        h("li", [
          h("a", { href: link(outputPath(path)) }, [
            h("img", { src: link(outputPath(path)), alt: "", loading: "lazy" }),
            h("code", path.slice(folder.length))
          ]),
          h(`span${bytes > 300_000 ? ".over" : ".muted"}`, kilobytes(bytes))
        ])
      )
    )
  )
}
