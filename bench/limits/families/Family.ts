/** A kind of input that is hard on readers, as a function of its length. */
import type { Reading } from "../readings.ts"

export interface Family {
  readonly name: string
  /** What takes it in. */
  readonly reading: keyof Reading
  readonly make: (units: number) => string
  /** Megabytes beyond which it is refused at once; it is measured below them. */
  readonly largest?: number
}

export const fill = (units: number, each: (index: number) => string): string => {
  const parts: Array<string> = []
  let length = 0
  for (let index = 0; length < units; index += 1) {
    const part = each(index)
    parts.push(part)
    length += part.length
  }
  return parts.join("")
}

/** Front matter has a limit of its own. */
export const belowLimit = (families: ReadonlyArray<Family>): ReadonlyArray<Family> =>
  families.map((family) => ({ ...family, largest: 0.95 }))

export const repeat = (units: number, part: string): string => part.repeat(Math.max(1, Math.floor(units / part.length)))

/** As many as there are in half of the input, each closed in the other half. */
export const nested = (units: number, open: string, close: string): string => {
  const depth = Math.max(1, Math.floor(units / (open.length + close.length)))
  return open.repeat(depth) + close.repeat(depth)
}

export type Named = readonly [name: string, make: Family["make"]]

/** Families of one reading: `within` puts what a family makes into a whole input. */
export const familiesOf = (
  kind: string,
  reading: keyof Reading,
  named: ReadonlyArray<Named>,
  within: (made: string) => string = (made) => made
): ReadonlyArray<Family> =>
  named.map(([name, make]) => ({ name: `${kind}: ${name}`, reading, make: (units) => within(make(units)) }))
