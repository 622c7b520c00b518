/**
 * The groups of the user's own links, on every page: beside the text where there is room, else after it, and before
 * the news of the home page. Where it stands after the text, a line above the text leads to it and says where one is.
 */
import type { Element } from "hast"
import { h } from "../../../markup/html/h.ts"
import { address } from "../../../model/addresses/address.ts"
import type { MenuGroup, MenuLink } from "../../../model/settings/MenuSettings.ts"
import type { Facts } from "../../Facts.ts"
import { home } from "../sitePaths.ts"
import { writtenIn } from "../writtenIn.ts"

export interface SiteMenu {
  readonly menu: Element
  /** Where the page stands in the menu, as a link to it; null on the home page, which begins with the menu. */
  readonly place: Element | null
  /** The pages before and after this one, in the menu's order; null for a page that is not in it. */
  readonly turn: Element | null
}

const id = "fanfare-menu"

/** Null where the user has no groups of links. `path` is where the page stands in the output. */
export const siteMenu = (path: string, { site, menu }: Pick<Facts, "site" | "menu">): SiteMenu | null => {
  const groups = menu?.groups ?? []
  if (groups.length === 0) return null
  const here = address(site, path.replace(/(?:^|(?<=\/))index\.html$/, ""))
  const place = placeIn(groups, here)
  const says = place === null ? site.title : `${place.group.title} › ${place.link.title}`
  return {
    menu: h(
      `nav#${id}.menu`,
      { ...writtenIn(site), ariaLabel: site.title, tabIndex: -1 },
      groups.map((group, index) => groupOf(group, `${id}-${index + 1}`, here))
    ),
    place: path === home ? null : h("a.place", { href: `#${id}`, ...writtenIn(site) }, says),
    turn: place === null ? null : turnAt(place, groups, site)
  }
}

const groupOf = ({ title, links }: MenuGroup, name: string, here: string): Element =>
  h(
    "div",
    h("p", { id: name }, title),
    h(
      "ul",
      { role: "list", ariaLabelledBy: name },
      links.map(({ title: says, url }) =>
        h("li", h("a", { href: url, ariaCurrent: url === here ? "page" : null }, says))
      )
    )
  )

interface Place {
  readonly group: MenuGroup
  readonly link: MenuLink
}

const placeIn = (groups: ReadonlyArray<MenuGroup>, here: string): Place | null => {
  for (const group of groups) for (const link of group.links) if (link.url === here) return { group, link }
  return null
}

const turnAt = ({ group, link }: Place, groups: ReadonlyArray<MenuGroup>, site: Facts["site"]): Element | null => {
  const links = groups.flatMap((one) => one.links)
  const index = links.indexOf(link)
  const turns = [neighbour(links[index - 1], "prev"), neighbour(links[index + 1], "next")]
  return turns.every((one) => one === null)
    ? null
    : h("nav.turn", { ...writtenIn(site), ariaLabel: group.title }, ...turns)
}

const neighbour = (link: MenuLink | undefined, rel: "prev" | "next"): Element | null =>
  link === undefined ? null : h("a", { href: link.url, rel }, link.title)
