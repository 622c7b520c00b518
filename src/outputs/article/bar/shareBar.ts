/**
 * The share bar: plain links in a list, that work without a script and ask no
 * one for anything before a reader follows one. With `share.script` it also
 * holds what a script shows, hidden.
 */
import type { Element } from "hast"
import { h } from "../../../markup/html/h.ts"
import { fill } from "../../../labels/index.ts"
import type { Labels } from "../../../model/Labels.ts"
import type { Network } from "../../../networks/Network.ts"
import { treeHtml } from "../../../markup/html/treeHtml.ts"
import { qrCode } from "../../../networks/qr/qrCode.ts"
import { labelled } from "../../html/labelled.ts"
import { raw } from "../../html/raw.ts"
import type { Entry } from "../../Entry.ts"
import type { Facts } from "../../Facts.ts"
import { archiveMarkup } from "./archiveMarkup.ts"
import { closedNetwork } from "./closedNetwork.ts"
import { glyph } from "./glyph.ts"
import { hint, mastodonPath, scriptButtons, scriptData, serverField } from "./scriptParts.ts"
import { wantedNetworks } from "./wantedNetworks.ts"

type BarFacts = Pick<Facts, "site" | "share" | "bar" | "words">

/** In the article's language, where fanfare speaks it; a network without a link is left out. */
export const shareBar = (entry: Entry, facts: BarFacts): Element => {
  const { names, script } = facts.bar
  const { article } = entry
  const labels = facts.words(article.language)
  const wanted = wantedNetworks(article, facts)
  const entries = wanted.flatMap((network) => {
    const closed = closedNetwork(network, article.url, facts.share.retired, labels, names)
    if (closed !== undefined) return [{ item: h("li", closed), path: null }]
    const payload = entry.shares.payload(network)
    if (network.share.kind === "qr" && payload.off !== true)
      return codeOf(network, article.url, labels, names).map((item) => ({ item: h("li", item), path: null }))
    const { href } = payload
    if (href === null) return []
    const path = script ? mastodonPath(network, entry, facts) : null
    const link = h(
      "a",
      { href, rel: ["noopener", "nofollow"], dataFanfareMastodon: path, ...hint(nameOf(network, labels), names) },
      raw(linkContent(network, labels))
    )
    return [{ item: h("li", link), path }]
  })
  const archive = archiveMarkup(entry, facts, labels)
  const items = [...entries.map(({ item }) => item), ...(script ? scriptButtons(wanted, labels, names) : [])]
  return h(
    names === "hidden" ? "nav.fanfare-share.fanfare-signs" : "nav.fanfare-share",
    {
      lang: labels.language,
      dir: labels.direction,
      ariaLabel: labels.share,
      hidden: entries.length === 0 && archive === null,
      ...(script ? scriptData(article, labels) : {})
    },
    h("p", { ariaHidden: "true" }, labels.share),
    items.length === 0 ? null : h("ul", { role: "list" }, items),
    archive,
    entries.some(({ path }) => path !== null) ? serverField(labels) : null,
    script ? h("p", { role: "status" }) : null
  )
}

/** A code that the reader opens, and scans with the network's app; none where no code holds the address. */
const codeOf = (
  network: Network,
  url: string,
  labels: Labels,
  names: Facts["bar"]["names"]
): ReadonlyArray<Element> => {
  const code = qrCode(url, url)
  return code === null
    ? []
    : [
        h(
          "details.fanfare-code",
          h("summary", hint(nameOf(network, labels), names), raw(linkContent(network, labels))),
          code
        )
      ]
}

const nameOf = ({ id, name }: Network, labels: Labels): string =>
  id === "email" ? labels.email : fill(labels.shareOn, { network: name })

/** Sign and name of a network, the same in every article of a language. */
const linkContent = (network: Network, labels: Labels): string => {
  const known = linkContents.get(labels)?.get(network)
  if (known !== undefined) return known
  const html = treeHtml([glyph(network), h("span", {}, ...linkName(network, labels))])
  const ofLabels = linkContents.get(labels) ?? new Map<Network, string>()
  linkContents.set(labels, ofLabels.set(network, html))
  return html
}

/** Labels belong to a config: they go with it. */
const linkContents = new WeakMap<Labels, Map<Network, string>>()

/** The network's name is seen; the words around it are there for those who hear the link alone. */
const linkName = (network: Network, labels: Labels): ReturnType<typeof labelled> =>
  network.id === "email"
    ? labelled(labels.email, {})
    : labelled(labels.shareOn, { network: h("bdi", network.name) }).map((part) =>
        part.type === "text" ? h("span.fanfare-unseen", {}, part) : part
      )
