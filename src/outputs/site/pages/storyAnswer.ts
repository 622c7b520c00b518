/** What stories in lists depend on, as JSON: the shown fields of the heads, and the words of their languages. */
import type { Head } from "../../../model/Head.ts"
import type { Facts } from "../../Facts.ts"

export const storyAnswer = (heads: ReadonlyArray<Head>, { words, sections }: Pick<Facts, "words" | "sections">) => ({
  sections,
  stories: heads.map((head) => ({
    title: head.title,
    description: head.description,
    address: head.hosted ? { slug: head.slug } : { url: head.url },
    language: head.language,
    direction: head.direction,
    section: head.section,
    published: head.published,
    authors: head.authors.map(({ name }) => name),
    photo: head.photo,
    cards: head.cards,
    hasSound: head.hasSound === true,
    hasFilm: head.films !== undefined
  })),
  words: [...new Set(heads.map(({ language }) => language))].map((language) => {
    const { by, undated, sound, film } = words(language)
    return { by, undated, sound, film }
  })
})
