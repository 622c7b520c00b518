/** The list of articles, a hundred on a page, each with what was found about it. */
import type { Element } from "hast"
import { h } from "../../markup/html/h.ts"
import type { Head } from "../../model/Head.ts"
import type { Site } from "../build/Site.ts"
import { articlePath, linkFrom, listPath, outputPath } from "./devPaths.ts"
import { findingBadges, findingList } from "./findingList.ts"
import type { DevPage } from "./pageFrame.ts"

const perPage = 100

export const listPages = ({ heads }: Site): number => Math.max(1, Math.ceil(heads.length / perPage))

/** `number`: from 1. */
export const listPage = (site: Site, number: number): DevPage => {
  const path = listPath(number)
  const link = linkFrom(path)
  const shown = site.heads.slice((number - 1) * perPage, number * perPage)
  const ofArticles = new Set(site.heads.flatMap((head) => site.findingsOf(head)))
  const others = site.report.findings.filter((one) => !ofArticles.has(one))
  const languages = [...new Set(site.heads.map(({ language }) => language))]
  return {
    path,
    title: site.settings.site.title,
    main: [
      h("div.intro", [
        h("h1", { dir: "auto", lang: site.settings.site.language }, site.settings.site.title),
        h("p.muted", site.settings.site.url)
      ]),
      others.length === 0 || number > 1
        ? null
        : h("details.panel", h("summary", "About the site", ...findingBadges(others)), findingList(others)),
      languages.length < 2
        ? null
        : h("fieldset.switch.languages", [
            h("legend", "Language"),
            ...["", ...languages].map((language) =>
              h("label", [
                h("input", { type: "radio", name: "language", value: language, checked: language === "" }),
                h("span", language === "" ? "All" : nameOf(language))
              ])
            )
          ]),
      shown.length === 0
        ? h("p", "There is no article yet. Write one into the folder of articles: it appears here by itself.")
        : h(
            "ul.articles",
            shown.map((head) => row(site, head, link))
          ),
      pager(listPages(site), number, link)
    ].filter((one) => one !== null)
  }
}

export const nameOf = (language: string): string =>
  new Intl.DisplayNames(["en"], { type: "language" }).of(language) ?? language

const row = (site: Site, head: Head, link: (to: string) => string): Element => {
  const findings = site.findingsOf(head)
  const { cards, title, language, published, section, slug, source } = head
  const facts = [published?.slice(0, 10) ?? "no date", nameOf(language), section].filter((one) => one !== null)
  return h("li.article", { dataLanguage: language }, [
    cards === null
      ? h("span.thumb")
      : h("img.thumb", { src: link(outputPath(cards.og.path)), alt: "", width: 168, height: 88, loading: "lazy" }),
    h("div.article-text", [
      h("h2", h("a", { href: link(articlePath(slug)), dir: "auto", lang: language }, title)),
      h("p.muted", [
        ...facts.flatMap((fact, index) => [index === 0 ? "" : " · ", h("bdi", fact)]),
        " · ",
        h("code", source)
      ]),
      findings.length === 0
        ? null
        : h("details", h("summary", h("span.badges", [...findingBadges(findings)])), findingList(findings))
    ])
  ])
}

const pager = (count: number, here: number, link: (to: string) => string): Element | null =>
  count === 1
    ? null
    : h(
        "nav.pager",
        { ariaLabel: "Pages of the list" },
        Array.from({ length: count }, (_, index) =>
          h(
            "a",
            { href: link(listPath(index + 1)), ...(index + 1 === here ? { ariaCurrent: "page" } : {}) },
            String(index + 1)
          )
        )
      )
