/** What kind of text stands around tags: it says which languages may be meant, and where code is. */
export type Format = "markdown" | "mdx" | "html" | "text"
