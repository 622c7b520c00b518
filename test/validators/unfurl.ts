/** unfurl.js, which chats show links with: it understands what the feed says, over loopback. */
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { checkEach, type Checker, importChecker } from "./checker.ts"
import { sameText } from "./sameText.ts"

interface Found {
  readonly author?: string
  readonly description?: string
  readonly canonical_url?: string
  readonly open_graph?: {
    readonly site_name?: string
    readonly title?: string
    readonly images?: ReadonlyArray<{ readonly url: string; readonly width?: number; readonly height?: number }>
    readonly articles?: ReadonlyArray<{ readonly published_time?: string; readonly modified_time?: string }>
  }
}

export const unfurl: Checker = {
  name: "unfurl.js",
  check: async (pages) => {
    const { unfurl: open } = await importChecker<{ unfurl: (url: string, options: object) => Promise<Found> }>(
      "unfurl.js"
    )
    const byNumber = new Map(pages.map((page, index) => [`/${index}`, page]))
    const server = createServer((request, response) => {
      const page = byNumber.get(request.url ?? "")
      response.writeHead(page === undefined ? 404 : 200, { "content-type": "text/html; charset=utf-8" }).end(page?.html)
    })
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done))
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    try {
      return await checkEach(
        ({ facts }) => facts !== null,
        async (page) => {
          const { facts } = page
          if (facts === null) return []
          const found = await open(`${base}/${pages.indexOf(page)}`, { oembed: false })
          const { site_name: publisher, title, images = [], articles = [] } = found.open_graph ?? {}
          const date = articles[0]?.modified_time ?? articles[0]?.published_time ?? ""
          const read = { title, description: found.description, publisher, author: found.author }
          return [
            ...(["title", "description", "publisher", "author"] as const).flatMap((name) =>
              sameText(read[name], facts[name])
                ? []
                : [`${name} ${JSON.stringify(read[name])}, not ${JSON.stringify(facts[name])}`]
            ),
            ...(found.canonical_url === facts.url ? [] : [`address ${found.canonical_url}, not ${facts.url}`]),
            ...(images[0]?.url === facts.image && images[0].width === 1200 && images[0].height === 630
              ? []
              : [`picture ${JSON.stringify(images[0])}, not ${facts.image} of 1200x630`]),
            ...(Date.parse(date) === Date.parse(facts.date) ? [] : [`date ${date}, not ${facts.date}`])
          ]
        }
      )(pages)
    } finally {
      server.close()
      server.closeAllConnections()
    }
  }
}
