/**
 * A body for readers that know neither figures nor captions and put what
 * stands in them side by side: with white space between, and a caption on a
 * line of its own under its picture, which browsers show as they did.
 */
export const spacedFigures = (html: string): string =>
  (html.includes("<figcaption") ? spacedCaptions(html) : html).replace(/<\/(?:figure|caption)>(?=\S)/g, "$&\n")

const spacedCaptions = (html: string): string =>
  html
    .replace(/(?<=<img [^>]*>|<\/(?:a|picture|video|audio)>)\s*<figcaption(?=[ >])/g, "<br>\n<figcaption")
    .replace(/(?<=[^\s>]|(?!<\/(?:a|picture|video|audio)>)<\/[a-z]+>)<figcaption(?=[ >])/g, "\n<figcaption")
