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
import { replyWays } from "../comments/replyWays.ts"
import { headTags } from "../head/headTags.ts"
import { barHtml } from "../bar/barHtml.ts"
import { shareBar } from "../bar/shareBar.ts"
import type { Entry } from "../../Entry.ts"
import type { Facts } from "../../Facts.ts"
import type { Page } from "../../document/Page.ts"
import { pageHead } from "../../document/pageHead.ts"
import { picture } from "../../document/picture.ts"
import { relativePath } from "../../document/relativePath.ts"
import { kicker, storyMeta } from "../../document/storyMeta.ts"
import { languageAround, writtenIn } from "../../document/writtenIn.ts"
import { isInBody } from "../../lead/isInBody.ts"
import { hasFilmPlayer, players, type Still } from "../../lead/players.ts"
import { leadFigure } from "../../lead/leadFigure.ts"
import { remembered } from "../../remembered.ts"
import { articleFrame } from "../../document/pageFrame.ts"
import { raw } from "../../html/raw.ts"
import { articleBody, type Body } from "./articleBody.ts"
import { loadedWidgets } from "./loadedWidgets.ts"
import { pinAttributes } from "./pinAttributes.ts"
import { isPlainBody } from "./plainBody.ts"
import { transcriptLinks } from "./transcriptLinks.ts"

/** `path` is where the page stands in the output. */
export const articlePage = (entry: Entry, path: string, facts: Facts): Page => {
  const { article } = entry
  const { language, direction } = languageAround([article.language], facts)
  const isLocal = (html: string): boolean => html.includes(`="${facts.site.url}`)
  const body = isPlainBody(article.html) && !isLocal(article.html) ? asItIs(article) : articleBody(article, facts)
  const bar = barHtml(entry, facts)
  const [lead] = article.images
  const isShown = (image: Photo): boolean =>
    image.shown === false || body.pictures.has(image.url) || (image === lead && isInBody(image, article))
  const [first, ...more] = article.images.filter(isPhoto).filter((image) => !isShown(image))
  const still = first === undefined ? null : stillOf(first, path, article)
  return {
    path,
    language,
    direction,
    head: headOf(entry, facts),
    elsewhere: [],
    described: true,
    main: [
      h(
        "article.article",
        writtenIn(article),
        h("header", kicker(article), h("h1", article.title), standfirst(article), storyMeta(article, facts, true)),
        first === undefined || still !== null ? null : figure(first, path, true, article, facts),
        ...players(article, undefined, still),
        transcriptLinks(article, facts.words(language)),
        h("div.prose", {}, [...body.content]),
        ...more.map((image) => figure(image, path, false, article, facts)),
        article.tags.length === 0
          ? null
          : h(
              "ul.tags",
              { role: "list" },
              article.tags.map((tag) => h("li", tag))
            )
      ),
      isLocal(bar) ? shareBar(entry, facts) : raw(bar),
      ...(isDiscussed(entry, facts) ? [commentSection(entry, facts)] : [])
    ],
    aside: facts.widgetsOnArticles ? loadedWidgets(path, language, facts) : []
  }
}

const asItIs = ({ html }: Article): Body => ({ content: [raw(html)], pictures: new Set() })

/** Whether there are comments, or there is a way to leave one. */
const isDiscussed = ({ article }: Entry, facts: Facts): boolean =>
  article.comments.length > 0 || replyWays(article, facts).length > 0

/** Without the tags that every page has of its own. */
const headOf = (entry: Entry, facts: Facts): Page["head"] => {
  const tags = headTags(entry, facts)
  return neededTags([...tags.keys()], { ownTags: pageTags(facts), isItem: true }).tags.map((tag) =>
    raw(tags.get(tag) ?? "")
  )
}

const pageTags = remembered((facts: Facts) => pageHead(articleFrame, facts).map(asOwnTag))

/** A description that is only the beginning of the text would be read twice. */
const standfirst = ({ description, derived, text }: Article): Element | null =>
  description === "" || isMadeOfText(derived["description"]?.from) || text.startsWith(description)
    ? null
    : h("p.standfirst", description)

const isMadeOfText = (from: string | undefined): boolean => /^(?:first (?:sentence|line)|title)$/.test(from ?? "")

/** A picture that stands in the film instead of above it: one without a caption and a credit, which a film has no place for. */
const stillOf = ({ copy, alt, caption = "", credit }: Photo, page: string, article: Article): Still | null =>
  hasFilmPlayer(article) && caption === "" && credit === undefined ? { src: relativePath(page, copy.to), alt } : null

const figure = (image: Photo, page: string, first: boolean, article: Article, facts: Pick<Facts, "share">): Element => {
  const shown = picture(
    { path: image.copy.to, width: image.width, height: image.height },
    { page, alt: image.alt, first }
  )
  const whole = leadFigure(image, {
    ...shown,
    properties: { ...shown.properties, ...pinAttributes(image, article, facts) }
  })
  return first && isWide(image) ? { ...whole, properties: { ...whole.properties, className: ["wide"] } } : whole
}

/** Whether a picture may be wider than the text, which `styles/pages.ts` gives 62rem for: one that fills it, and leaves the text in sight. */
const isWide = ({ width = 0, height = 0 }: Photo): boolean => width >= 992 && width >= height * 1.25
