/** What happens to articles. Each edit has an article of its own, so that they may come in any order. */
import { readFileSync, renameSync, statSync, utimesSync, writeFileSync } from "node:fs"
import type { Project } from "../harness/project.ts"
import { markdown } from "../site/newsroom.ts"
import { type Edit, edit } from "./Edit.ts"

const field = (name: string, from: string | RegExp, to: string) => (project: Project) =>
  project.replace(`articles/${name}`, from, to)

const rewriteKeepingTime = (project: Project, name: string, from: string, to: string): void => {
  const file = project.at(`articles/${name}`)
  const { atime, mtime } = statSync(file)
  project.replace(`articles/${name}`, from, to)
  utimesSync(file, atime, mtime)
}

const hostile = `---
title: "<script>alert(1)</script> & \\"quotes\\" ]]> \\u0001"
date: 2026-04-10T10:00:00Z
author: "A <b onclick=x>"
description: "&lt;b&gt; ]]> --> <!--"
lang: en
tags: ["<i>", "a&b"]
---
Words with <script>alert(1)</script>, [a link](javascript:alert(1)) and ]]> in them.
`

export const articleEdits: ReadonlyArray<Edit> = [
  edit("an article's text", field("story-1.md", "was counted twice", "was counted three times")),
  edit("an article's title", field("story-2.md", /^title: .*$/m, "title: A better headline")),
  edit("an article's date", field("story-3.md", /^date: .*$/m, "date: 2026-04-15T12:00:00+00:00")),
  edit("another notation of the same date", field("story-4.md", /^date: (.*)T(.*)\+00:00$/m, "date: $1 $2Z")),
  edit("an article's slug", field("story-5.md", "lang: en\n", "lang: en\nslug: another-name\n")),
  edit("an article's file renamed", (project) => project.move("articles/story-6.md", "articles/the-sixth.md")),
  edit("an article moved to a folder", (project) => project.move("articles/story-7.md", "articles/2026/story-7.md")),
  edit("an article deleted", (project) => project.remove("articles/story-8.md")),
  edit("an article added", (project) => project.write("articles/new-1.md", markdown(30))),
  edit("three articles added", (project) => {
    for (const index of [31, 32, 33]) project.write(`articles/new-${index}.md`, markdown(index))
  }),
  edit("an article's description", field("story-9.md", /^description: .*$/m, "description: Said in other words.")),
  edit("an article's author", field("story-10.md", /^author: .*$/m, "author: { name: New Author, x: newauthor }")),
  edit("a tag in a sidecar, which leaves a feed", field("text-1.meta.yaml", "tags: [market]", "tags: [music]")),
  edit("an article's section", field("story-12.md", /^section: .*$/m, "section: Elsewhere")),
  edit("an article's language", field("story-13.md", "lang: en", "lang: de")),
  edit("an article becomes a draft", field("elsewhere-14.md", "lang: en\n", "lang: en\ndraft: true\n")),
  edit("a draft is published", field("draft.md", "draft: true\n", "")),
  edit(
    "a hosted article gets a host",
    field("photo-19.md", "lang: en\n", "lang: en\nurl: https://www.example.com/19/\n")
  ),
  edit("an article of another host comes home", field("elsewhere-15.md", /^url: .*\n/m, "")),
  edit("the address of an article of another host", field("elsewhere-16.md", "/stories/16/", "/moved/16/")),
  edit("text becomes Markdown", (project) => project.move("articles/text-3.txt", "articles/text-3.md")),
  edit("two articles with one title, author and day", (project) => {
    const twin = (side: string): string =>
      `---\ntitle: Weekly notes\ndate: 2026-04-20\nauthor: Twin\ndescription: Notes.\nlang: en\n---\nFrom the ${side}.\n`
    project.write("articles/twin-a.md", twin("north"))
    project.write("articles/twin-b.md", twin("south"))
  }),
  edit("an empty file", (project) => project.write("articles/empty.md", "")),
  edit("a long article", (project) =>
    project.write(
      "articles/long.md",
      markdown(34) + "A paragraph of the long article, like the one before.\n\n".repeat(2000)
    )
  ),
  edit("an article with hostile characters", (project) => project.write("articles/hostile.md", hostile)),
  edit("other line ends", (project) =>
    project.write("articles/page-2.html", project.read("articles/page-2.html").replaceAll("\n", "\r\n"))
  ),
  edit("a byte order mark", (project) =>
    project.write("articles/text-4.txt", `\uFEFF${project.read("articles/text-4.txt")}`)
  ),
  edit("white space at the end", (project) =>
    project.write("articles/port-en.md", `${project.read("articles/port-en.md")}\n \n`)
  ),
  edit("other times, the same bytes", (project) => {
    for (const name of project.list("articles").filter((name) => name.endsWith(".md")))
      utimesSync(project.at(`articles/${name}`), 1_700_000_000, 1_700_000_000)
  }),
  edit("other bytes, the same size and time", (project) => rewriteKeepingTime(project, "text-5.txt", "plain", "PLAIN")),
  edit("a title in another script", field("elsewhere-17.md", /^title: .*$/m, "title: خبر من المرفأ القديم")),
  edit("a translation less", field("port-fr.md", "translationKey: port\n", "")),
  edit("a translation more", (project) =>
    project.write(
      "articles/port-de.md",
      "---\ntitle: Der Hafen öffnet wieder\ndate: 2026-03-20\nauthor: Der\ndescription: Der Hafen ist offen.\nlang: de\ntranslationKey: port\n---\nDer Hafen ist wieder offen.\n"
    )
  ),
  edit(
    "an article says when it changed",
    field("story-11.md", "lang: en\n", "lang: en\nupdated: 2026-05-01T10:00:00Z\n")
  ),
  edit("an article with an id of its own", (project) =>
    project.write("articles/own-id.md", markdown(35, "id: https://old.example.org/?p=35\n"))
  ),
  edit("an article saved as editors do, by a new file renamed over it", (project) => {
    const file = project.at("articles/page-1.html")
    writeFileSync(`${file}~`, readFileSync(file, "utf8").replaceAll("was counted twice", "was not counted"))
    renameSync(`${file}~`, file)
  }),
  edit("two articles change places", (project) => {
    project.move("articles/page-3.html", "articles/between.html")
    project.move("articles/page-4.html", "articles/page-3.html")
    project.move("articles/between.html", "articles/page-4.html")
  }),
  edit("a day passes", (_, clock) => {
    clock.epoch += 86_400
  }),
  edit("an article becomes due", (_, clock) => {
    clock.epoch = Math.max(clock.epoch, Date.parse("2026-07-01T09:00:00Z") / 1000)
  }),
  edit("an article is deleted", (project) => project.remove("articles/new-1.md"), "an article added"),
  edit(
    "a deleted article comes back",
    (project) => project.write("articles/story-8.md", markdown(8)),
    "an article deleted"
  ),
  edit("a slug is given back", field("story-5.md", "slug: another-name\n", ""), "an article's slug")
]
