/** Whether Jekyll leaves fanfare's files alone: those of the project, and those in its site. */
import { type Check, ok, skipped, warn } from "../Check.ts"
import type { Facts } from "../facts/Facts.ts"

export const jekyllLists: Check<Facts> = {
  name: "jekyll-lists",
  group: "setup",
  about:
    "Jekyll neither publishes fanfare's own files nor deletes its output: `exclude` and `keep_files` in its config",
  look: ({ generator, jekyll }) => {
    if (generator?.name !== "Jekyll") return skipped("Jekyll does not build the site")
    // What is deleted matters more than what is published too.
    const first = jekyll.findLast(() => true)
    return first === undefined ? ok("its config names them") : warn(first.message, first.fix)
  }
}
