/** Bodies that readers can use without scripts: lazy pictures in their places, embeds as links, nothing that counts readers. */
import { describe, expect, test } from "vitest"
import { codesOf, readOne } from "../../sources/project.ts"

const text = "The bar at the end of the pier opened on Friday and served two hundred guests who had waited all winter."
const inMarkdown = (html: string) =>
  readOne("bar.md", `---\ntitle: A bar\n---\n${text}\n\n${html}\n\nIt closes at ten.\n`)
const inPage = (html: string) =>
  readOne(
    "bar.html",
    `<!doctype html><html lang="en"><head><title>A bar</title></head><body><article><h1>A bar</h1><p>${text}</p>${html}<p>It closes at ten.</p></article></body></html>`
  )

const both = [inMarkdown, inPage] as const

describe("a picture that a script would load later", () => {
  test.each([
    `<p><img src="data:image/gif;base64,R0lGOD" data-src="https://a.example/1.jpg" alt="One"></p>`,
    `<p><img src="/spacer.gif" data-lazy-src="https://a.example/1.jpg" alt="One"></p>`,
    `<p><img src="/placeholder.svg" data-original="https://a.example/1.jpg" class="lazyload" alt="One"></p>`,
    `<p><img data-srcset="https://a.example/s.jpg 300w, https://a.example/1.jpg 900w" alt="One"></p>`,
    `<p><img class="lazy" data-lazyload="https://a.example/1.jpg" alt="One"></p>`,
    `<p><img nitro-lazy-src="https://a.example/1.jpg" alt="One"></p>`,
    `<p><img src="data:image/gif;base64,R0lGOD" data-flickity-lazyload="https://a.example/1.jpg" alt="One"></p>`,
    `<p><img src="/blank.gif" data-echo="https://a.example/1.jpg" alt="One"></p>`,
    `<p><img src="/blank.gif" file="https://a.example/1.jpg" alt="One"></p>`,
    `<p><img data-cfsrc="https://a.example/1.jpg" style="display:none;visibility:hidden" alt="One"></p>`,
    `<figure><noscript><img src="https://a.example/1.jpg" alt="One"></noscript><figcaption>The glasses</figcaption></figure>`,
    `<p><img src="data:image/svg+xml;base64,PHN2Zz4=" data-src="https://a.example/1.jpg" alt="One"><noscript><img src="https://a.example/1.jpg" alt="One"></noscript></p>`
  ])("%s", async (html) => {
    for (const read of both) {
      const { article } = await read(html)
      const pictures = [...article.html.matchAll(/<img[^>]*\ssrc="([^"]+)"/g)].map(([, src]) => src)
      expect(pictures).toEqual(["https://a.example/1.jpg"])
      expect(article.html).toContain('alt="One"')
      expect(article.images[0]?.url).toBe("https://a.example/1.jpg")
    }
  })
})

describe("what is no picture of the article is gone", () => {
  test.each([
    `<img src="https://pixel.wp.com/b.gif?v=noscript" width="1" height="1" alt="">`,
    `<img src="https://a.example/track.png" width="0" height="0">`,
    `<img src="https://a.example/t.png" style="display: none">`,
    `<img src="https://secure.gravatar.com/avatar/abc?s=48" width="48" height="48" alt="Lena">`,
    `<img src="https://a.example/lena.jpg" class="avatar photo" alt="Lena">`,
    `<img src="/spacer.gif" alt="">`,
    `<img src="data:image/gif;base64,R0lGOD" alt="">`,
    `<noscript><img height="1" width="1" src="https://www.facebook.com/tr?id=1&ev=PageView"></noscript>`
  ])("%s", async (html) => {
    for (const read of both) {
      const { article } = await read(`<p>Before ${html} after.</p>`)
      expect(article.html).not.toContain("<img")
      expect(article.text).toContain("After".toLowerCase())
    }
  })

  test("an emoji that WordPress drew is its letter", async () => {
    const { article } = await inPage(
      `<p>Open <img src="https://s.w.org/images/core/emoji/14.0.0/svg/1f600.svg" alt="😀" class="wp-smiley"> now.</p>`
    )
    expect(article.text).toContain("Open 😀 now.")
  })
})

