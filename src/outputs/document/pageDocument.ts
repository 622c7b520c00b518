/**
 * One whole HTML page: what is in the head of every page, the masthead, the
 * landmarks, the footer. It asks no other server for anything and runs no
 * script but fanfare's own, where the config asks for it.
 */
import { h } from "../../markup/html/h.ts"
import { treeHtml } from "../../markup/html/treeHtml.ts"
import type { Facts } from "../Facts.ts"
import { raw } from "../html/raw.ts"
import { localLinks } from "./localLinks.ts"
import type { Page } from "./Page.ts"
import { pageFrame } from "./pageFrame.ts"
import { siteMenu } from "./frame/siteMenu.ts"

export const pageDocument = (page: Page, facts: Facts): string => {
  const frame = pageFrame(page, facts)
  const head = h("head", raw(frame.head[0]), [...page.head], raw(frame.head[1]))
  const isFront = page.isFront === true
  const { menu = null, place = null, turn = null } = siteMenu(page.path, facts) ?? {}
  const content = h(
    `div.columns${isFront ? ".front" : ""}${menu === null ? "" : ".with-menu"}`,
    isFront ? menu : null,
    h(
      "main#content",
      { tabIndex: -1 },
      [place, ...page.main, turn].filter((piece) => piece !== null)
    ),
    page.aside.length === 0 ? null : h("aside", [...page.aside]),
    isFront ? null : menu
  )
  const body = h("body", raw(frame.body[0]), localLinks(content, page, facts), raw(frame.body[1]))
  const schema = page.described ? { itemScope: true, itemType: "https://schema.org/WebPage" } : {}
  const html = h("html", { lang: page.language, dir: page.direction, ...schema }, head, body)
  return `${treeHtml({ type: "root", children: [{ type: "doctype" }, html] })}\n`
}
