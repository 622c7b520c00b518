/** The article of one web page stays where the page cannot be had, or shows something else. */
import { afterAll, describe, expect, test } from "vitest"
import { removeFolders } from "../../publish/site.ts"
import { gives } from "../../sources/http/hostile.ts"
import { hastyStore } from "../../sources/http/server.ts"
import { articleType, nameOf, page, site, sources } from "./boats.ts"
import { saidOf, serving, stateOf } from "./served.ts"

afterAll(removeFolders)

describe("the article of a page", () => {
  test("stays where what comes is no page of an article, is shut away, or cannot be had", async () => {
    await using served = await serving(site(page(articleType)), { sources, limits: { retries: 0 } })
    await served.run()
    const before = served.site.published()
    const login = `<!doctype html><html><body><form><input type="password"></form><p>${"Please log in. ".repeat(60)}</p></body></html>`
    for (const [answer, says] of [
      [site(login), /not the page of an article/],
      [
        site("<!doctype html><html><head><title>Up</title></head><body><p>Back soon.</p></body></html>"),
        /not the page/
      ],
      [
        site(page(articleType, "").replace(/<article>.*<\/article>/, "<article></article>")),
        /holds no text|not the page/
      ],
      [site(page(`${articleType}<meta name="fanfare" content="ignore">`)), /asks fanfare to leave it alone/],
      [site('{"error":"quota"}'), /not a page of HTML/],
      [gives(200, {}, "User-agent: *\nDisallow: /"), /robots\.txt asks/],
      [gives(500), /robots\.txt cannot be read/]
    ] as const) {
      served.answer(answer)
      // A robots.txt holds for a day, for one fetcher: each of these has its own.
      const ran = await served.run({ store: hastyStore({ retries: 0 }) })
      expect([
        stateOf(ran, nameOf(served.server.base)),
        says.test(saidOf(ran, nameOf(served.server.base)).join())
      ]).toEqual(["stale", true])
    }
    expect(served.site.published()).toEqual(before)
  })
})
