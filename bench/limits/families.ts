/**
 * Inputs that make readers of text slow or their output large, each as a
 * function from a number of UTF-16 units to an input of about that length.
 * Shared with the tests, which ask of them what does not depend on the clock.
 */
import { belowLimit, type Family } from "./families/Family.ts"
import { exports } from "./families/exports.ts"
import { comments, feeds } from "./families/feeds.ts"
import { header, json, toml, yaml } from "./families/frontMatter.ts"
import { hostile } from "./families/hostile.ts"
import { html } from "./families/html.ts"
import { markdown } from "./families/markdown.ts"
import { marked } from "./families/marked.ts"
import { records } from "./families/records.ts"
import { declared, stated } from "./families/stated.ts"
import { text } from "./families/text.ts"

export const families: ReadonlyArray<Family> = [
  ...belowLimit([...yaml, ...toml, ...json, ...header, ...declared]),
  ...markdown,
  ...html,
  ...text,
  ...comments,
  ...feeds,
  ...records,
  ...hostile,
  ...marked,
  ...stated,
  ...exports
]
