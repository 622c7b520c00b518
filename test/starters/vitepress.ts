/** VitePress with the theme that it has: a blog of posts whose date and author stand in a line below the title. */
import { symlinkSync } from "node:fs"
import { join } from "node:path"
import type { Starter } from "./Starter.ts"
import { begins, ends, weeks } from "./weeks.ts"
import { writeFiles } from "./writeFiles.ts"

const items = weeks.map(({ name, title }) => ({ text: title, link: `/posts/${name}` }))

const config = `export default ${JSON.stringify(
  {
    title: "Harbour Notes",
    description: "What happens at the harbour, week by week.",
    cleanUrls: true,
    head: [["meta", { property: "og:image", content: "https://notes.example.org/logo.png" }]],
    themeConfig: {
      nav: [
        { text: "Home", link: "/" },
        { text: "Posts", link: "/posts/" }
      ],
      sidebar: [{ text: "All posts", items }]
    }
  },
  null,
  2
)}
`

export const vitepress: Starter = {
  name: "VitePress",
  url: "https://notes.example.org/",
  built: ".vitepress/dist",
  command: ["vitepress/bin/vitepress.js", "build"],
  write: (site, packages) => {
    symlinkSync(packages, join(site, "node_modules"))
    writeFiles(site, {
      ".vitepress/config.mjs": config,
      "index.md": "---\nlayout: home\nhero: { name: Harbour Notes, tagline: Week by week }\n---\n",
      "posts/index.md": `# All posts\n\n${items.map(({ text, link }) => `- [${text}](${link})`).join("\n")}\n`,
      ...Object.fromEntries(
        weeks.map(({ name, day, title, description, author, body }) => [
          `posts/${name}.md`,
          `---\ntitle: "${title}"\ndescription: ${description}\n---\n# ${title}\n\n<p class="meta">By <a rel="author" href="/about">${author}</a> · <time datetime="${day}">${day}</time></p>\n\n${body}`
        ])
      )
    })
  },
  posts: weeks.map((week) => ({
    path: `posts/${week.name}`,
    title: week.title,
    day: week.day,
    author: week.author,
    begins: begins(week),
    ends: ends(week),
    without: ["Previous page", "Next page", "On this page"]
  }))
}
