/**
 * Logistic regression with a ridge, in which each weight has a known direction
 * and may have a least size, and its cross-validation by groups: fitted without
 * a group, judged on it.
 */
import { createHash } from "node:crypto"

export interface Column {
  readonly direction: 1 | -1
  /** The least size of the weight, where it is known before any page is seen. */
  readonly least: number
}

export interface Row {
  readonly group: string
  readonly isArticle: boolean
  /** Null is filled with the middle of both kinds' means. */
  readonly values: ReadonlyArray<number | null>
}

export interface Model {
  readonly bias: number
  readonly weights: ReadonlyArray<number>
  /** Of each column over articles, and over others. */
  readonly means: ReadonlyArray<readonly [article: number, other: number]>
}

const ridge = 10
/** A column that hardly varies gets no large weight for that. */
const leastSpread = 0.15
const rounds = 1500

export const fit = (rows: ReadonlyArray<Row>, columns: ReadonlyArray<Column>): Model => {
  const means = columns.map((_, at) => [meanOf(rows, at, true), meanOf(rows, at, false)] as const)
  const filled = rows.map(({ values }) => values.map((value, at) => value ?? middle(means[at])))
  const centers = columns.map((_, at) => filled.reduce((sum, row) => sum + (row[at] ?? 0), 0) / rows.length)
  const spreads = columns.map((_, at) =>
    Math.max(
      leastSpread,
      Math.sqrt(filled.reduce((sum, row) => sum + ((row[at] ?? 0) - (centers[at] ?? 0)) ** 2, 0) / rows.length)
    )
  )
  const data = filled.map((row) =>
    Float64Array.from([...row.map((value, at) => (value - (centers[at] ?? 0)) / (spreads[at] ?? 1)), 1])
  )
  const targets = rows.map(({ isArticle }) => Number(isArticle))
  const found = descend(data, targets, (weights) =>
    columns.forEach(({ direction, least }, at) => {
      const size = Math.max(least * (spreads[at] ?? 1), direction * (weights[at] ?? 0))
      weights[at] = direction * size
    })
  )
  const weights = columns.map((_, at) => (found[at] ?? 0) / (spreads[at] ?? 1))
  const bias = (found.at(-1) ?? 0) - weights.reduce((sum, weight, at) => sum + weight * (centers[at] ?? 0), 0)
  return { bias, weights, means }
}

/** Nesterov's accelerated descent, projected after each step; the last weight is the bias. */
const descend = (
  data: ReadonlyArray<Float64Array>,
  targets: ReadonlyArray<number>,
  project: (weights: Float64Array) => void
): Float64Array => {
  const width = data[0]?.length ?? 1
  let weights = new Float64Array(width)
  let ahead = new Float64Array(width)
  const step = 1 / (0.25 * largestEigenvalue(data, width) + ridge)
  let momentum = 1
  for (let round = 0; round < rounds; round += 1) {
    const next = Float64Array.from(ahead)
    data.forEach((row, index) => {
      const slope = step * (1 / (1 + Math.exp(-dot(row, ahead))) - (targets[index] ?? 0))
      for (let at = 0; at < width; at += 1) next[at] = (next[at] ?? 0) - slope * (row[at] ?? 0)
    })
    for (let at = 0; at < width - 1; at += 1) next[at] = (next[at] ?? 0) - step * ridge * (ahead[at] ?? 0)
    project(next)
    const grown = (1 + Math.sqrt(1 + 4 * momentum ** 2)) / 2
    ahead = next.map((value, at) => value + ((momentum - 1) / grown) * (value - (weights[at] ?? 0)))
    weights = next
    momentum = grown
  }
  return weights
}

const largestEigenvalue = (data: ReadonlyArray<Float64Array>, width: number): number => {
  let vector = new Float64Array(width).fill(1)
  let size = 1
  for (let round = 0; round < 50; round += 1) {
    const next = new Float64Array(width)
    for (const row of data) {
      const along = dot(row, vector)
      for (let at = 0; at < width; at += 1) next[at] = (next[at] ?? 0) + along * (row[at] ?? 0)
    }
    size = Math.hypot(...next)
    vector = next.map((value) => value / size)
  }
  return size
}

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0)
  return sum
}

const middle = (means: readonly [number, number] | undefined): number => ((means?.[0] ?? 0) + (means?.[1] ?? 0)) / 2

const meanOf = (rows: ReadonlyArray<Row>, at: number, isArticle: boolean): number => {
  const seen = rows.flatMap((row) => {
    const value = row.values[at]
    return row.isArticle === isArticle && value !== null && value !== undefined ? [value] : []
  })
  return seen.reduce((sum, value) => sum + value, 0) / (seen.length || 1)
}

const scoreBy = ({ bias, weights, means }: Model, values: Row["values"]): number =>
  weights.reduce((sum, weight, at) => sum + weight * (values[at] ?? middle(means[at])), bias)

/** The score of each row by a model that was fitted without its group; `seed` shares the groups out anew. */
export const crossValidate = (
  rows: ReadonlyArray<Row>,
  columns: ReadonlyArray<Column>,
  folds: number,
  seed: number
): ReadonlyArray<number> => {
  const rank = (group: string): string => createHash("sha256").update(`${seed}${group}`).digest("hex")
  const groups = [...new Set(rows.map(({ group }) => group))].toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1))
  const foldOf = new Map(groups.map((group, at) => [group, at % folds]))
  const models = Array.from({ length: folds }, (_, fold) =>
    fit(
      rows.filter(({ group }) => foldOf.get(group) !== fold),
      columns
    )
  )
  return rows.map((row) => {
    const model = models[foldOf.get(row.group) ?? 0]
    return model === undefined ? 0 : scoreBy(model, row.values)
  })
}
