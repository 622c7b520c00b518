/** Measures one family at one size, in a process of its own: `measure.ts NAME UNITS`. Writes the outcome as JSON. */
import { families } from "./families.ts"
import { readings } from "./readings.ts"

const [, , name, units = ""] = process.argv
const family = families.find((one) => one.name === name)
if (family === undefined) throw new Error(`There is no family ${name}.`)
const read = readings[family.reading]
// What is compiled and loaded only once costs nothing of the size.
for (const size of [2000, 20_000]) await read(family.make(size))
const text = family.make(Number(units))
const outcome = await read(text)
console.log(JSON.stringify({ ...outcome, units: text.length }))
