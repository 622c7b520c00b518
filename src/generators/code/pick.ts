/** One value out of settings of any shape. */

export const pick = (value: unknown, ...path: ReadonlyArray<string>): unknown =>
  path.reduce<unknown>(
    (found, name) =>
      typeof found === "object" && found !== null && Object.hasOwn(found, name)
        ? (found as Readonly<Record<string, unknown>>)[name]
        : undefined,
    value
  )

/** A text with something in it; null for anything else. */
export const pickText = (value: unknown, ...path: ReadonlyArray<string>): string | null => {
  const found = pick(value, ...path)
  return typeof found === "string" && found.trim() !== "" ? found.trim() : null
}

export const pickList = (value: unknown, ...path: ReadonlyArray<string>): ReadonlyArray<unknown> => {
  const found = pick(value, ...path)
  return Array.isArray(found) ? (found as ReadonlyArray<unknown>) : []
}

export const pickKeys = (value: unknown, ...path: ReadonlyArray<string>): ReadonlyArray<string> => {
  const found = pick(value, ...path)
  return typeof found === "object" && found !== null && !Array.isArray(found) ? Object.keys(found) : []
}
