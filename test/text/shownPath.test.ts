/** Paths as people are told them. */
import { expect, test } from "vitest"
import { shownPath } from "../../src/text/shownPath.ts"

test.each([
  ["/home/a/site/public", "/home/a/site", "public"],
  ["/home/a/site/public", "/home/a/site/articles", "../public"],
  ["/home/a/site", "/home/a/site", "."],
  ["/home/a/site", "/home/a/site/articles", ".."],
  ["/", "/home/a/site", "/"],
  ["/home/a", "/home/a/site", "/home/a"],
  ["/home/a/site-2/public", "/home/a/site", "/home/a/site-2/public"],
  ["/var/www", "/home/a/site/articles", "/var/www"],
  ["/home/a/site/../www", "/home/a/site", "/home/a/www"],
  ["/home/a/site/..public", "/home/a/site", "..public"]
])("%s from %s is %s", (path, from, shown) => {
  expect(shownPath("/home/a/site", path, from)).toBe(shown)
})
