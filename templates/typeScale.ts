/** The font sizes that a slot tries: whole pixels, each a twentieth or so under the one before. */
const step = 0.945

/** From the largest to the smallest, both included. */
export const typeScale = (largest: number, smallest: number): ReadonlyArray<number> => {
  const steps = Math.max(1, Math.round(Math.log(smallest / largest) / Math.log(step)))
  const sizes = Array.from({ length: steps + 1 }, (_, index) =>
    Math.round(largest * (smallest / largest) ** (index / steps))
  )
  return [...new Set(sizes)]
}
