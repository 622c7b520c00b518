/** The first line of a named block: what it becomes, and what it is called. Pure. */

export interface Container {
  readonly tag: "blockquote" | "details" | "div"
  /** As `class` has them. */
  readonly classes: string
  /** Markdown; null where none is shown. */
  readonly title: string | null
  /** The kind, where the title is made of it: it is said in the article's language. */
  readonly kind?: string
}

/** What Docusaurus, VitePress, MkDocs, MyST and Quarto call their notes. */
const notes = new Set(
  "note tip info warning danger caution important success question quote abstract summary bug example failure fail hint attention error seealso tldr todo callout-note callout-tip callout-warning callout-caution callout-important primary secondary".split(
    " "
  )
)
const folded = new Set(["details", "spoiler", "collapse", "expand", "toggle"])

/** `end` for a line that closes a block; null for any other line. */
export const readFenced = (line: string): Container | "end" | null => {
  const [, rest] = /^:{3,}(.*)$/.exec(line.trimEnd()) ?? []
  if (rest === undefined) return null
  const said = rest.replace(/\s:{3,}$/, "").trim()
  if (said === "") return "end"
  const [, name, label, list, words] =
    /^([\p{L}][\p{L}\p{N}_-]*)?\s*(?:\[([^\]]*)\])?\s*(?:\{([^{}]*)\})?\s*(.*)$/u.exec(said) ?? []
  if (name === undefined && list === undefined) return null
  const classes = [...(list ?? "").matchAll(/(?:^|\s)\.([\w-]+)/g)].map(([, one = ""]) => one)
  // MyST writes the name as in `{note}`.
  const bare = name ?? /^\s*([\w-]+)\s*$/.exec(list ?? "")?.[1]
  const title = label ?? titleIn(list ?? "") ?? (words ?? "").replace(/\s*\{[^{}]*\}$/, "")
  return containerOf([...(bare === undefined ? [] : [bare]), ...classes], title)
}

/** `!!! note "Title"`, `???+ tip`, and a tab `=== "Title"`; null for any other line. */
export const readIndented = (line: string): Container | null => {
  const [, tab] = /^===[!+]? +"([^"]*)" *$/.exec(line) ?? []
  if (tab !== undefined) return { tag: "div", classes: "", title: tab }
  const [, mark, names, title] = /^(!!!|\?\?\?\+?) +([\w-]+(?: +[\w-]+)*)(?: +"(.*)")? *$/.exec(line) ?? []
  if (mark === undefined || names === undefined) return null
  const all = names.split(/ +/)
  const [kind = ""] = all
  if (title === "") return { tag: "blockquote", classes: all.join(" "), title: null }
  const made = { classes: all.join(" "), ...titled(title ?? "", kind) }
  return mark === "!!!" ? { tag: "blockquote", ...made } : { tag: "details", ...made }
}

/** A directive of MyST in the fence of code: a note, or a picture with its caption; null for any other line. */
export const readDirective = (
  line: string
): { readonly fence: string; readonly container: Container; readonly picture: string | null } | null => {
  const [, fence, name = "", said = ""] = /^(`{3,}|~{3,})\{([\w-]+)\}[ \t]*(.*)$/.exec(line.trimEnd()) ?? []
  if (fence === undefined) return null
  const isPicture = name === "figure" || name === "image"
  if (isPicture && said !== "" && !/[<>\s]/.test(said))
    return { fence, container: { tag: "div", classes: "", title: null }, picture: said }
  if (name === "admonition") return { fence, container: containerOf(["note"], said), picture: null }
  const isNote = notes.has(name) || folded.has(name) || name === "dropdown"
  return isNote && !codeLike.has(name)
    ? { fence, container: containerOf([name === "dropdown" ? "details" : name], said), picture: null }
    : null
}

/** Names that stand for a language, or for a part of a program, in a fence. */
const codeLike = new Set(["example", "bug", "abstract", "primary", "secondary", "expand", "collapse"])

const titleIn = (list: string): string | undefined =>
  /(?:^|\s)title=(?:"([^"]*)"|'([^']*)')/.exec(list)?.slice(1).find(Boolean)

export const containerOf = (classes: ReadonlyArray<string>, title: string): Container => {
  const all = classes.join(" ")
  const kind = classes.find((one) => notes.has(one.toLowerCase()))
  if (kind !== undefined) return { tag: "blockquote", classes: all, ...titled(title, kind) }
  const isFolded = classes.some((one) => folded.has(one.toLowerCase()))
  return isFolded
    ? { tag: "details", classes: all, ...titled(title, "details") }
    : { tag: "div", classes: all, title: null }
}

const titled = (written: string, kind: string): Pick<Container, "title" | "kind"> => {
  const title = written.trim()
  return title === "" ? { title: nameOf(kind), kind } : { title }
}

/** `note` as `Note`, for one that has no title of its own. */
export const nameOf = (kind: string): string => {
  const [letter = "", ...others] = kind.toLowerCase().replace(/^callout-/, "")
  return letter.toUpperCase() + others.join("").replaceAll("-", " ")
}
