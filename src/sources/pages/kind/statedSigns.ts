/** What a page says that it is: to networks and search engines, and by the names that its system gives to the page and its parts. Pure. */
import type { Element } from "hast"
import { attribute } from "../../../markup/elements.ts"
import { isOwnPlace } from "../../../markup/places/withoutPlaces.ts"
import { isPostTemplate, templateOf } from "../namedArticle.ts"
import { statementsOf } from "../statements.ts"

const articleType = /(?:Article|Posting|Report|Review)$/
const otherType =
  /^(?:DiscussionForumPosting|QAPage|Question|Product|ProductGroup|Offer|AggregateOffer|CollectionPage|ItemList|SearchResultsPage|AboutPage|ContactPage|ProfilePage|Blog)$/
const threadType = /^(?:https?:\/\/schema\.org\/)?(?:DiscussionForumPosting|QAPage)$/
const otherOpenGraph = /^(?:product|profile|music|video|book|place|business|game|books)\b/

const listTemplate =
  /(?:^|\s)(?:archive|category|tax-\S+|tag|blog|home|post-type-archive\S*|template-(?:collection|blog|product|search|list\S*)|page-node-type-\S*list\S*|search|author|catalog-category-view|single-product|catalog-product-view|path-frontpage)(?:\s|$)/i
const forumSystem =
  /discourse|phpbb|vbulletin|xenforo|invision|mybb|simple machines|flarum|nodebb|vanilla|fluxbb|punbb|smf|lemmy/i
const forumTemplate = /phpbb|(?:^|\s)xf|ipsapp|vanilla|mybb|discourse|nodebb|question-page/i

export const statedSigns = (elements: ReadonlyArray<Element>) => {
  const { ogType, subjects, types } = statementsOf(elements)
  const articles = subjects.filter((type) => articleType.test(type) && !otherType.test(type)).length
  const template = templateOf(elements)
  const metas = elements.filter(({ tagName }) => tagName === "meta")
  const meta = (key: string): string | undefined => {
    const one = metas.find((one) => (attribute(one, "property") ?? attribute(one, "name"))?.toLowerCase() === key)
    return one === undefined ? undefined : attribute(one, "content")
  }
  return {
    openGraph: Number(ogType === "article"),
    jsonLd: Number(articles === 1 || (subjects.length === 0 && marksOneBody(elements))),
    publishedMeta: Number(meta("article:published_time") !== undefined),
    place: Number(
      elements.some((one) => isOwnPlace(one) && /^\s*(?:share|comments)\s*$/i.test(attribute(one, "dataFanfare") ?? ""))
    ),
    statedOther: Number(subjects.some((type) => otherType.test(type)) || otherOpenGraph.test(ogType)),
    statedThread: Number(
      types.some((type) => threadType.test(type)) ||
        elements.some((one) => threadType.test(attribute(one, "itemType") ?? ""))
    ),
    statedPage: Number(articles === 0 && subjects.includes("WebPage")),
    postTemplate: Number(isPostTemplate(template)),
    listTemplate: Number(listTemplate.test(template)),
    forumSystem: Number(forumSystem.test(meta("generator") ?? "") || forumTemplate.test(template))
  }
}

/** Whether one element alone is called the body of an article (microdata of schema.org): lists mark headlines and no bodies. */
const marksOneBody = (elements: ReadonlyArray<Element>): boolean =>
  elements.filter((one) => (attribute(one, "itemProp") ?? "").split(/\s+/).includes("articleBody")).length === 1
