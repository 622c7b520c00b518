/** Jekyll with its own theme minima, as `jekyll new` sets it up: Debian's packages. */
import type { Starter } from "./Starter.ts"
import { begins, ends, weeks } from "./weeks.ts"
import { writeFiles } from "./writeFiles.ts"

const config = `title: Harbour Light
url: https://harbour.example.org
theme: minima
timezone: UTC
plugins: [jekyll-seo-tag]
`

export const jekyll: Starter = {
  name: "Jekyll with minima",
  url: "https://harbour.example.org/",
  built: "_site",
  command: ["jekyll", "build", "--quiet"],
  write: (site) =>
    writeFiles(site, {
      "_config.yml": config,
      "index.md": "---\nlayout: home\n---\n",
      "about.md":
        "---\nlayout: page\ntitle: About\npermalink: /about/\n---\nThree people who live at the harbour write down here what they see from their windows every week.\n",
      ...Object.fromEntries(
        weeks.map(({ name, day, title, author, body }) => [
          `_posts/${day}-${name}.md`,
          `---\nlayout: post\ntitle: "${title}"\nauthor: ${author}\ncategories: news\n---\n![The quay](/assets/${name}.jpg)\n\n${body}`
        ])
      )
    }),
  posts: weeks.map((week) => ({
    path: `news/${week.day.replaceAll("-", "/")}/${week.name}.html`,
    title: week.title,
    day: week.day,
    author: week.author,
    picture: `/assets/${week.name}.jpg`,
    begins: begins(week),
    ends: ends(week)
  }))
}
