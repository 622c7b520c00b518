/** What other sites show in a page: a link stands where a script, a frame or a plug-in of a browser would have drawn it. */
import { describe, expect, test } from "vitest"
import { codesOf, readOne } from "../../sources/project.ts"

const text = "The crane lifted its first load on Friday, and three hundred people stood on the quay to see it."
const inMarkdown = (html: string) =>
  readOne("crane.md", `---\ntitle: The crane\n---\n${text}\n\n${html}\n\nThe next load is due in May.\n`)
const inPage = (html: string) =>
  readOne(
    "crane.html",
    `<!doctype html><html lang="en"><head><title>The crane</title></head><body><article><h1>The crane</h1><p>${text}</p>${html}<p>The next load is due in May.</p></article></body></html>`
  )
const both = [inMarkdown, inPage] as const

const leads = async (html: string, address: string, words: string): Promise<void> => {
  for (const read of both) {
    const { article, findings } = await read(html)
    expect(article.html).toContain(`<a href="${address}">${words}</a>`)
    expect(article.html.match(/<a /g)).toHaveLength(1)
    expect(article.html).not.toMatch(/<(?:div|blockquote)><\/(?:div|blockquote)>/)
    expect(codesOf(findings)).toContain("FF1307")
    expect(codesOf(findings)).not.toContain("FF1312")
  }
}

describe("a place that a script fills is a link to what it would show", () => {
  test.each([
    [
      `<div class="fb-post" data-href="https://www.facebook.com/harbour/posts/10"></div>`,
      "https://www.facebook.com/harbour/posts/10",
      "facebook.com"
    ],
    [
      `<div class="fb-video" data-href="https://www.facebook.com/harbour/videos/99/" data-title="The load"></div>`,
      "https://www.facebook.com/harbour/videos/99/",
      "The load"
    ],
    [
      `<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/CxYz/"></blockquote>`,
      "https://www.instagram.com/p/CxYz/",
      "instagram.com"
    ],
    [
      `<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@harbour/video/7000"><section></section></blockquote>`,
      "https://www.tiktok.com/@harbour/video/7000",
      "tiktok.com"
    ],
    [
      `<blockquote class="twitter-tweet"><a href="https://twitter.com/x/status/14"></a></blockquote>`,
      "https://twitter.com/x/status/14",
      "twitter.com"
    ],
    [`<div class="tweet" data-tweet-id="1453"></div>`, "https://x.com/i/status/1453", "x.com"],
    [
      `<blockquote class="bluesky-embed" data-bluesky-uri="at://did:plc:abc/app.bsky.feed.post/3k"></blockquote>`,
      "https://bsky.app/profile/did:plc:abc/post/3k",
      "bsky.app"
    ],
    [
      `<a data-pin-do="embedPin" href="https://www.pinterest.com/pin/99/"></a>`,
      "https://www.pinterest.com/pin/99/",
      "pinterest.com"
    ],
    [
      `<div data-plyr-provider="youtube" data-plyr-embed-id="abc123"></div>`,
      "https://www.youtube.com/watch?v=abc123",
      "youtube.com"
    ],
    [
      `<youtube-video videoid="abc123" title="The load"></youtube-video>`,
      "https://www.youtube.com/watch?v=abc123",
      "The load"
    ],
    [`<div class="vimeo" data-vimeo-id="7697"></div>`, "https://vimeo.com/7697", "vimeo.com"],
    [
      `<div class="flourish-embed" data-src="visualisation/12"></div>`,
      "https://public.flourish.studio/visualisation/12/",
      "public.flourish.studio"
    ],
    [`<div class="infogram-embed" data-id="a-b" data-title="Loads"></div>`, "https://infogram.com/a-b", "Loads"],
    [`<div data-tf-live="01HA"></div>`, "https://form.typeform.com/to/01HA", "form.typeform.com"],
    [
      `<div class="wistia_embed wistia_async_ab12">&nbsp;</div>`,
      "https://fast.wistia.net/embed/iframe/ab12",
      "fast.wistia.net"
    ],
    [`<amp-twitter data-tweetid="1453"></amp-twitter>`, "https://x.com/i/status/1453", "x.com"],
    [
      `<oembed url="https://www.youtube.com/watch?v=abc123"></oembed>`,
      "https://www.youtube.com/watch?v=abc123",
      "youtube.com"
    ]
  ])("%s", leads)
})

describe("a script that draws where it stands is a link", () => {
  test.each([
    [
      `<script src="https://gist.github.com/harbour/ab12.js"></script>`,
      "https://gist.github.com/harbour/ab12",
      "gist.github.com"
    ],
    [
      `<script src="https://asciinema.org/a/14.js" id="asciicast-14" async></script>`,
      "https://asciinema.org/a/14",
      "asciinema.org"
    ],
    [
      `<script async src="https://telegram.org/js/telegram-widget.js?22" data-telegram-post="harbour/68"></script>`,
      "https://t.me/harbour/68",
      "t.me"
    ],
    [
      `<script async src="//jsfiddle.net/harbour/ab12/embed/result/"></script>`,
      "https://jsfiddle.net/harbour/ab12/",
      "jsfiddle.net"
    ]
  ])("%s", leads)

  test("what stands for it without scripts is kept", async () => {
    for (const read of both) {
      const { article } = await read(
        `<noscript><pre>crane up 4</pre></noscript><script src="https://gist.github.com/harbour/ab12.js"></script>`
      )
      expect(article.text).toContain("crane up 4")
      expect(article.html).toContain("https://gist.github.com/harbour/ab12")
    }
  })
})

