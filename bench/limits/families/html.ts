/** Articles in HTML, pages of a site with the same bodies, their heads, and pages that are filled. */
import { type Family, familiesOf, nested, repeat } from "./Family.ts"
import { heads } from "./heads.ts"
import { htmlBodies } from "./htmlBodies.ts"
import { prosePages } from "./prosePages.ts"

const paragraph = "<p>The harbour opened at noon, two years after the storm, and the first ship carried oranges.</p>"
const page = (head: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Harbour</title>${head}</head><body><main><h1>Harbour</h1>${body}</main></body></html>`

/** More than a page must hold to be weighed, so that all that looks for its article is asked. */
const prose = paragraph.repeat(8)

export const html: ReadonlyArray<Family> = [
  ...familiesOf("HTML", "html", htmlBodies, (made) => paragraph + made),
  ...familiesOf("page", "page", htmlBodies, (made) => page("", paragraph + made)),
  ...familiesOf("page: head of", "page", heads, (made) => page(made, paragraph)).map((one) => ({
    ...one,
    name: one.name.replace("of: ", "of ")
  })),
  ...familiesOf("page with prose", "page", prosePages, (made) => page("", prose + made + prose)),
  ...familiesOf(
    "inject",
    "inject",
    [
      ["elements in elements", (n) => nested(n, "<div>", "</div>")],
      ["elements without end", (n) => repeat(n, "<div>")],
      ["places", (n) => repeat(n, '<div data-fanfare="share"></div>')],
      ["places in places", (n) => nested(n, '<div data-fanfare="share">', "</div>")],
      ["head markers", (n) => repeat(n, "<!-- fanfare:head -->")],
      ["metas", (n) => repeat(n, '<meta name="author" content="A B">')],
      ["links around places", (n) => repeat(n, '<a><div data-fanfare="share"></div></a>')],
      ["languages", (n) => nested(n, "<div lang=en>", "</div>")]
    ],
    (made) => page("", paragraph + made)
  )
]
