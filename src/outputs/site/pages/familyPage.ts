/** The list of the feeds of a family, for people: every tag, section, author or language, each with a page of its own. */
import { h } from "../../../markup/html/h.ts"
import { address } from "../../../model/addresses/address.ts"
import type { Page } from "../../document/Page.ts"
import { relativePath } from "../../document/relativePath.ts"
import { feedList } from "../../document/sitePaths.ts"
import { themeColours } from "../../document/themeColours.ts"
import { inWordsOf } from "../../document/writtenIn.ts"
import type { Facts } from "../../Facts.ts"
import type { FamilyView, MemberView } from "../../SiteView.ts"
import { subscribeToSome } from "./subscribe.ts"

export const familyPage = ({ facts: list, members }: FamilyView, facts: Facts): Page => {
  const { language, direction, description, title } = list
  const path = list.page ?? ""
  const words = facts.words(language)
  return {
    path,
    language,
    direction,
    head: listHead({ path, title, description }, facts),
    elsewhere: [],
    described: false,
    main: [
      h("header.feed-title", h("h1", title), description === title ? null : h("p", description)),
      members.length === 0
        ? h("p.empty", inWordsOf(words, language), words.noNews)
        : h(
            "ul.names",
            { role: "list" },
            members.map((member) => h("li", nameOf(member, path, list.each === "languages")))
          )
    ],
    aside: [subscribeToSome(facts, path, language)]
  }
}

/** A name is in whatever language its articles are. */
const nameOf = ({ name, facts: { paths, language, direction } }: MemberView, path: string, isLanguage: boolean) =>
  h(
    "a",
    {
      href: relativePath(path, paths.page ?? path),
      ...(isLanguage ? { hrefLang: language } : {})
    },
    h("bdi", isLanguage ? { lang: language, dir: direction } : {}, name)
  )

const listHead = (
  { path, title: name, description }: { readonly path: string; readonly title: string; readonly description: string },
  { site, words }: Facts
): Page["head"] => {
  const title = `${name} – ${site.title}`
  const url = address(site, path.replace(/index\.html$/, ""))
  return [
    h("title", title),
    h("meta", { name: "description", content: description }),
    ...themeColours(site),
    h("link", { rel: "canonical", href: url }),
    h("link", {
      rel: "alternate",
      type: "text/x-opml",
      title: words(site.language).allFeeds,
      href: address(site, feedList)
    }),
    h("meta", { property: "og:type", content: "website" }),
    h("meta", { property: "og:title", content: title }),
    h("meta", { property: "og:description", content: description }),
    h("meta", { property: "og:url", content: url }),
    h("meta", { property: "og:site_name", content: site.title }),
    ...(site.icon === undefined ? [] : [h("meta", { property: "og:image", content: site.icon })])
  ]
}
