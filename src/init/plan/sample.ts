/** An article to begin with, where there is nothing to publish yet. */
import type { FileChange } from "./Plan.ts"

/** `day`: the date that it bears, as YYYY-MM-DD. */
export const sampleChange = (title: string, day: string): FileChange => ({
  path: "articles/hello.md",
  before: null,
  after: [
    "---",
    `title: ${JSON.stringify(`Hello from ${title}`)}`,
    `date: ${day}`,
    "description: The first article of this site, to be replaced by yours.",
    "---",
    "This is an article. What stands between the lines of `---` is about it; what follows is its text.",
    "",
    "Write yours beside it, one file each, and run `fanfare build` again.",
    ""
  ].join("\n"),
  what: "an article to begin with"
})
