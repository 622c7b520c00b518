/** The first of those that have one key, in their order. */
export const firstOfEach = <T>(all: ReadonlyArray<T>, keyOf: (one: T) => unknown): ReadonlyArray<T> => {
  const found = new Map<unknown, T>()
  for (const one of all) if (!found.has(keyOf(one))) found.set(keyOf(one), one)
  return [...found.values()]
}
