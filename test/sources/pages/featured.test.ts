/** The picture that a theme of WordPress shows over a post, where its head names none. */
import { describe, expect, test } from "vitest"
import { prose, saidByHtml } from "./said.ts"

const img = (name: string): string =>
  `<img width="1200" height="800" src="https://quay.news-post.org/${name}.jpg" class="attachment-large wp-post-image" alt="">`

const page = (over: string, under = "", head = ""): string =>
  `<!doctype html><html lang="en"><head><title>x</title>${head}</head><body>${over}<main><article><h1>The ferry is back</h1><p>${prose}</p><p>${prose}</p></article></main>${under}</body></html>`

const pictureOf = (html: string): string | undefined => saidByHtml(html).images?.value[0]?.address

describe("the only picture that is marked as that of a post", () => {
  test.each([
    page(`<div class="single-featured-image-header">${img("pier")}</div>`),
    page(img("pier"), `<aside>${img("other")}</aside>`),
    page(img("pier"), `<div class="related-posts">${img("other")}${img("third")}</div>`),
    page("", "").replace("<h1>", `<figure class="post-thumbnail">${img("pier")}</figure><h1>`)
  ])("is its picture", (html) => {
    expect(pictureOf(html)).toBe("https://quay.news-post.org/pier.jpg")
  })

  test("is not, where there are two", () => {
    expect(pictureOf(page(img("pier"), `<section>${img("other")}</section>`))).toBeUndefined()
  })

  test("is weaker than what the head says", () => {
    const head = '<meta property="og:image" content="https://quay.news-post.org/said.jpg">'
    expect(pictureOf(page(img("pier"), "", head))).toBe("https://quay.news-post.org/said.jpg")
  })
})
