/** The file of another article, relative to the one that names it: what a link in Markdown would say. */

/** Folders that a generator takes for the root of its articles. */
const roots = new Set(["content", "source", "src", "_posts", "_drafts", "articles"])

/** `written` is as Hugo, Jekyll and Hexo name it: relative, from the root, or without its ending; maybe with a fragment. */
export const siblingFile = (written: string, file: string, isPost: boolean): string => {
  const [, path = "", fragment = ""] = /^([^#?]*)(.*)$/s.exec(written.trim()) ?? []
  if (path === "") return fragment
  const ending = /\.[^./]+$/.exec(file)?.[0] ?? ".md"
  const last = `${path.startsWith("/") ? "/" : ""}${path.split("/").filter(Boolean).join("/")}`
  const whole = /\.(?:md|mdx|markdown|html?|txt)$/i.test(last) ? last : `${last}${ending}`
  const folder = file.split("/").slice(0, -1)
  const root = folder.findIndex((name) => roots.has(name))
  const base = folder.slice(0, root < 0 ? Math.min(1, folder.length) : root + 1)
  const isFromRoot = whole.startsWith("/") || /^_(?:posts|drafts)\//.test(whole)
  if (!isFromRoot) return `${whole}${fragment}`
  const parts = whole.split("/").filter((part) => part !== "")
  const below = parts[0] === base.at(-1) || /^_(?:posts|drafts)$/.test(parts[0] ?? "") ? parts.slice(1) : parts
  return `${relative(folder, isPost && below.length === 1 ? [...folder, ...below] : [...base, ...below])}${fragment}`
}

const relative = (from: ReadonlyArray<string>, to: ReadonlyArray<string>): string => {
  let same = 0
  while (same < from.length && same < to.length - 1 && from[same] === to[same]) same += 1
  return [...from.slice(same).map(() => ".."), ...to.slice(same)].join("/")
}
