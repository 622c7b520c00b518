/** The site that `create-docusaurus` makes, with the four posts that come with it. */
import { cpSync, readFileSync, symlinkSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import type { Starter } from "./Starter.ts"

export const docusaurus: Starter = {
  name: "Docusaurus, classic",
  url: "https://your-docusaurus-site.example.com/",
  built: "build",
  command: ["@docusaurus/core/bin/docusaurus.mjs", "build"],
  write: (site, packages) => {
    for (const name of ["classic", "shared"])
      cpSync(join(packages, "create-docusaurus/templates", name), site, { recursive: true })
    // The template asks for the bundler of the next version, whose package npm cannot lock for other systems.
    const config = join(site, "docusaurus.config.js")
    writeFileSync(config, readFileSync(config, "utf8").replace(/v4: true,?/, ""))
    symlinkSync(packages, join(site, "node_modules"))
  },
  posts: [
    {
      path: "blog/welcome",
      title: "Welcome",
      day: "2021-08-26",
      author: "Sébastien Lorber",
      begins: "Docusaurus blogging features",
      ends: "in your Docusaurus config."
    },
    {
      path: "blog/mdx-blog-post",
      title: "MDX Blog Post",
      day: "2021-08-01",
      author: "Sébastien Lorber",
      begins: "Blog posts support",
      ends: "Click me!</button>"
    },
    {
      path: "blog/long-blog-post",
      title: "Long Blog Post",
      day: "2019-05-29",
      author: "Yangshun Tay",
      begins: "This is the summary",
      ends: "dolor sit amet"
    },
    {
      path: "blog/first-blog-post",
      title: "First Blog Post",
      day: "2019-05-28",
      author: "Sébastien Lorber",
      begins: "Lorem ipsum",
      ends: "dolor sit amet"
    }
  ].map((post) => ({ ...post, without: ["Recent posts", "Edit this page", "Newer post", "Older post"] }))
}
