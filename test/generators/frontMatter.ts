/** A post as a Markdown file with front matter; every value is JSON, which is YAML too. */
import type { Post } from "./posts.ts"

export const frontMatter = (
  { title, date, language, direction, tags, body }: Post,
  more: Readonly<Record<string, unknown>> = {}
): string => {
  const fields = { title, date, lang: language, dir: direction, tags, ...more }
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
  return `---\n${lines.join("\n")}\n---\n${body}\n`
}
