/**
 * Where the fields of a TOML text stand. TOML's parser keeps no places: the line
 * is found by the name of the field and of its table, in one pass over all lines.
 */
import type { Place } from "../../../model/Finding.ts"

const name = String.raw`(?:"([^"]*)"|'([^']*)'|([^\s=.[\]"']+))`
const tableForm = new RegExp(String.raw`^\s*\[+\s*${name}\s*[\].]`)
const keyForm = new RegExp(String.raw`^\s*${name}\s*([=.])`)

/** By the names of a field and of the one below it. */
export const tomlPlaces = (
  text: string,
  file: string,
  firstLine: number
): ((path: ReadonlyArray<PropertyKey>) => Place) => {
  let known: Lines | null = null
  return ([field = "", inner]) => {
    known ??= linesOf(text)
    const { lines, tables, keys, values } = known
    const table = tables.get(String(field))
    const below =
      table === undefined || inner === undefined ? undefined : values.get(String(inner))?.find((one) => one >= table)
    const line = below ?? keys.get(String(field)) ?? table ?? 0
    return { file, line: firstLine + line, column: 1 + (/^\s*/.exec(lines[line] ?? "")?.[0].length ?? 0) }
  }
}

interface Lines {
  readonly lines: ReadonlyArray<string>
  /** The first line of each table, and of each key with a value or a dot behind it. */
  readonly tables: ReadonlyMap<string, number>
  readonly keys: ReadonlyMap<string, number>
  /** All lines that give a key a value. */
  readonly values: ReadonlyMap<string, ReadonlyArray<number>>
}

const linesOf = (text: string): Lines => {
  const lines = text.split("\n")
  const tables = new Map<string, number>()
  const keys = new Map<string, number>()
  const values = new Map<string, Array<number>>()
  for (const [index, line] of lines.entries()) {
    const table = nameIn(tableForm.exec(line))
    if (table !== undefined && !tables.has(table)) tables.set(table, index)
    const found = keyForm.exec(line)
    const key = nameIn(found)
    if (key === undefined) continue
    if (!keys.has(key)) keys.set(key, index)
    if (found?.[4] !== "=") continue
    const before = values.get(key)
    if (before === undefined) values.set(key, [index])
    else before.push(index)
  }
  return { lines, tables, keys, values }
}

const nameIn = (found: RegExpExecArray | null): string | undefined => found?.[1] ?? found?.[2] ?? found?.[3]
