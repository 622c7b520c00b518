/** The page of an article that no one else publishes: text, pictures, share bar, comments, and what else is new. */
import type { Element } from "hast"
import { h } from "hastscript"
import type { Article } from "../../../model/Article.ts"
import { shareBar } from "../bar/shareBar.ts"
import { commentSection } from "../comments/commentSection.ts"
import { headElements } from "../head/headElements.ts"
import { asOwnTag, neededTags } from "../head/neededTags.ts"
import type { Entry } from "../../Output.ts"
import { latestComments, latestNews } from "../../site/widgets/widgets.ts"
import { articleBody } from "./articleBody.ts"
import type { Page } from "../../document/pageDocument.ts"
import type { PageSet } from "../../document/sitePaths.ts"
import { pageHead } from "../../document/pageHead.ts"
import { isPhoto, type Photo, photo } from "../../document/picture.ts"
import { kicker, storyMeta } from "../../document/storyMeta.ts"
import { writtenIn } from "../../document/writtenIn.ts"

/** `path` is where the page stands in the output. */
export const articlePage = (entry: Entry, path: string, pages: PageSet): Page => {
  const { edition } = pages
  const { article } = entry
  const { language, direction } = edition.site
  const body = articleBody(article)
  const [first, ...more] = article.images.filter(isPhoto).filter(({ url }) => !body.pictures.has(url))
  return {
    path,
    language,
    direction,
    head: neededTags(headElements(entry, edition), { ownTags: pageHead(path, pages).map(asOwnTag), isItem: true }).tags,
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
          storyMeta(article, edition.words, true)
        ),
        first === undefined ? null : figure(first, path, true),
        h("div.prose", ...body.content),
        ...more.map((image) => figure(image, path, false)),
        article.tags.length === 0 ? null : h("ul.tags", { role: "list" }, ...article.tags.map((tag) => h("li", tag)))
      ),
      shareBar(entry, edition),
      commentSection(entry, edition)
    ],
    aside: [latestNews(edition, language), latestComments(edition, language)]
  }
}

/** A description that is only the beginning of the text would be read twice. */
const standfirst = ({ description, derived, text }: Article): Element | null =>
  description === "" || derived["description"] !== undefined || text.startsWith(description)
    ? null
    : h("p.standfirst", description)

const figure = (image: Photo, page: string, first: boolean): Element => {
  const { caption, credit, alt } = image
  return h(
    "figure",
    photo(image, { page, alt, first }),
    caption === undefined && credit === undefined
      ? null
      : h("figcaption", caption ?? "", credit === undefined ? null : h("span.credit", ` ${credit.text}`))
  )
}
