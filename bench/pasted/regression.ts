/** Logistic regression by Newton's method, for few signs of many lines. */
import type { Signs } from "../../src/sources/furniture/lineSigns.ts"

export interface Example {
  /** Its signs, in the order of their names. */
  readonly signs: Float64Array
  /** 1 or 0. */
  readonly truth: number
  readonly weight: number
}

const rounds = 12

/** Keeps weights small where few lines have a sign. */
const restraint = 2

export const fit = (names: ReadonlyArray<string>, examples: ReadonlyArray<Example>): Signs => {
  const size = names.length
  const scale = examples.length / examples.reduce((sum, { weight }) => sum + weight, 0)
  const found = new Float64Array(size)
  for (let round = 0; round < rounds; round += 1) {
    const gradient = found.map((value) => -restraint * value)
    const curvature = Array.from({ length: size }, (_, at) => {
      const row = new Float64Array(size)
      row[at] = restraint
      return row
    })
    for (const { signs: row, truth, weight } of examples) {
      const likely = 1 / (1 + Math.exp(-row.reduce((sum, value, at) => sum + value * (found[at] ?? 0), 0)))
      const error = weight * scale * (truth - likely)
      const bend = weight * scale * likely * (1 - likely)
      for (let one = 0; one < size; one += 1) {
        const value = row[one] ?? 0
        if (value === 0) continue
        gradient[one] = (gradient[one] ?? 0) + error * value
        const own = curvature[one]
        if (own !== undefined)
          for (let other = 0; other < size; other += 1)
            own[other] = (own[other] ?? 0) + bend * value * (row[other] ?? 0)
      }
    }
    const steps = solve(curvature, gradient)
    for (const [at, step] of steps.entries()) found[at] = (found[at] ?? 0) + step
    if (steps.every((step) => Math.abs(step) < 1e-3)) break
  }
  return Object.fromEntries(names.map((name, at) => [name, Number((found[at] ?? 0).toFixed(2))]))
}

/** Gauss and Jordan, the largest element of a column first. */
const solve = (matrix: ReadonlyArray<Float64Array>, values: Float64Array): ReadonlyArray<number> => {
  const rows = matrix.map((row, at) => [...row, values[at] ?? 0])
  for (let column = 0; column < rows.length; column += 1) {
    const left = rows.slice(column).map((row) => Math.abs(row[column] ?? 0))
    const pivot = column + left.indexOf(Math.max(...left))
    const [upper, lower] = [rows[column] ?? [], rows[pivot] ?? []]
    rows[column] = lower
    rows[pivot] = upper
    for (const [at, row] of rows.entries()) {
      const share = (row[column] ?? 0) / (lower[column] ?? 1)
      if (at === column || share === 0) continue
      for (let other = column; other < row.length; other += 1)
        row[other] = (row[other] ?? 0) - share * (lower[other] ?? 0)
    }
  }
  return rows.map((row, at) => (row.at(-1) ?? 0) / (row[at] ?? 1))
}
