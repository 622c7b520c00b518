/** Where what a reader saw is not what was written, in words. White space counts for nothing: readers fold it. */
import type { Reader, Seen } from "./Reader.ts"
import { type Written, wordsOf } from "./written.ts"

export const differences = (
  written: ReadonlyArray<Written>,
  seen: ReadonlyArray<Seen>,
  shows: Reader["shows"]
): ReadonlyArray<string> => {
  const left = [...seen]
  return [
    ...(seen.length === written.length ? [] : [`${seen.length} items instead of ${written.length}`]),
    ...written.flatMap((one) => {
      const index = left.findIndex(({ link, title }) => link === one.link && squeeze(title) === squeeze(one.title))
      const [item] = index === -1 ? [] : left.splice(index, 1)
      return item === undefined
        ? [`${one.link} with the title ${JSON.stringify(one.title)} is not shown`]
        : compare({ ...one, published: one[shows] }, item)
    })
  ]
}

const compare = ({ link, published, authors, words }: Written, item: Seen): ReadonlyArray<string> => [
  ...(item.published === published ? [] : [`${link}: date ${item.published} instead of ${published}`]),
  ...(authors.length === 0 || authors.some((name) => item.author.includes(name))
    ? []
    : [`${link}: author ${JSON.stringify(item.author)} instead of ${authors.join(", ")}`]),
  ...(wordsOf(item.content).includes(words)
    ? []
    : [
        `${link}: content ${JSON.stringify(item.content.slice(0, 200))} instead of ${JSON.stringify(words.slice(0, 200))}`
      ])
]

const squeeze = (text: string): string => text.replaceAll(/\s+/g, " ").trim()
