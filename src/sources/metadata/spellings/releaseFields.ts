/** The fields that hold an article back, keep it out of lists, or say from when and until when it is public. */
export const releaseFields = {
  draft: {
    value: "yes or no, or a word such as `draft`, `private`, `pending`, `publish`",
    does: "Holds it back: nothing of it is published. So does every value that is not understood.",
    usedIn: "every output",
    spellings: {
      draft: "Hugo, Zola, Astro, Docusaurus",
      isDraft: "Astro",
      private: "",
      headless: "Hugo",
      publish: "Obsidian",
      isPublished: "",
      published: "Jekyll, Hexo",
      status: "Pelican, Ghost, WordPress",
      post_status: "WordPress",
      workflow_status: "",
      state: "Tumblr",
      visibility: "Ghost, WordPress",
      password: "Hexo, WordPress",
      unpublished: "",
      saveAsDraft: "Hashnode",
      wip: "",
      public: "",
      enabled: "",
      live: "",
      online: "",
      active: "",
      isActive: "",
      inactive: "",
      disabled: "",
      approved: "",
      isPublic: "",
      isPrivate: "",
      "dg-publish": "Obsidian Digital Garden",
      routable: "Grav",
      render: "Zola",
      output: "Jekyll",
      exclude: "",
      ignore: "",
      expired: "",
      build: "Hugo: `_build: { render: never }`",
      permalink: "Eleventy: `permalink: false`"
    }
  },
  unlisted: {
    value: "yes or no",
    does: "Page, card and share are made; no list and no feed shows it, and its page says `noindex`.",
    usedIn: "every output",
    spellings: {
      unlisted: "Docusaurus",
      hidden: "Lektor",
      listed: "",
      visible: "Grav",
      discoverable: "Lektor",
      hide: "",
      show: "",
      eleventyExcludeFromCollections: "Eleventy",
      build: "Hugo: `_build: { list: never }`"
    }
  },
  scheduled: {
    value: "date",
    does: "Holds it back until then; it is published with that date where `date` is earlier.",
    usedIn: "every output",
    spellings: {
      publishDate: "Hugo, Astro",
      publishOn: "",
      publishAfter: "",
      publishAt: "",
      publishFrom: "",
      availableFrom: "",
      visibleFrom: "",
      goLive: "",
      goLiveDate: "",
      scheduled: "",
      scheduledAt: "",
      embargo: "",
      embargoUntil: "",
      embargoedUntil: "",
      embargoDate: ""
    }
  },
  expires: {
    value: "date",
    does: "From then on it is withdrawn; its id is kept.",
    usedIn: "every output",
    spellings: {
      expiryDate: "Hugo",
      expires: "schema.org",
      unpublishDate: "Hugo",
      unpublishOn: "",
      unpublishAt: "",
      publishUntil: "",
      validUntil: "",
      validThrough: "schema.org",
      expireDate: "",
      expiresAt: "",
      expiresOn: "",
      expirationDate: "WordPress"
    }
  }
} as const
