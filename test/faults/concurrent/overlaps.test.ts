import { expect, test } from "vitest"
import { overlapsOf } from "./overlaps.ts"

const log = (...entries: ReadonlyArray<readonly [time: number, process: string, path: string]>) =>
  entries.map(([time, process, path]) => ({ time, process, operation: "rename", paths: [path] }))

const isPublished = (path: string): boolean => path.startsWith("public/")

test("builds that publish one after the other do not overlap", () => {
  const one = log([1, "a", "public/x"], [2, "a", "public/y"], [3, "b", "public/x"], [4, "a", ".fanfare/lock"])
  expect(overlapsOf(one, isPublished)).toEqual([])
})

test("a build that begins while another publishes overlaps with it", () => {
  const one = log([1, "a", "public/x"], [2, "b", "public/y"], [3, "a", "public/z"], [5, "c", "public/x"])
  expect(overlapsOf(one, isPublished)).toEqual(["a, b"])
})
