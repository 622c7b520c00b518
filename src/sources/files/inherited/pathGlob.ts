/** Paths with `*`, `**`, `?` and `{a,b}`, as generators of sites match them. */

/** A pattern that matches a folder matches what is below it. One with too many alternatives is taken to match: it may hold the path back. */
export const doesGlobMatch = (pattern: string, path: string): boolean =>
  alternatives(pattern)?.some((one) => matches(one.split("/"), path.split("/"))) ?? true

const mostAlternatives = 200

/** `a{b,c}` is `ab` and `ac`; null where they are too many. */
const alternatives = (pattern: string): ReadonlyArray<string> | null => {
  const done: Array<string> = []
  const open = [pattern]
  while (open.length > 0 && done.length + open.length < mostAlternatives) {
    const one = open.pop() ?? ""
    const found = /^(.*?)\{([^{}]*)\}(.*)$/s.exec(one)
    if (found === null) done.push(one)
    else for (const choice of (found[2] ?? "").split(",")) open.push(`${found[1]}${choice}${found[3]}`)
  }
  return open.length > 0 ? null : done
}

const matches = (pattern: ReadonlyArray<string>, path: ReadonlyArray<string>): boolean => {
  const [first, ...others] = pattern
  if (first === undefined) return true
  if (first === "**")
    return others[0] === "**"
      ? matches(others, path)
      : others.length === 0 || path.some((_, index) => matches(others, path.slice(index)))
  const [part, ...below] = path
  return part !== undefined && matchesPart(first, part) && matches(others, below)
}

const matchesPart = (pattern: string, part: string): boolean =>
  new RegExp(
    `^${pattern
      .replace(/[.+^${}()|[\]\\]/g, "\\$&")
      .replace(/\*+/g, "[^/]*")
      .replace(/\?/g, "[^/]")}$`,
    "u"
  ).test(part)
