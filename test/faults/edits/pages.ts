/** What a site generator does to the pages that fanfare reads and fills. */
import { generated, generatedFront, generatedPage } from "../site/generated.ts"
import { configure, type Edit, edit } from "./Edit.ts"

const page = (index: number): string => `dist/posts/${index}/index.html`

export const pageEdits: ReadonlyArray<Edit> = [
  edit("the generator writes the same pages again", (project) => {
    for (const [path, content] of Object.entries(generated()))
      if (path.endsWith(".html") && project.has(path)) project.write(path, content)
  }),
  edit("the text of a page", (project) => project.write(page(1), generatedPage(1, "Page 1 was written anew."))),
  edit("the title of a page", (project) =>
    project.write(page(2), generatedPage(2).replaceAll("Generated story 2", "Second story"))
  ),
  edit("a page more", (project) => project.write(page(17), generatedPage(17))),
  edit("a page less", (project) => project.remove(`dist/posts/3`)),
  edit("a page that is to be ignored", (project) =>
    project.write(page(4), generatedPage(4).replace("<title>", '<meta name="fanfare" content="ignore"><title>'))
  ),
  edit("a page without places", (project) =>
    project.write(page(6), generatedPage(6).replaceAll(/<(div|aside) data-fanfare.*\n/g, ""))
  ),
  edit("a page with another address", (project) => {
    project.move("dist/posts/7", "dist/posts/seven")
    project.replace(
      "dist/posts/seven/index.html",
      "https://news.example.org/posts/7/",
      "https://news.example.org/posts/seven/"
    )
  }),
  edit("a page changed by hand, as it is filled", (project) =>
    project.replace(page(8), "A second paragraph", "The second paragraph")
  ),
  edit("a page whose filled parts were damaged", (project) =>
    project.replace(page(9), /<div data-fanfare="share">[^]*?<\/div>/, '<div data-fanfare="share">torn</div>')
  ),
  edit("the front page without lists", (project) =>
    project.write("dist/index.html", generatedFront.replaceAll(/<div data-fanfare[^\n]*\n?/g, "</body>"))
  ),
  edit("comments for a page", (project) => {
    configure(project, (config) => ({ ...config, comments: { files: ["comments"] } }))
    project.write(
      "comments/all.yaml",
      "- id: p-1\n  author: Reader\n  date: 2026-04-02T10:00:00Z\n  text: On page 11.\n  article: https://news.example.org/posts/11/\n"
    )
  }),
  edit("pages are only read", (project) => configure(project, (config) => ({ ...config, inject: false }))),
  edit(
    "pages are filled again",
    (project) => configure(project, (config) => ({ ...config, inject: true })),
    "pages are only read"
  ),
  edit("the networks of the bar on pages", (project) =>
    configure(project, (config) => ({ ...config, share: { networks: ["bluesky", "email"] } }))
  )
]
