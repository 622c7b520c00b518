/** Whether a version is one that a range of package.json takes: the forms that people write, with `^`, `~`, `>=`, `x` and `||`. Pure. */

type Version = readonly [number, number, number]

/** Null for a range of another form, such as `workspace:*`, an address or a tag. */
export const versionFits = (range: string, version: string): boolean | null => {
  const own = /^(\d+)\.(\d+)\.(\d+)/.exec(version)
  if (own === null) return null
  const [, major, minor, patch] = own.map(Number)
  const at: Version = [major ?? 0, minor ?? 0, patch ?? 0]
  const verdicts = range.split("||").map((part) =>
    part
      .trim()
      .replace(/([<>=^~])\s+/g, "$1")
      .split(/\s+/)
      .map((one) => comparatorFits(one, at))
  )
  if (verdicts.some((all) => all.includes(null))) return null
  return verdicts.some((all) => all.every((fits) => fits === true))
}

const comparatorFits = (written: string, at: Version): boolean | null => {
  const read = /^(\^|~|>=|<=|>|<|=)?v?(\d+|[x*])(?:\.(\d+|[x*]))?(?:\.(\d+|[x*]))?(?:-[\w.-]+)?$/i.exec(written)
  if (read === null) return null
  const [, sign = "", ...parts] = read
  const named = parts.filter((part) => part !== undefined && /^\d+$/.test(part)).map(Number)
  const [major = 0, minor = 0, patch = 0] = named
  const order = compared(at, [major, minor, patch])
  if (sign === ">=") return order >= 0
  if (sign === "<=") return order <= 0
  if (sign === ">") return order > 0
  if (sign === "<") return order < 0
  // The first number that is not 0 has to stay, or as many as are named.
  const kept =
    sign === "^"
      ? major > 0
        ? 1
        : minor > 0
          ? 2
          : Math.min(3, named.length)
      : sign === "~"
        ? Math.min(2, named.length)
        : named.length
  return (
    order >= 0 &&
    compared([...at.slice(0, kept), 0, 0, 0].slice(0, 3), [...named.slice(0, kept), 0, 0, 0].slice(0, 3)) === 0
  )
}

const compared = (a: ReadonlyArray<number>, b: ReadonlyArray<number>): number =>
  a.map((part, index) => part - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0
