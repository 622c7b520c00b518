/** What every feed for a partner says about itself: the elements of RSS 2.0 that no partner refuses. */
export const aboutFeed: ReadonlyArray<string> = [
  "title",
  "link",
  "description",
  "atom:link",
  "language",
  "copyright",
  "lastBuildDate",
  "generator",
  "docs"
]
