/**
 * Every field that fanfare reads of an article: what it is, its spellings, and
 * where it is used. The readers find fields by it, and `docs/fields.md` is made
 * from it. What a value means is decided in `readMetadata.ts` and `release.ts`.
 */
import { mediaFields } from "./spellings/mediaFields.ts"
import { paidNames } from "./spellings/paidNames.ts"
import { releaseFields } from "./spellings/releaseFields.ts"
import { subjectFields } from "./spellings/subjectFields.ts"
import { pictureSpellings } from "./spellings/pictureSpellings.ts"
import { textSpellings } from "./spellings/textSpellings.ts"

interface Field {
  /** What the value may be, as Markdown. */
  readonly value: string
  /** What it does, as Markdown. */
  readonly does: string
  /** The outputs that show or obey it. */
  readonly usedIn: string
  /** The strongest first, each with who writes it so; empty where it is fanfare's own. Case, `_`, `-` and blanks do not count. */
  readonly spellings: Readonly<Record<string, string>>
}

export const catalogue = {
  title: {
    value: "text",
    does: "The headline.",
    usedIn: "everything",
    spellings: textSpellings.title
  },
  published: {
    value: "date",
    does: "When it was published. Without a zone it is in the site's time zone. In the future, it holds the article back until then. Of several in one front matter the last counts.",
    usedIn: "order of lists and feeds, head, page",
    spellings: textSpellings.published
  },
  released: {
    value: "date",
    does: "When it was published, where nothing else says so. Beside another date it is that of its first draft or of what the article is about, a film or a program, and says nothing of the article, as in every generator; write `publishDate` for one that must wait.",
    usedIn: "as published",
    spellings: textSpellings.released
  },
  updated: {
    value: "date",
    does: "When it was last changed; before `published` it is left out.",
    usedIn: "feeds, head, page, sitemap",
    spellings: textSpellings.updated
  },
  description: {
    value: "text",
    does: "Its summary in one or two sentences; else it is made from the first paragraph.",
    usedIn: "feeds, head, shares, lists",
    spellings: textSpellings.description
  },
  images: {
    value: "address or file, a list of them, or `{ src, alt, caption, credit, focus, pin }`",
    does: "Its pictures, the lead picture first; else the first picture of the text leads. A name with `Alt`, `Caption` or `Credit` behind it (`imageAlt`) speaks of the first.",
    usedIn: "cards, head, feeds, shares, page",
    spellings: pictureSpellings
  },
  ...mediaFields,
  focus: {
    value: "two shares (`30% 40%`, `[0.3, 0.4]`, `{ x, y }`) or words (`top`, `bottom left`)",
    does: "The part of the lead picture that every crop keeps.",
    usedIn: "cards, pictures",
    spellings: { focus: "", focalPoint: "Hugo themes" }
  },
  tags: {
    value: "list, or a text with commas (or blanks, as Jekyll has it)",
    does: "Its tags.",
    usedIn: "feeds, head, hashtags, pages of tags",
    spellings: textSpellings.tags
  },
  categories: {
    value: "list",
    does: "The first is the section, the others are tags.",
    usedIn: "as section and tags",
    spellings: { categories: "Hugo, Jekyll, Hexo, Zola" }
  },
  section: {
    value: "text",
    does: "Its section.",
    usedIn: "feeds of sections, head, cards, lists",
    spellings: textSpellings.section
  },
  authors: {
    value: "name, `Name <address of mail or page>`, `{ name, url, email, x, fediverse }`, or a list of them",
    does: "Who wrote it.",
    usedIn: "feeds, head, cards, shares, page",
    spellings: textSpellings.authors
  },
  card: {
    value:
      "name of a template, `{ template, title, badge, rating, number, items, event, carousel, data, image, portrait }`, or `false` for none",
    does: "How its cards are drawn, and what they show beside the other fields.",
    usedIn: "cards",
    spellings: { card: "" }
  },
  translations: {
    value: "group from language to address",
    does: "Where it stands in other languages.",
    usedIn: "head, page, sitemap",
    spellings: { translations: "" }
  },
  translationKey: {
    value: "text",
    does: "Articles with the same key are translations of each other.",
    usedIn: "head, page, sitemap",
    spellings: { translationKey: "Hugo" }
  },
  paywall: {
    value:
      "yes or no, CSS selectors of what is kept back, `more` or a comment behind which it is, or who may read it (`members`, `metered`)",
    does: "Not everybody may read all of it: what is kept back is in no output. So is the whole text where the value is not understood.",
    usedIn: "every output",
    spellings: {
      paywall: "",
      paywalled: "",
      premium: "",
      isPremium: "",
      membersOnly: "",
      subscribersOnly: "",
      isAccessibleForFree: "schema.org",
      free: "",
      isFree: "",
      memberOnly: "",
      subscriberOnly: "",
      requiresSubscription: "",
      paid: "",
      isPaid: "",
      paidOnly: "",
      locked: "",
      gated: "",
      members: "",
      subscribers: "",
      access: "",
      accessLevel: "",
      tier: "",
      tiers: "Ghost",
      content_tier: "Open Graph",
      audience: "Substack",
      visibility: "Ghost",
      subscriptionRequired: "",
      requiresMembership: "",
      membershipRequired: "",
      requiresLogin: "",
      loginRequired: "",
      patronsOnly: "",
      patronOnly: "",
      supportersOnly: "",
      premiumOnly: "",
      premiumContent: "",
      exclusiveContent: "",
      paidContent: "",
      isPaywalled: "",
      hasPaywall: "",
      behindPaywall: "",
      patrons: "",
      exclusive: "",
      plus: "",
      pro: "",
      membership: "",
      membershipTier: "",
      membershipLevel: "",
      ...paidNames
    }
  },
  nopin: {
    value: "yes or no",
    does: "Its pictures are not offered to Pinterest.",
    usedIn: "head, bar, page",
    spellings: { nopin: "Pinterest" }
  },
  noindex: {
    value: "yes or no; of `robots` a text with `noindex`, or `{ index: false }`",
    does: "Its page asks search engines to leave it out, and sitemaps do not name it; lists and feeds show it.",
    usedIn: "head, page, sitemaps",
    spellings: { noindex: "", robotsNoIndex: "Hugo (PaperMod)", robots: "Hugo, Next.js" }
  },
  noFeeds: {
    value: "yes or no; of `feed` and `rss` only `false`, or `{ exclude: true }`",
    does: "No feed holds it, nor the page of one; the latest news and sitemaps show it.",
    usedIn: "feeds",
    spellings: {
      feed: "VuePress, Hikaru",
      rss: "Hugo (PaperMod, Bear Cub)",
      excludeFromRss: "Hugo (Blog Awesome)",
      excludeFromFeed: "",
      hiddenFromFeed: "Hugo (FixIt)",
      hiddenInRss: "Hugo (PaperMod)",
      hiddenFromRss: "",
      disableFeed: "Hugo (Anubis)",
      disableRss: "",
      feedExclude: "Hugo (Doks)",
      rssIgnore: "",
      noFeed: "Hugo (Vitae)",
      noRss: ""
    }
  },
  share: {
    value: "`false`, or `{ text, image, hashtags, NETWORK: false, NETWORK: { text, image, hashtags } }`",
    does: "What is shared of it, and where not.",
    usedIn: "shares, bar",
    spellings: { share: "Jekyll themes" }
  },
  ...subjectFields,
  comments: {
    value: "`false`, or `{ mastodon, bluesky }` with the posts that readers answer",
    does: "Whether and where it takes comments.",
    usedIn: "comments, page",
    spellings: { comments: "Jekyll, Hexo, Hugo themes" }
  },
  slug: {
    value: "text",
    does: "The last part of its address and the name of its folder, until it is published.",
    usedIn: "addresses",
    spellings: { slug: "Hugo, Zola, Astro, Ghost, Pelican, Docusaurus" }
  },
  url: {
    value: "address, absolute or from the site's root",
    does: "The address of its own page.",
    usedIn: "everything that links",
    spellings: {
      canonical_url: "Ghost, DEV",
      canonical: "",
      url: "Hugo, JSON Feed",
      permalink: "Jekyll, Eleventy, Hexo"
    }
  },
  shortUrl: {
    value: "absolute http or https address",
    does: "Stands in its posts on networks that its own address is too long for.",
    usedIn: "shares",
    spellings: { shortUrl: "", shortlink: "WordPress" }
  },
  language: {
    value:
      "language tag in any spelling, such as `ar`, `pt-BR` or `pt_BR`; the name of a language is taken, and told its tag",
    does: "Its language; else the file's name, then its text, then the site decides.",
    usedIn: "everything",
    spellings: { lang: "Jekyll, Hexo, Pelican", language: "JSON Feed", locale: "Ghost, Open Graph" }
  },
  direction: {
    value: "`ltr` or `rtl`",
    does: "Which way its text runs; else its language decides.",
    usedIn: "cards, feeds, page",
    spellings: { dir: "HTML", direction: "" }
  },
  id: {
    value: "text",
    does: "Its permanent id in feeds; else the ledger gives it one.",
    usedIn: "feeds, ledger",
    spellings: { id: "JSON Feed", guid: "RSS, WordPress" }
  },
  ...releaseFields
} as const satisfies Readonly<Record<string, Field>>

/** Groups whose fields count as those beside them, and are weaker. */
export const groups = {
  params: "Hugo",
  extra: "Zola",
  taxonomies: "Zola",
  seo: "Jekyll, Hugo themes"
} as const

/** Fields that hold an article back, or keep it out of lists; `release.ts` reads them. */
export type ReleaseName = "draft" | "unlisted" | "scheduled" | "expires"

export type FieldName = Exclude<keyof typeof catalogue, ReleaseName>

export const fieldNames = Object.keys(catalogue) as ReadonlyArray<FieldName | ReleaseName>