describe("a poll is its question and answers", () => {
  test.each([
    [
      "with a legend and labels around",
      `<form action="/vote"><fieldset><legend>Until ten?</legend><label><input type="radio" name="v" value="y"> Yes, until ten</label><label><input type="radio" name="v"> No, until eight</label><button>Vote</button></fieldset></form>`
    ],
    [
      "with a heading and labels that name their choice",
      `<form><h3>Until ten?</h3><input type="radio" id="y" name="v"><label for="y">Yes, until ten</label><br><input type="radio" id="n" name="v"><label for="n">No, until eight</label></form>`
    ],
    [
      "of several choices, with results",
      `<form><p>Until ten?</p><div><label><input type="checkbox" name="a">Yes, <b>until ten</b></label></div><div><input type="checkbox" name="b" aria-label="No, until eight"></div></form>`
    ],
    [
      "without a form around",
      `<fieldset><legend> Until  ten? </legend><p><label><input type="radio" name="v">Yes, until ten</label></p><p><label><input type="radio" name="v">No, until eight</label></p></fieldset>`
    ]
  ])("%s", async (_, html) => {
    const { article } = await inMarkdown(html)
    expect(article.html).toContain("<p><strong>Until ten?</strong></p>")
    expect(article.html.replace(/\s*\n\s*/g, "")).toContain("<ul><li>Yes, until ten</li><li>No, until eight</li></ul>")
    expect(article.html).not.toMatch(/<(?:form|input|button|label|fieldset)/)
  })

  const form = (more = ""): string =>
    `<form><fieldset><legend>Until ten?</legend><label><input type="radio" name="v">Yes, until ten</label><label><input type="radio" name="v">No, until eight</label></fieldset>${more}</form>`
  const list = '<ul class="results"><li>Yes, until ten: 40 %</li><li>No, until eight: 60 %</li></ul>'
  test.each([
    ["behind the form", `<div>${form()}${list}</div>`],
    ["before the form", `${list}${form()}`],
    ["in the form", form(list)],
    [
      "beside its box, as a table",
      `<div>${form()}</div><table><tr><td>Yes, until ten</td><td>40 %</td></tr><tr><td>No, until eight</td><td>60 %</td></tr></table>`
    ],
    [
      "as a list of terms",
      `${form()}<dl><dt>Yes, until ten</dt><dd>40 %</dd><dt>No, until eight</dt><dd>60 %</dd></dl>`
    ]
  ])("and tells no answer twice where what was counted stands %s", async (_, html) => {
    const { article } = await inMarkdown(html)
    expect(article.html).toContain("<p><strong>Until ten?</strong></p>")
    for (const words of ["Yes, until ten", "No, until eight", "40 %", "60 %"])
      expect([words, article.text.split(words).length - 1]).toEqual([words, 1])
  })

  test.each([
    ["only one answer", `${form()}<ul><li>Yes, until ten: 40 %</li></ul>`],
    [
      "a long text that names the answers",
      `${form()}<p>${"It was said at length. ".repeat(20)} Yes, until ten; No, until eight.</p>`
    ],
    ["a poll of the same answers", `${form()}${form()}`]
  ])("and keeps its answers beside %s", async (_, html) => {
    const { article } = await inMarkdown(html)
    expect(article.html.replace(/\s*\n\s*/g, "")).toContain("<ul><li>Yes, until ten</li><li>No, until eight</li></ul>")
  })

  test.each([
    [
      "a newsletter",
      `<form><p>Join</p><input type="email" name="e"><label><input type="radio" name="v">Daily</label><label><input type="radio" name="v">Weekly</label></form>`
    ],
    [
      "a search",
      `<form><p>Join</p><input name="q"><label><input type="radio" name="v">Daily</label><label><input type="radio" name="v">Weekly</label></form>`
    ],
    ["one choice", `<form><p>Join</p><label><input type="checkbox" name="v">Daily and Weekly</label></form>`],
    [
      "choices without words",
      `<form><p>Join</p><input type="radio" name="v"><input type="radio" name="v"> Daily Weekly</form>`
    ]
  ])("not %s", async (_, html) => {
    const { article } = await inMarkdown(html)
    expect(article.html).not.toMatch(/Daily|Join/)
  })
})

describe("an embed is a link", () => {
  test.each([
    [
      `<iframe width="560" src="https://www.youtube.com/embed/abc123" title="Launch film"></iframe>`,
      "https://www.youtube.com/watch?v=abc123",
      "Launch film"
    ],
    [
      `<iframe src="//www.youtube-nocookie.com/embed/abc123?rel=0"></iframe>`,
      "https://www.youtube.com/watch?v=abc123",
      "youtube.com"
    ],
    [
      `<iframe src="https://player.vimeo.com/video/76979871" aria-label="The pier"></iframe>`,
      "https://vimeo.com/76979871",
      "The pier"
    ],
    [
      `<iframe data-src="https://maps.example/embed?q=pier&z=3" title="Map"></iframe>`,
      "https://maps.example/embed?q=pier&#x26;z=3",
      "Map"
    ],
    [`<embed src="https://a.example/film.swf">`, "https://a.example/film.swf", "a.example"],
    [
      `<object data="https://a.example/paper.pdf"><p>No viewer.</p></object>`,
      "https://a.example/paper.pdf",
      "a.example"
    ],
    [
      `<lite-youtube videoid="abc123" playlabel="Launch film"></lite-youtube>`,
      "https://www.youtube.com/watch?v=abc123",
      "Launch film"
    ]
  ])("%s", async (html, address, words) => {
    for (const read of both) {
      const { article, findings } = await read(html)
      expect(article.html).toContain(`<p><a href="${address}">${words}</a></p>`)
      expect(article.html).not.toMatch(/<(?:iframe|embed|object|lite)/)
      expect(codesOf(findings)).toContain("FF1307")
    }
  })

  test("within a paragraph the link stands alone", async () => {
    const { article } = await inPage(`<p>See <iframe src="https://a.example/f" title="film"></iframe> here.</p>`)
    expect(article.html).toContain('<p>See <a href="https://a.example/f">film</a> here.</p>')
  })

  test.each([
    `<iframe src="https://www.googletagmanager.com/ns.html?id=1" height="0" width="0" style="display:none"></iframe>`,
    `<iframe src="about:blank"></iframe>`,
    `<iframe src="javascript:alert(1)" title="x"></iframe>`,
    `<iframe srcdoc="<p>x</p>"></iframe>`,
    `<iframe src="data:text/html,x"></iframe>`
  ])("one that shows nothing, or a script, is gone: %s", async (html) => {
    for (const read of both) {
      const { article, findings } = await read(html)
      expect(article.html).not.toMatch(/<a |javascript|data:/)
      expect(codesOf(findings)).not.toContain("FF1307")
    }
  })
})
