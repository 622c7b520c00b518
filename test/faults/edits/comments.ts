/** What happens to comments. */
import { comments } from "../site/newsroom.ts"
import { configurePart, type Edit, edit } from "./Edit.ts"

export const commentEdits: ReadonlyArray<Edit> = [
  edit("a comment more", (project) =>
    project.write(
      "articles/story-1.comments.yaml",
      `${project.read("articles/story-1.comments.yaml")}- id: one-more\n  author: Late Reader\n  date: 2026-05-01T10:00:00Z\n  text: I come late.\n`
    )
  ),
  edit("a comment changed", (project) =>
    project.replace("articles/story-1.comments.yaml", "Comment 2 on", "Changed comment 2 on")
  ),
  edit("a comment deleted", (project) => project.write("articles/photo-18.comments.yaml", comments("photo-18", 2))),
  edit("a file of comments deleted", (project) => project.remove("articles/text-2.comments.yaml")),
  edit("a file of comments added", (project) =>
    project.write("articles/port-ar.comments.yaml", comments("port-ar", 2))
  ),
  edit("a comment hidden", (project) => configurePart(project, "comments", { hide: ["Reader 1"] })),
  edit("comments of many articles in one file", (project) => {
    configurePart(project, "comments", { files: ["comments"] })
    project.write(
      "comments/all.yaml",
      "- id: many-1\n  author: Reader\n  date: 2026-05-02T10:00:00Z\n  text: On the port.\n  article: port-en\n"
    )
  }),
  edit("an article takes no comments", (project) =>
    project.replace("articles/story-4.md", "lang: en\n", "lang: en\ncomments: false\n")
  )
]
