/** What Obsidian adds to Markdown, as Markdown and HTML. Code stays as it is. */

export interface WikiLinks {
  /** The file that a name means, as an address in the export; null where there is none. */
  readonly note: (name: string) => string | null
  readonly picture: (name: string) => string | null
}

export interface WikiText {
  readonly text: string
  /** Tags that stand in the text, without their sign. */
  readonly tags: ReadonlyArray<string>
}

/** Blocks of code by their fences, code in a line, and addresses: nothing in them is syntax. */
const code =
  /(^|\n)[ \t>]*(`{3,}|~{3,})[^\n]*\n[^]*?(?:\n[ \t>]*\2[`~]*[ \t]*(?=\n|$)|$)|(`+)(?!`)[^\n]*?[^`\n]\3(?!`)|https?:\/\/[^\s<>)\]]+/g

export const wikiSyntax = (written: string, links: WikiLinks): WikiText => {
  const tags = new Set<string>()
  // Comments may hold code, and code may show a comment: the first sign counts.
  const parts: Array<string> = []
  let at = 0
  for (const match of written.matchAll(code)) {
    parts.push(plainPart(written.slice(at, match.index), links, tags), match[0])
    at = match.index + match[0].length
  }
  parts.push(plainPart(written.slice(at), links, tags))
  return { text: parts.join("").replace(/%%(?:(?!%%)[^])*%%/g, ""), tags: [...tags] }
}

const plainPart = (text: string, links: WikiLinks, tags: Set<string>): string => {
  const without = text.replace(/%%(?:(?!%%)[^])*%%/g, "")
  for (const [, tag = ""] of without.matchAll(/(?:^|[\s(])#(?=[\p{L}\p{N}_/-]*[\p{L}_])([\p{L}\p{N}_/-]+)/gu))
    tags.add(tag)
  return (
    without
      // A line of tags alone says nothing more than they do.
      .replace(/^[ \t]*(?:#[\p{L}\p{N}_/-]*[\p{L}_][\p{L}\p{N}_/-]*[ \t]*)+$/gmu, "")
      .replace(/(!?)\[\[([^[\]\n]{1,500})\]\]/g, (_, mark: string, inner: string) =>
        mark === "!" ? embedded(inner, links) : linked(inner, links)
      )
      .replace(/(!\[[^\]\n]*)\|\d+(?:x\d+)?(?=\]\()/g, "$1")
      .replace(/==(?=\S)([^=\n]{1,2000}?)(?<=\S)==/g, "<mark>$1</mark>")
      .replace(/(?:^|[ \t]+)\^[\w-]+[ \t]*$/gm, "")
      .replace(/^((?:[ \t]*>)+)[ \t]*\[!([\w-]+)\]([+-]?)[ \t]*(.*)$/gm, callout)
  )
}

/** Callouts without a title are alerts; of others the title stands bold above their text. */
const callout = (_: string, mark: string, kind: string, __: string, title: string): string =>
  title.trim() === "" ? `${mark} [!${kind}]` : `${mark} **${title.trim()}**\n${mark}`

interface Target {
  readonly file: string
  readonly hash: string
  readonly label: string
}

const targetOf = (inner: string): Target => {
  const [path = "", ...labels] = inner.split("|")
  const [file = "", ...hashes] = path.split("#")
  const hash = hashes.filter((one) => !one.startsWith("^")).at(-1) ?? ""
  return { file: file.trim(), hash: hash.trim(), label: labels.join("|").trim() }
}

const linked = (inner: string, { note }: WikiLinks): string => {
  const { file, hash, label } = targetOf(inner)
  const words = label === "" ? [file, hash].filter((one) => one !== "").join(" > ") : label
  const place = hash === "" ? "" : `#${headingPlace(hash)}`
  if (file === "") return place === "" ? words : `[${words}](${place})`
  const found = note(file)
  return found === null ? words : `[${words}](<${found}${place}>)`
}

/** The words of links in a field; a picture becomes its address. */
export const wikiWords = (value: unknown, links: WikiLinks): unknown => {
  if (Array.isArray(value)) return value.map((one) => wikiWords(one, links))
  if (typeof value !== "string" || !value.includes("[[")) return value
  return value.replace(/!?\[\[([^[\]\n]{1,500})\]\]/g, (_, inner: string) => {
    const { file, label } = targetOf(inner)
    return links.picture(file) ?? (label === "" ? (file.split("/").at(-1) ?? file) : label)
  })
}

const embedded = (inner: string, links: WikiLinks): string => {
  const { file, label } = targetOf(inner)
  const picture = links.picture(file)
  if (picture !== null) {
    const alt = /^\d+(?:x\d+)?$/.test(label) ? "" : label.replace(/\|\d+(?:x\d+)?$/, "")
    return `![${alt}](<${picture}>)`
  }
  // One that is not there is told of where pictures are looked for.
  return isPicture(file) ? `![${label}](<${file}>)` : linked(inner, links)
}

export const isPicture = (name: string): boolean => /\.(?:png|jpe?g|gif|webp|avif|svg|bmp)$/i.test(name)

/** As headings get their ids. */
const headingPlace = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .trim()
    .replace(/\s+/g, "-")
