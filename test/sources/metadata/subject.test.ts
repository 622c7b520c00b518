/** `product` and `recipe` in front matter: each part as it is written, or what is wrong with it. */
import { Result } from "effect"
import { expect, test } from "vitest"
import type { Reader, Wrong } from "../../../src/sources/metadata/Reader.ts"
import { product, recipe } from "../../../src/sources/metadata/subject.ts"

const read = <A>(reader: Reader<A>, value: unknown) => {
  const left: Array<Wrong> = []
  const result = reader(value, "product", (part) => left.push(part))
  return {
    value: Result.isSuccess(result) ? result.success : "wrong",
    left: left.map(({ at, fix }) => [at?.join("."), fix])
  }
}

test.each([
  [
    { price: 19.9, currency: "eur" },
    { price: "19.9", currency: "EUR" }
  ],
  [
    { price: "19,90", Currency: "EUR", availability: "InStock" },
    { price: "19.90", currency: "EUR", availability: "in stock" }
  ],
  [
    { availability: "https://schema.org/OutOfStock", condition: "Used" },
    { availability: "out of stock", condition: "used" }
  ],
  [
    { name: "Kettle", brand: "Acme", sku: 123 },
    { name: "Kettle", brand: "Acme", sku: "123" }
  ],
  [{ name: null }, undefined],
  ["Kettle", undefined],
  [true, undefined],
  [["a"], "wrong"],
  [12, "wrong"]
])("product: %j", (value, expected) => {
  expect(read(product, value)).toEqual({ value: expected, left: [] })
})

test.each([
  [{ price: "€ 19.90", currency: "EUR" }, "price"],
  [{ price: "1,999.00", currency: "EUR" }, "price"],
  [{ price: -1, currency: "EUR" }, "price"],
  [{ price: 5, currency: "euro" }, "currency"],
  [{ price: 5, currency: "XQZ" }, "currency"],
  [{ price: 5 }, ""],
  [{ currency: "EUR" }, ""],
  [{ availability: "soon" }, "availability"],
  [{ condition: "shiny" }, "condition"],
  [{ prize: 5 }, "prize"],
  [{ constructor: 5 }, "constructor"]
])("product: %j is not understood", (value, at) => {
  const { value: kept, left } = read(product, value)
  expect(left.map(([place]) => place)).toContain(at)
  expect(kept).toBeUndefined()
})

test.each([
  ["20", "PT20M"],
  [90, "PT1H30M"],
  ["1 h 20 min", "PT1H20M"],
  ["2 hours", "PT2H"],
  ["45 minutes", "PT45M"],
  ["PT1H", "PT1H"],
  ["P1DT2H", "P1DT2H"]
])("a time of %j is %s", (written, iso) => {
  expect(read(recipe, { totalTime: written })).toEqual({
    value: { ingredients: [], steps: [], totalTime: iso },
    left: []
  })
})

test.each(["soon", "", "PT", "P", -5, "1:20", 0])("a time of %j is none", (written) => {
  expect(read(recipe, { prepTime: written }).left).toHaveLength(1)
})

test("a recipe is lists, or lines", () => {
  expect(
    read(recipe, { serves: 4, ingredients: ["2 eggs", "salt"], steps: "Beat.\nFry.\n", cuisine: "Lebanese" }).value
  ).toEqual({
    serves: "4",
    ingredients: ["2 eggs", "salt"],
    steps: ["Beat.", "Fry."],
    cuisine: "Lebanese"
  })
})
