/**
 * YAML and JSON with line and column for every value. Everything that a person
 * writes (config, front matter, sidecars, feeds) is read here: YAML 1.2 core
 * schema, no tags, no merge keys, no alias bombs.
 */
import type { LineCounter } from "yaml"
import type { Place } from "../../model/Finding.ts"
import { lineCounterOf } from "../lineCounterOf.ts"
import type { Located } from "./Located.ts"
import { plainYaml } from "./plainYaml.ts"
import { wholeYaml } from "./wholeYaml.ts"

/**
 * Parses one document. `firstLine` is the line of the file on which `text` begins, from 1.
 * `numbersAsWritten`: a number that is written in another way than it is counted, such as 1.10 or 007, is that text.
 * A document that cannot be parsed has problems and the value undefined; an empty one has the value null.
 */
export const parseYaml = (
  text: string,
  file: string,
  firstLine = 1,
  { numbersAsWritten = false }: { readonly numbersAsWritten?: boolean } = {}
): Located => {
  const plain = plainYaml(text, numbersAsWritten)
  if (plain === null) return wholeYaml(text, file, firstLine, numbersAsWritten)
  let lines: LineCounter | null = null
  const place = (path: ReadonlyArray<PropertyKey>): Place => {
    lines ??= lineCounterOf(text)
    const { line, col } = lines.linePos(plain.offsetOf(path))
    return { file, line: line + firstLine - 1, column: col }
  }
  return { value: plain.value, place, problems: [] }
}
