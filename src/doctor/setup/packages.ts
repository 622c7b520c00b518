/** Whether the packages are installed that the articles at hand need. */
import { type Check, ok, skipped, warn } from "../Check.ts"
import type { Facts } from "../facts/Facts.ts"
import { count, firstOf } from "../words.ts"

export const fonts: Check<Facts> = {
  name: "fonts",
  group: "setup",
  about: "There are fonts for the letters of every title",
  look: ({ missingFonts, articles, config: { settings } }) => {
    if (articles === null || settings === null) return skipped("the config cannot be used")
    if (settings.cards === null) return skipped("cards are turned off")
    if (missingFonts === null) return skipped("the config names fonts of its own")
    return missingFonts.length === 0
      ? ok("every letter of the titles has one")
      : warn(
          `letters of titles are missing in every font that is installed: ${firstOf(missingFonts)} has them`,
          `npm install ${missingFonts.join(" ")}`
        )
  }
}

export const photos: Check<Facts> = {
  name: "photos",
  group: "setup",
  about: "`sharp` is installed where articles have photos",
  look: ({ articles, hasSharp }) => {
    if (articles === null) return skipped("the config cannot be used")
    if (articles.photos === 0) return ok("no article has a photo of its own")
    return hasSharp
      ? ok(`sharp is there for the photos of ${count(articles.photos, "article")}`)
      : warn(
          `sharp cannot be loaded: the photos of ${count(articles.photos, "article")} are left out of cards`,
          "npm install sharp"
        )
  }
}

export const documents: Check<Facts> = {
  name: "documents",
  group: "setup",
  about: "`mammoth` is installed where articles are Word files",
  look: ({ articles, hasMammoth }) => {
    if (articles === null) return skipped("the config cannot be used")
    if (articles.wordFiles === 0) return ok("no article is a Word file")
    return hasMammoth
      ? ok(`mammoth is there for ${count(articles.wordFiles, "Word file")}`)
      : warn(
          `mammoth is not installed: ${count(articles.wordFiles, "Word file")} cannot be read`,
          "npm install mammoth"
        )
  }
}
