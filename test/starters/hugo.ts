/** Hugo with the theme Doks as npm has it: its own site, with one post of its blog in place of which stand ours. */
import { cpSync, rmSync, symlinkSync } from "node:fs"
import { join } from "node:path"
import type { Starter } from "./Starter.ts"
import { begins, ends, weeks } from "./weeks.ts"
import { writeFiles } from "./writeFiles.ts"

export const hugo: Starter = {
  name: "Hugo with Doks",
  url: "https://doks.netlify.app/",
  built: "public",
  command: ["hugo", "--environment", "development", "--quiet"],
  write: (site, packages) => {
    cpSync(join(packages, "@hyas/doks"), site, { recursive: true })
    rmSync(join(site, "content/en/docs"), { recursive: true })
    rmSync(join(site, "content/en/blog/say-hello-to-doks"), { recursive: true })
    symlinkSync(packages, join(site, "node_modules"))
    writeFiles(
      site,
      Object.fromEntries(
        weeks.map(({ name, day, title, description, author, body }) => [
          `content/en/blog/${name}/index.md`,
          `---\ntitle: "${title}"\ndescription: "${description}"\nlead: ""\ndate: ${day}T09:30:00+00:00\nlastmod: ${day}T09:30:00+00:00\ndraft: false\nurl: /blog/${name}/\nweight: 50\ncategories: ["News"]\ntags: ["harbour"]\ncontributors: ["${author}"]\n---\n\n${body}`
        ])
      )
    )
  },
  posts: weeks.map((week) => ({
    path: `blog/${week.name}/`,
    title: week.title,
    day: week.day,
    author: week.author,
    begins: begins(week),
    ends: ends(week),
    without: ["min read", "Posted in"]
  }))
}