describe("a frame leads to the page of what it shows", () => {
  test.each([
    [
      `<object width="425"><param name="movie" value="https://www.youtube.com/v/abc123"><embed src="https://www.youtube.com/v/abc123"></object>`,
      "https://www.youtube.com/watch?v=abc123",
      "youtube.com"
    ],
    [
      `<div class="yt"></div><noscript><iframe src="https://www.youtube.com/embed/abc123"></iframe></noscript>`,
      "https://www.youtube.com/watch?v=abc123",
      "youtube.com"
    ],
    [
      `<iframe data-src="https://www.youtube.com/embed/abc123"></iframe><noscript><iframe src="https://www.youtube.com/embed/abc123"></iframe></noscript>`,
      "https://www.youtube.com/watch?v=abc123",
      "youtube.com"
    ],
    [
      `<iframe src="https://www.youtube.com/embed/videoseries?list=PL12"></iframe>`,
      "https://www.youtube.com/playlist?list=PL12",
      "youtube.com"
    ],
    [
      `<iframe src="https://open.spotify.com/embed/episode/7mak?theme=0"></iframe>`,
      "https://open.spotify.com/episode/7mak",
      "spotify.com"
    ],
    [
      `<iframe src="https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fharbour%2Fposts%2F10"></iframe>`,
      "https://www.facebook.com/harbour/posts/10",
      "facebook.com"
    ],
    [
      `<iframe src="https://social.example/@harbour/1123/embed" class="mastodon-embed"></iframe>`,
      "https://social.example/@harbour/1123",
      "social.example"
    ],
    [
      `<iframe src="https://www.instagram.com/p/CxYz/embed/captioned"></iframe>`,
      "https://www.instagram.com/p/CxYz/",
      "instagram.com"
    ],
    [
      `<iframe src="https://www.dailymotion.com/embed/video/x8ab"></iframe>`,
      "https://www.dailymotion.com/video/x8ab",
      "dailymotion.com"
    ],
    [
      `<iframe src="https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/tracks/29" title="Horns"></iframe>`,
      "https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/tracks/29",
      "Horns"
    ]
  ])("%s", leads)
})

test.each([
  `<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\nhttps://www.youtube.com/watch?v=abc123\n</div><figcaption>The load</figcaption></figure>`,
  `<figure><div>https://www.youtube.com/watch?v=abc123</div><figcaption>The load</figcaption></figure>`
])("an address that is all of a block is a link, and its figure stays: %s", async (html) => {
  for (const read of both) {
    const { article } = await read(html)
    expect(article.html).toContain(
      '<a href="https://www.youtube.com/watch?v=abc123">https://www.youtube.com/watch?v=abc123</a>'
    )
    expect(article.html).toContain("<figcaption>The load</figcaption>")
  }
})

test.each([
  `<figure><div>Lift: 40 tonnes</div><figcaption>From the log</figcaption></figure>`,
  `<figure>Lift: 40 tonnes<figcaption>From the log</figcaption></figure>`,
  `<figure><dl><dt>Lift</dt><dd>40 tonnes</dd></dl><figcaption>From the log</figcaption></figure>`,
  `<figure><math><mtext>40 tonnes</mtext></math><figcaption>From the log</figcaption></figure>`
])("a figure of words stays with its caption: %s", async (html) => {
  for (const read of both) {
    const { article } = await read(html)
    expect(article.html).toMatch(/<figure>.*40 tonnes.*<figcaption>From the log<\/figcaption><\/figure>/)
    expect(article.text).toContain("40 tonnes")
  }
})

test.each([
  `<div class="fb-like" data-href="https://www.facebook.com/harbour"></div>`,
  `<div class="fb-comments" data-href="https://news.example.org/crane/"></div>`,
  `<div class="newsletter" data-url="https://lists.example.org/join"></div>`,
  `<div class="photo" data-bg="https://a.example/crane.jpg"></div>`,
  `<div class="ad-slot" data-src="https://ads.example.org/frame"></div>`,
  `<a class="card-link" href="https://www.youtube.com/watch?v=abc123"></a>`,
  `<script src="https://platform.twitter.com/widgets.js" async></script>`,
  `<script>document.write("x")</script>`,
  `<span class="icon" data-id="1453"></span>`
])("what is no part of the article becomes no link: %s", async (html) => {
  for (const read of both) {
    const { article, findings } = await read(html)
    expect(article.text).toBe(`${text}\n\nThe next load is due in May.`)
    expect(codesOf(findings)).not.toContain("FF1307")
  }
})

test.each([
  "<canvas id=loads></canvas>",
  "<mux-player playback-id=ab12></mux-player>",
  "<line-chart data-rows='1,2'></line-chart>",
  "<audio-player key=7></audio-player>"
])("what only a script could draw is named: %s", async (html) => {
  const { article, findings } = await inMarkdown(html)
  expect(article.text).toBe(`${text}\n\nThe next load is due in May.`)
  expect(findings.find(({ code }) => code === "FF1312")?.message).toContain(/<([\w-]+)/.exec(html)?.[1])
})

test.each([
  `<video controls data-src="https://a.example/load.mp4"></video>`,
  `<video controls><source data-src="https://a.example/load.mp4" type="video/mp4"></video>`,
  `<audio controls data-lazy-src="https://a.example/load.mp4"></audio>`,
  `<video controls src="https://a.example/load.mp4"><track src="gone.vtt"></video>`
])("a film or sound that a script would load later is there: %s", async (html) => {
  const { article } = await inMarkdown(html)
  expect(article.html).toContain('src="https://a.example/load.mp4"')
  expect(article.html).not.toContain("<track>")
})
