/**
 * A body for readers that know neither figures nor captions and put what
 * stands in them side by side: with white space between, which browsers do not
 * show.
 */
export const spacedFigures = (html: string): string =>
  html
    .replace(/(?<=[^\s>]|<\/[a-z]+>|<img [^>]*>)<figcaption(?=[ >])/g, "\n<figcaption")
    .replace(/<\/(?:figure|caption)>(?=\S)/g, "$&\n")
