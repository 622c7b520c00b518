/** The tags that a page shows with its article. */
import { describe, expect, test } from "vitest"
import { type Page, prose, saidBy, saidByHtml } from "./said.ts"

const tagsOf = (page: Page): ReadonlyArray<string> => saidBy(page).tags?.value ?? []

describe("tags under an article", () => {
  test.each([
    '<footer class="entry-footer"><a href="/x/" rel="tag">Ferries</a> <a href="/y/" rel="tag">Tea</a></footer>',
    '<div class="post-footer"><span><a href="/search/label/Ferries" rel="tag">Ferries</a> <a href="/search/label/Tea" rel="tag">Tea</a></span></div>',
    '<ul class="tags"><li><a href="/blog/?q=ferries">#Ferries</a></li><li><a href="/blog/?q=tea">#Tea</a></li></ul>',
    '<p class="post-tags"><a href="/find?x=1">Ferries</a>, <a href="/find?x=2">Tea</a></p>',
    '<ul><li><a class="p-category" href="/categories/x/">Ferries</a></li><li><a class="p-category" href="/categories/y/">Tea</a></li></ul>',
    '<p><a href="/tagged/ferries">Ferries</a> <a href="/tagged/tea">Tea</a></p>'
  ])("are its tags: %s", (body) => {
    expect(tagsOf({ body })).toEqual(["Ferries", "Tea"])
  })

  test.each([
    '<aside><ul class="tags"><li><a href="/f?q=1">Ferries</a></li></ul></aside>',
    '<div class="related"><p class="tags"><a href="/f?q=1">Ferries</a></p></div>',
    '<p class="tags"><a href="/f?q=1">Ferries</a></p><p class="tags"><a href="/f?q=2">Tea</a></p>'
  ])("of something else are not: %s", (body) => {
    expect(tagsOf({ body })).toEqual([])
  })

  test("in the footer of the page are the site's", () => {
    const said = saidByHtml(
      `<!doctype html><html lang="en"><head><title>T</title></head><body><main><h1>The ferry is back</h1><p>${prose}</p><p>${prose}</p></main><div class="site-footer"><a href="/tag/x/" rel="tag">Ferries</a> <a href="/tag/y/" rel="tag">Tea</a></div></body></html>`
    )
    expect(said.tags).toBeUndefined()
  })
})
