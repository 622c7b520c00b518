/** The examples that stand in the pages of the docs, each as what a reader would copy. */
import { globSync, readFileSync } from "node:fs"
import { isMap, isScalar, parseDocument } from "yaml"

export interface Example {
  /** The page, and the line of the block in it. */
  readonly at: string
  readonly text: string
}

const pages = (): ReadonlyArray<string> => ["README.md", ...globSync("docs/*.md").toSorted()]

const fence = /^( *)```(\w+)[^\n]*\n(.*?)^\1```/gms

/** Blocks of these languages, without the indent of the list that they stand in. */
export const blocksOf = (...languages: ReadonlyArray<string>): ReadonlyArray<Example> =>
  pages().flatMap((page) => {
    const text = readFileSync(page, "utf8")
    return Array.from(text.matchAll(fence), ([, indent = "", language = "", block = ""], index) => ({
      index,
      language,
      text: block.replaceAll(new RegExp(`^${indent}`, "gm"), "")
    })).flatMap(({ language, text: block, index }) =>
      languages.includes(language) ? [{ at: `${page}, block ${index + 1}`, text: block }] : []
    )
  })

/** A block that shows one key in several ways is several examples: each of them alone. */
export const alternatives = ({ at, text }: Example): ReadonlyArray<Example> => {
  const { contents } = parseDocument(text, { uniqueKeys: false })
  if (!isMap(contents)) return [{ at, text }]
  const keys = contents.items.map(({ key }) => (isScalar(key) ? String(key.value) : ""))
  if (new Set(keys).size === keys.length) return [{ at, text }]
  const starts = contents.items.map(({ key }) => (isScalar(key) ? (key.range?.[0] ?? 0) : 0))
  return starts.map((start, index) => ({
    at: `${at}, ${keys[index] ?? ""} ${index + 1}`,
    text: text.slice(start, starts[index + 1])
  }))
}

/** Lines of shell that run fanfare, without what stands before and behind it. */
export const fanfareLines = ({ at, text }: Example): ReadonlyArray<Example> =>
  text
    .split("\n")
    .flatMap((line) => line.replace(/(?:^|\s)#.*$/, "").split(/&&|\|\||[|;]/))
    .flatMap((command) => {
      const words = /(?:^|\s)(?:npx (?:--yes )?)?fanfare(?=\s|$)(?<rest>.*)$/.exec(command.trim())?.groups?.["rest"]
      return words === undefined ? [] : [{ at, text: words.replace(/\s[12]?>.*$/, "").trim() }]
    })
