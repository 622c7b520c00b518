/** What stands behind the name of a tag: `src="boat.jpg" width=300`, `id 7`, `lang:js`, `"a", b="c"`. */

export interface Arguments {
  /** As it was written, trimmed. */
  readonly source: string
  readonly positional: ReadonlyArray<string>
  /** By names in lower case. */
  readonly named: ReadonlyMap<string, string>
  /** Names whose value only a generator knows. */
  readonly unknown: ReadonlySet<string>
}

export const noArguments: Arguments = { source: "", positional: [], named: new Map(), unknown: new Set() }

const one =
  /([\w.:@-]+)\s*=\s*(?=\S)|"([^"\\]*(?:\\[^][^"\\]*){0,100000})"|'([^'\\]*(?:\\[^][^'\\]*){0,100000})'|`([^`]*)`|([^\s,"'`=][^\s,"`]*)/y

export const readArguments = (source: string): Arguments => {
  if (source.trim() === "") return noArguments
  const positional: Array<string> = []
  const named = new Map<string, string>()
  let name: string | null = null
  /** A quote that is never closed is looked at once. */
  const unclosed = new Set<string>()
  for (let at = 0; at < source.length;) {
    one.lastIndex = at
    const sign = source[at] ?? ""
    const match = unclosed.has(sign) ? null : one.exec(source)
    if (match === null) {
      if ("\"'`".includes(sign)) unclosed.add(sign)
      at += 1
      continue
    }
    at = one.lastIndex
    const [, key, double, single, raw, bare] = match
    if (key !== undefined) {
      name = key.toLowerCase()
      continue
    }
    const quoted = double ?? single
    const value = withoutTemplates(quoted?.replace(/\\(["'\\])/g, "$1") ?? raw) ?? bare ?? ""
    if (name === null) positional.push(value)
    else if (!named.has(name)) named.set(name, value)
    name = null
  }
  return { source: source.trim(), positional, named, unknown: noArguments.unknown }
}

/** What a generator would put into a text is left out of it; an address is nothing without it. */
const withoutTemplates = (text: string | undefined): string | undefined => {
  if (text === undefined || !/\{[{%]/.test(text)) return text
  const rest = text.replace(/\{\{[^{}]*\}\}|\{%[^{}%]*%\}/g, "")
  return /^\S*[/.]\S*$/.test(rest.trim()) || /\{[{%]/.test(rest) ? "" : rest.replace(/ {2,}/g, " ").trim()
}

/** The first of these names that has a value. */
export const named = ({ named: values }: Arguments, ...names: ReadonlyArray<string>): string | undefined =>
  names.map((name) => values.get(name)?.trim()).find((value) => value !== undefined && value !== "")
