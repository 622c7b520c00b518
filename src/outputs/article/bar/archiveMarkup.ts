/**
 * The buttons that an article's page had for a network that closed, where the
 * config keeps them for an archive: as they were written, without the script
 * that drew them, under a line that says when it closed.
 */
import type { Element } from "hast"
import { h } from "../../../markup/html/h.ts"
import type { Labels } from "../../../model/Labels.ts"
import { findNetwork } from "../../../networks/index.ts"
import { shownPieces } from "../../../networks/googlePlus/googlePlusMarkup.ts"
import type { Entry } from "../../Entry.ts"
import type { Facts } from "../../Facts.ts"
import { labelled } from "../../html/labelled.ts"
import { raw } from "../../html/raw.ts"

/** Null where the config asks for none. */
export const archiveMarkup = (
  { shares }: Entry,
  { share: { googlePlus = {} } }: Pick<Facts, "share">,
  labels: Labels
): Element | null => {
  const network = findNetwork("google-plus")
  if (googlePlus.archive !== true || network === undefined) return null
  const { markup = [], retiredOn = "" } = shares.payload(network)
  const kept = markup.filter(
    ({ name }) =>
      shownPieces.some((shown) => shown === name) &&
      (name !== "interactive-post" || googlePlus.interactivePost !== undefined)
  )
  return h(
    "div.fanfare-archive",
    { dataClosed: retiredOn },
    h(
      "p",
      {},
      ...labelled(labels.networkClosed, {
        network: h("bdi", network.name),
        year: { type: "text", value: retiredOn.slice(0, 4) }
      })
    ),
    raw(kept.map(({ html }) => html).join(""))
  )
}
