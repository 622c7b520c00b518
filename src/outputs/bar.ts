/**
 * The share bar: plain links in a list, that work without a script and ask no
 * one for anything before a reader follows one.
 */
import type { Element } from "hast"
import { h } from "hastscript"
import type { Labels } from "../labels/Labels.ts"
import { labelsFor } from "../labels/index.ts"
import type { Network } from "../networks/Network.ts"
import { fragment } from "./fragment.ts"
import { labelled } from "./labelled.ts"
import type { Edition, Entry, Output } from "./Output.ts"
import { closedNetwork } from "./share/closedNetwork.ts"
import { glyph } from "./share/glyph.ts"
import { payloadFor } from "./share/payloadFor.ts"
import { networkFindings } from "./share/networkFindings.ts"
import { wantedNetworks } from "./share/wantedNetworks.ts"

export const bar: Output = {
  name: "bar",
  plan: (edition) => ({
    targets: edition.entries.map((entry) => fragment(entry.paths.bar, () => [shareBar(entry, edition)])),
    findings: networkFindings(edition)
  })
}

/** In the article's language, where fanfare speaks it; a network without a link is left out. */
export const shareBar = (entry: Entry, edition: Edition): Element => {
  const labels = labelsFor(entry.article.language)
  const payload = payloadFor(entry, edition)
  const items = wantedNetworks(entry, edition).flatMap((network) => {
    const old = closedNetwork(network, entry.article.url, edition.share.retired, labels)
    if (old !== undefined) return [h("li", old)]
    const { href } = payload(network)
    return href === null ? [] : [h("li", shareLink(network, href, labels))]
  })
  return h(
    "nav.fanfare-share",
    { lang: labels.language, dir: labels.direction, ariaLabel: labels.share, hidden: items.length === 0 },
    h("p", { ariaHidden: "true" }, labels.share),
    items.length === 0 ? null : h("ul", { role: "list" }, items)
  )
}

const shareLink = (network: Network, href: string, labels: Labels): Element =>
  h("a", { href, rel: ["noopener", "nofollow"] }, glyph(network), h("span", {}, ...linkName(network, labels)))

/** The network's name is seen; the words around it are there for those who hear the link alone. */
const linkName = ({ id, name }: Network, labels: Labels): ReturnType<typeof labelled> =>
  id === "email"
    ? labelled(labels.email, {})
    : labelled(labels.shareOn, { network: h("bdi", name) }).map((part) =>
        part.type === "text" ? h("span.fanfare-unseen", {}, part) : part
      )
