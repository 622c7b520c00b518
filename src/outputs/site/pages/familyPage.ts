/** The list of the feeds of a family, for people: every tag, section, author or language, each with a page of its own. */
import { h } from "../../../markup/html/h.ts"
import type { Page } from "../../document/Page.ts"
import { relativePath } from "../../document/relativePath.ts"
import { feedList } from "../../document/sitePaths.ts"
import { inWordsOf } from "../../document/writtenIn.ts"
import type { Facts } from "../../Facts.ts"
import type { FamilyView, MemberView } from "../../SiteView.ts"
import { listHead } from "./listHead.ts"
import { subscribeToSome } from "./subscribe.ts"

export const familyPage = ({ facts: list, members }: FamilyView, facts: Facts): Page => {
  const { language, direction, description, title } = list
  const path = list.page ?? ""
  const words = facts.words(language)
  return {
    path,
    language,
    direction,
    head: familyHead({ path, title, description }, facts),
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

const familyHead = (
  { path, title, description }: { readonly path: string; readonly title: string; readonly description: string },
  facts: Facts
): Page["head"] =>
  listHead(
    {
      path,
      title: `${title} – ${facts.site.title}`,
      description,
      alternates: [{ type: "text/x-opml", title: facts.words(facts.site.language).allFeeds, path: feedList }]
    },
    facts
  )
