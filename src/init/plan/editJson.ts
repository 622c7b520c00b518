/** Changes values in the text of a JSON file and nothing else: indents, order, line ends and everything around stay. */
import { findNodeAtLocation, type Node, parseTree } from "jsonc-parser"

/** Sets `group.key`; a group that is not there is added at the end. The text is a JSON object. */
export const setInGroup = (text: string, group: string, key: string, value: string): string => {
  const root = parseTree(text)
  if (root?.type !== "object") return text
  const found = findNodeAtLocation(root, [group])
  const end = text.includes("\r\n") ? "\r\n" : "\n"
  const unit = indentOf(text, root) ?? "  "
  if (found?.type !== "object") {
    const inner = `{${end}${unit}${unit}${JSON.stringify(key)}: ${JSON.stringify(value)}${end}${unit}}`
    return added(text, root, group, inner, unit, end)
  }
  const old = findNodeAtLocation(found, [key])
  if (old !== undefined) return text.slice(0, old.offset) + JSON.stringify(value) + text.slice(endOf(old))
  return added(text, found, key, JSON.stringify(value), indentOf(text, found) ?? unit + unit, end)
}

const endOf = ({ offset, length }: Node): number => offset + length

/** The blanks before the first key; undefined where the object stands on one line, or holds nothing. */
const indentOf = (text: string, { children: [first] = [] }: Node): string | undefined =>
  first === undefined ? undefined : /\n([ \t]*)$/.exec(text.slice(0, first.offset))?.[1]

const added = (text: string, object: Node, key: string, value: string, indent: string, end: string): string => {
  const last = object.children?.at(-1)
  const pair = `${JSON.stringify(key)}: ${value}`
  if (last === undefined) {
    const outer = indent.slice(0, Math.floor(indent.length / 2))
    return `${text.slice(0, object.offset)}{${end}${indent}${pair}${end}${outer}}${text.slice(endOf(object))}`
  }
  const isOneLine = indentOf(text, object) === undefined
  return text.slice(0, endOf(last)) + (isOneLine ? `, ${pair}` : `,${end}${indent}${pair}`) + text.slice(endOf(last))
}
