/**
 * What is left of reStructuredText and AsciiDoc in texts that were turned into
 * Markdown: `.. image:: boat.png`, `image::boat.png[A boat]`, `include::part.adoc[]`,
 * and MyST's roles, `` {ref}`words <place>` ``.
 */
import { type Arguments, noArguments } from "./Arguments.ts"
import { type Dialect, tag } from "./Dialect.ts"

const directive = /\.\. (?:_[^\n:]{1,200}:(?=\s)|([a-z][\w-]*)::[ \t]*([^\n]*))((?:\n[ \t]+:[\w-]+:[^\n]*)*)/y
const macro = /(image|video|audio|include|ifn?def|ifeval|endif)::([^\s[\]]*)\[([^\]\n]*)\][ \t]*(?=\n|$)/y

/** Directives whose text is the article's. */
const notes = new Set("note tip hint important warning caution danger attention error admonition seealso".split(" "))

export const macros: Dialect = {
  name: "reStructuredText or AsciiDoc",
  example: ".. image:: boat.png",
  formats: ["markdown"],
  sign: "",
  isSure: true,
  read: ({ text }, at) => {
    directive.lastIndex = at
    const found = directive.exec(text)
    if (found !== null) {
      const [whole, name = "", words = "", options = ""] = found
      const base = { start: at, end: directive.lastIndex } as const
      if (name === "") return tag({ ...base, role: "silent" })
      if (notes.has(name))
        return tag({ ...base, role: "silent", end: at + whole.length - words.length - options.length })
      return name === "image" || name === "figure"
        ? tag({ ...base, family: "hugo", name: "img", role: "alone", arguments: picture(words.trim(), alt(options)) })
        : tag({ ...base, role: "unknown" })
    }
    macro.lastIndex = at
    const [whole, name = "", target = "", list = ""] = macro.exec(text) ?? []
    if (whole === undefined) return null
    const base = { start: at, end: at + whole.trimEnd().length } as const
    const [first = ""] = list.split(",")
    if (name === "image")
      return tag({ ...base, family: "hugo", name: "img", role: "alone", arguments: picture(target, first.trim()) })
    if (name === "video" && /^(?:youtube|vimeo)$/.test(first))
      return tag({
        ...base,
        family: "hugo",
        name: first,
        role: "alone",
        arguments: { ...noArguments, positional: [target] }
      })
    return tag({ ...base, role: "unknown" })
  }
}

const alt = (options: string): string => /:alt:[ \t]*([^\n]*)/.exec(options)?.[1]?.trim() ?? ""

const picture = (src: string, words: string): Arguments => ({
  ...noArguments,
  named: new Map([
    ["src", src],
    ["alt", words.replace(/^"(.*)"$/, "$1")]
  ])
})

const role =
  /\{(?:ref|doc|numref|term|any|download|cite(?::\w+)?|eq|abbr|sub|sup|kbd|guilabel|menuselection)\}`([^`\n]{1,300})`/y

export const roles: Dialect = {
  name: "MyST",
  example: "{ref}`words <place>`",
  formats: ["markdown"],
  sign: "{",
  isSure: true,
  read: ({ text }, at) => {
    role.lastIndex = at
    const [, written] = role.exec(text) ?? []
    if (written === undefined) return null
    const words = /^(.*?)\s*<[^<>]*>$/.exec(written)?.[1] ?? written
    return tag({ role: "text", start: at, end: role.lastIndex, value: words })
  }
}
