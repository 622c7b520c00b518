/**
 * What a share bar holds for `widgets/fanfare.js`: buttons, the field for the
 * reader's own Mastodon server, and the place where it says what it did. All of
 * it is hidden until the script shows it.
 */
import type { Element } from "hast"
import { h } from "../../../markup/html/h.ts"
import type { Labels } from "../../../model/Labels.ts"
import type { Article } from "../../../model/Article.ts"
import { findNetwork } from "../../../networks/index.ts"
import type { Network } from "../../../networks/Network.ts"
import type { BarSettings } from "../../../model/settings/BarSettings.ts"
import type { Entry } from "../../Entry.ts"
import { type SharingFacts, payloadFor } from "../share/payloadFor.ts"
import { glyph } from "./glyph.ts"

const byDefault = ["copy", "native"]

/** The name as a tooltip, where the bar shows signs only; it is the whole name, so that no reader hears it twice. */
export const hint = (name: string, names: BarSettings["names"]): { readonly title?: string } =>
  names === "hidden" ? { title: name } : {}

/** What the script shares, and the words that it says. */
export const scriptData = ({ url, title }: Article, labels: Labels) => ({
  dataUrl: url,
  dataTitle: title,
  dataCopied: labels.copied,
  dataSaved: labels.saved
})

/** Those that the config names, else copy and the system's share sheet. */
export const scriptButtons = (
  wanted: ReadonlyArray<Network>,
  labels: Labels,
  names: BarSettings["names"]
): ReadonlyArray<Element> => {
  const named = wanted.filter(({ share }) => share.kind === "browser")
  const shown = named.length > 0 ? named : byDefault.map(findNetwork).filter((network) => network !== undefined)
  return shown.flatMap((network) => {
    const name = buttonName(network, labels)
    return name === undefined
      ? []
      : [
          h(
            "li",
            { hidden: true, dataFanfare: network.id },
            h("button", { type: "button", ...hint(name, names) }, glyph(network), h("span", name))
          )
        ]
  })
}

const buttonName = ({ id }: Network, labels: Labels): string | undefined =>
  ({ copy: labels.copyLink, native: labels.shareSheet, print: labels.print })[id]

/** Opened by the reader; a name that no server can have is refused by the browser, in its own words. */
export const serverField = (labels: Labels): Element =>
  h(
    "details",
    { hidden: true, dataFanfare: "mastodon" },
    h("summary", labels.mastodonServer),
    h(
      "form",
      h("input", {
        ariaLabel: labels.mastodonServer,
        dir: "ltr",
        inputMode: "url",
        autoComplete: "off",
        autoCapitalize: "none",
        spellCheck: "false",
        pattern: String.raw`\s*(\S*(@|://))?[^\s@\/]+\.[^\s@\/]+\/?\s*`,
        placeholder: "example.social"
      }),
      h("button", { type: "submit" }, labels.save)
    )
  )

/** The share address on any Mastodon server, from its path on; null where the network is not Mastodon. */
export const mastodonPath = (network: Network, entry: Entry, facts: SharingFacts): string | null => {
  if (network.id !== "mastodon") return null
  const instances = { ...facts.share.instances, mastodon: "any.example" }
  const { href } = payloadFor(entry, { ...facts, share: { ...facts.share, instances } })(network)
  return href === null ? null : href.slice(new URL(href).origin.length)
}
