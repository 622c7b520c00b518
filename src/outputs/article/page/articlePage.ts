/**
 * The page of an article that is published nowhere else: text, pictures, share
 * bar and comments. It depends on no other article: what else is new stands on
 * the front page, and is loaded by script where the config asks for it.
 */
import type { Element } from "hast"
import { h } from "../../../markup/html/h.ts"
import type { Article } from "../../../model/Article.ts"
import { isPhoto, type Photo } from "../../../model/Head.ts"
import { asOwnTag, neededTags } from "../head/neededTags.ts"
import { commentSection } from "../comments/commentSection.ts"
import { headElements } from "../head/headElements.ts"
import { shareBar } from "../bar/shareBar.ts"
import type { Entry } from "../../Entry.ts"
import type { Facts } from "../../Facts.ts"
import type { Page } from "../../document/Page.ts"
import { pageHead } from "../../document/pageHead.ts"
import { picture } from "../../document/picture.ts"
import { kicker, storyMeta } from "../../document/storyMeta.ts"
import { writtenIn } from "../../document/writtenIn.ts"
import { articleBody } from "./articleBody.ts"
import { loadedWidgets } from "./loadedWidgets.ts"

/** `path` is where the page stands in the output. */
export const articlePage = (entry: Entry, path: string, facts: Facts): Page => {
  const { article } = entry
  const { language, direction } = facts.site
  const body = articleBody(article)
  const [first, ...more] = article.images.filter(isPhoto).filter(({ url }) => !body.pictures.has(url))
  return {
    path,
    language,
    direction,
    head: neededTags(headElements(entry, facts), { ownTags: pageHead(path, facts).map(asOwnTag), isItem: true }).tags,
    elsewhere: [],
    described: true,
    main: [
      h(
        "article.article",
        writtenIn(article),
        h(
          "header",
          kicker(article),
          h("h1", article.title),
          standfirst(article),
          storyMeta(article, facts.words, true)
        ),
        first === undefined ? null : figure(first, path, true),
        h("div.prose", {}, [...body.content]),
        ...more.map((image) => figure(image, path, false)),
        article.tags.length === 0
          ? null
          : h(
              "ul.tags",
              { role: "list" },
              article.tags.map((tag) => h("li", tag))
            )
      ),
      shareBar(entry, facts),
      commentSection(entry, facts)
    ],
    aside: facts.widgetsOnArticles ? loadedWidgets(path, facts) : []
  }
}

/** A description that is only the beginning of the text would be read twice. */
const standfirst = ({ description, derived, text }: Article): Element | null =>
  description === "" || derived["description"] !== undefined || text.startsWith(description)
    ? null
    : h("p.standfirst", description)

const figure = ({ copy, width, height, caption, credit, alt }: Photo, page: string, first: boolean): Element =>
  h(
    "figure",
    picture({ path: copy.to, width, height }, { page, alt, first }),
    caption === undefined && credit === undefined
      ? null
      : h("figcaption", caption ?? "", credit === undefined ? null : h("span.credit", ` ${credit.text}`))
  )
