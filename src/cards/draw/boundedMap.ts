/** A map that forgets what was not used for the longest time, so that its values stay below a number of bytes. */
export interface BoundedMap<A> {
  /** The value of a key, made where it is not there. */
  readonly get: (key: string, make: () => A) => A
}

/** `cost`: bytes of a value. A single value may be larger than the whole room. */
export const makeBoundedMap = <A>(room: number, cost: (value: A) => number): BoundedMap<A> => {
  const values = new Map<string, A>()
  let used = 0
  return {
    get: (key, make) => {
      const known = values.get(key)
      const value = known ?? make()
      if (known !== undefined) values.delete(key)
      else used += cost(value)
      values.set(key, value)
      for (const [oldest, old] of values) {
        if (used <= room || oldest === key) break
        values.delete(oldest)
        used -= cost(old)
      }
      return value
    }
  }
}
