/** Leaf directives of remark-directive and what builds on it, a line each: `::youtube[Title]{#id}`. Containers, with three colons, are Markdown's. */
import { type Arguments, readArguments } from "./Arguments.ts"
import { type Dialect, tag } from "./Dialect.ts"

const leaf =
  /::(\p{L}[\p{L}\p{N}_-]*)(?:\[((?:[^[\]\n]|\[[^[\]\n]*\]){0,1000})\])?(?:\{([^{}\n]{0,2000})\})?[ \t]*(?=\n|$)/uy

/** Those that name something of Hugo's by another name. */
const alike: Readonly<Record<string, string>> = {
  "link-card": "link",
  linkcard: "link",
  card: "link",
  bookmark: "link"
}

const pictures = new Set(["figure", "image", "img", "picture"])

export const directives: Dialect = {
  name: "directives",
  example: "::youtube[Title]{#abcdefghijk}",
  formats: ["markdown", "mdx"],
  sign: "",
  isSure: false,
  read: ({ text }, at) => {
    leaf.lastIndex = at
    const [whole, name = "", label, list] = leaf.exec(text) ?? []
    // A word between colons is no directive.
    if (whole === undefined || (label === undefined && list === undefined)) return null
    const written = name.toLowerCase()
    const given = argumentsOf(written, label?.trim() ?? "", list ?? "")
    return tag({
      family: "hugo",
      name: written === "github" ? "link" : (alike[written] ?? written),
      role: "alone",
      arguments: given,
      start: at,
      end: at + whole.trimEnd().length
    })
  }
}

/** `#id` is an id, the label what is shown: the words of a picture, the title of anything else. */
const argumentsOf = (name: string, label: string, list: string): Arguments => {
  const read = readArguments(list.replace(/(?<=^|\s)#([^\s"'}]+)/, "id=$1").replaceAll(/(?<=^|\s)\.[\w-]+/g, ""))
  const named = new Map(read.named)
  const add = (key: string, value: string): void => {
    if (value !== "" && !named.has(key)) named.set(key, value)
  }
  add(pictures.has(name) ? "alt" : "title", label)
  const repository = named.get("repo") ?? ""
  if (name === "github" && /^[\w.-]+\/[\w.-]+$/.test(repository)) {
    add("href", `https://github.com/${repository}`)
    add("title", repository)
  }
  // The label may be all that there is: `::youtube[abcdefghijk]`.
  const positional = read.positional.length > 0 || named.has("id") || list !== "" ? read.positional : [label]
  return { ...read, positional, named }
}
