/**
 * A closed network in the share bar, where the config asks for it: its name
 * and its last year, without a link or with one to the web archive.
 */
import type { Element } from "hast"
import { h } from "../../../markup/html/h.ts"
import type { Labels } from "../../../model/Labels.ts"
import type { Network } from "../../../networks/Network.ts"
import { labelled } from "../../html/labelled.ts"
import type { ShareSettings } from "../../../model/settings/ShareSettings.ts"
import type { BarSettings } from "../../../model/settings/BarSettings.ts"
import { plainText } from "../../../markup/plainText.ts"
import { glyph } from "./glyph.ts"
import { hint } from "./scriptParts.ts"

/** Undefined for a network that lives, and where the config leaves closed ones out. `url` is the article's address. */
export const closedNetwork = (
  network: Network,
  url: string,
  mode: ShareSettings["retired"],
  labels: Labels,
  names: BarSettings["names"]
): Element | undefined => {
  const { status, name } = network
  if (mode === undefined || mode === "omit" || status.state !== "retired") return undefined
  const says = h(
    "span",
    {},
    ...labelled(mode === "label" ? labels.networkClosed : labels.networkArchived, {
      network: h("bdi", name),
      year: { type: "text", value: status.date?.slice(0, 4) ?? "" }
    })
  )
  return mode === "label"
    ? h("a", { role: "link", ariaDisabled: "true", ...hint(plainText(says), names) }, glyph(network), says)
    : h(
        "a",
        {
          href: `https://web.archive.org/web/*/${url}`,
          rel: ["noopener", "nofollow"],
          ...hint(plainText(says), names)
        },
        glyph(network),
        says
      )
}
