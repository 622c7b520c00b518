/** The names under which front matter gives dates, a summary, people and topics, the strongest first, each with who writes it so. */

export const textSpellings = {
  title: {
    title: "all",
    headline: "schema.org",
    linkTitle: "Hugo",
    post_title: "WordPress",
    page_title: "",
    heading: "",
    meta_title: "Ghost",
    seo_title: "",
    og_title: ""
  },
  published: {
    date: "Hugo, Jekyll, Hexo, Zola, Eleventy, Pelican, Docusaurus",
    pubDate: "Astro, RSS",
    published: "Hugo, WordPress",
    datePublished: "schema.org",
    published_at: "Ghost",
    publishedOn: "",
    published_time: "Open Graph",
    post_date: "WordPress",
    publication_date: "",
    first_published: "",
    first_published_at: "Prismic, Wagtail",
    posted: "",
    posted_on: ""
  },
  released: {
    release_date: "",
    issued: "Dublin Core, Quarto",
    created: "Obsidian, Dendron, Tana",
    created_at: "Contentful, Strapi",
    date_created: "schema.org",
    creation_date: "",
    datetime: "",
    timestamp: ""
  },
  updated: {
    updated: "Hexo, Zola",
    lastmod: "Hugo",
    updatedDate: "Astro",
    last_modified_at: "Jekyll",
    modified: "Hugo, Pelican",
    dateModified: "schema.org",
    updated_at: "Ghost",
    lastUpdated: "VitePress",
    modified_time: "Open Graph",
    last_modified: "",
    modified_date: "",
    date_updated: "",
    update_date: "",
    revised: "",
    revision_date: "",
    edited: ""
  },
  description: {
    description: "all",
    excerpt: "Jekyll, Hexo, WordPress",
    summary: "Hugo, Pelican, JSON Feed",
    meta_description: "Ghost, Gatsby",
    seo_description: "",
    og_description: "",
    social_description: "",
    abstract: "Quarto, Distill, Pandoc",
    standfirst: "",
    lede: "",
    lead: "",
    deck: "",
    dek: "",
    intro: "",
    blurb: "",
    synopsis: "",
    snippet: "",
    short_description: "",
    subtitle: "Hugo, Quarto, Pandoc",
    subheading: ""
  },
  tags: {
    tags: "all",
    tag: "Jekyll",
    keywords: "Hugo, Docusaurus, schema.org",
    topics: "",
    hashtags: "",
    labels: "",
    tag_list: "DEV, Rails",
    post_tags: "WordPress",
    subjects: ""
  },
  section: {
    section: "Open Graph",
    category: "Jekyll, Pelican",
    primary_category: "",
    main_category: "",
    rubric: "",
    ressort: "",
    department: "",
    desk: "",
    channel: "",
    topic: ""
  },
  authors: {
    author: "Jekyll, Eleventy, Astro, Pelican",
    authors: "Hugo, Zola, Docusaurus, JSON Feed",
    byline: "",
    author_name: "",
    written_by: "",
    authored_by: "",
    by: "",
    creator: "Dublin Core",
    writer: "",
    reporter: "",
    journalist: "",
    columnist: "",
    correspondent: ""
  }
} as const

/** Of these, words that sites use for fields of their own: a field whose name is near to one is no slip of the pen. */
export const commonWords: ReadonlySet<string> = new Set(
  "heading created posted issued edited revised lead lede deck intro blurb snippet subtitle subheading abstract synopsis topic topics labels hashtags subjects writer reporter creator journalist columnist correspondent desk channel rubric ressort department datetime timestamp".split(
    " "
  )
)
