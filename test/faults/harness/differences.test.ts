import { expect, test } from "vitest"
import { between, differences } from "./differences.ts"

const tree = (files: Readonly<Record<string, string>>): ReadonlyMap<string, string> => new Map(Object.entries(files))

test("a tree against the one that it must be", () => {
  const expected = tree({ a: "1", b: "1", c: "1" })
  expect(differences(expected, tree({ a: "1", b: "2", d: "1" }))).toEqual([
    { kind: "wrong", path: "b" },
    { kind: "missing", path: "c" },
    { kind: "orphan", path: "d" }
  ])
})

test("only a picture that stood there before, with the same bytes, may stay", () => {
  const before = tree({ "og.0123456789ab.png": "1", "pin.0123456789ab.png": "1", "old.html": "1" })
  const now = tree({
    "og.0123456789ab.png": "1",
    "pin.0123456789ab.png": "2",
    "old.html": "1",
    "og.aaaaaaaaaaaa.png": "3"
  })
  expect(differences(tree({}), now, [before]).map(({ path }) => path)).toEqual([
    "pin.0123456789ab.png",
    "old.html",
    "og.aaaaaaaaaaaa.png"
  ])
})

test("a tree between two", () => {
  const old = tree({ a: "old", b: "old", gone: "old", c: "old", mine: "m", yours: "y" })
  const next = tree({ a: "new", b: "new", c: "new", fresh: "new", mine: "m", yours: "y" })
  const isOurs = (path: string): boolean => path !== "mine" && path !== "yours"
  expect(between(old, next, tree({ a: "new", b: "old", c: "old", mine: "m", yours: "y" }), isOurs)).toEqual([])
  expect(between(old, next, tree({ a: "half", c: "new", aside: "x", mine: "changed" }), isOurs)).toEqual([
    { kind: "torn", path: "a" },
    { kind: "stray", path: "aside" },
    { kind: "foreign", path: "mine" },
    { kind: "missing", path: "b" },
    { kind: "foreign", path: "yours" }
  ])
})
