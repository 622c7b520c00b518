/** What a plain scalar in one line is (YAML 1.2.2, 10.3: the core schema). Pure. */

const number = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/
/** What can be a number in a form that is not read here. */
const otherNumber = /^(?:0[ox]|[-+]?\.(?:inf|nan)$)/i

const words: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ...["~", "null", "Null", "NULL"].map((word) => [word, null] as const),
  ...["true", "True", "TRUE"].map((word) => [word, true] as const),
  ...["false", "False", "FALSE"].map((word) => [word, false] as const)
])

/** Undefined for what is better asked of the package. `numbersAsWritten` as `parseYaml` has it. */
export const plainScalar = (written: string, numbersAsWritten: boolean): unknown => {
  const first = written.charCodeAt(0)
  // Signs, dots and digits.
  if (first <= 57) {
    if (otherNumber.test(written)) return undefined
    if (!number.test(written)) return written
    const value = Number(written)
    return numbersAsWritten && String(value) !== written ? written : value
  }
  return written === "<<" ? undefined : words.has(written) ? words.get(written) : written
}
