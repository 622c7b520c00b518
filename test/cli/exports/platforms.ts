/** Ghost, Substack and Medium as they export a letter about ships. */
import { dot, zipOf } from "../../sources/exports/archives.ts"

const stamp = "2026-03-01T06:30:00.000Z"

const post = (id: string, title: string, more: object = {}): object => ({
  id,
  uuid: `00000000-0000-4000-8000-0000000000${id}`,
  title,
  slug: `ghost-${id}`,
  mobiledoc: null,
  lexical: '{"root":{"children":[]}}',
  html: "<p>Words.</p>",
  plaintext: "Words.",
  feature_image: null,
  featured: 0,
  type: "post",
  status: "published",
  locale: null,
  visibility: "public",
  email_recipient_filter: "none",
  created_at: stamp,
  updated_at: "2026-03-05T06:30:00.000Z",
  published_at: stamp,
  custom_excerpt: null,
  canonical_url: null,
  ...more
})

const html = `<p>The pilot boards at dawn.<sup class="footnote-ref"><a href="#fn1" id="fnref1">[1]</a></sup></p><figure class="kg-card kg-image-card kg-card-hascaption"><img src="__GHOST_URL__/content/images/2026/03/pilot.png" class="kg-image" alt="A pilot boat" loading="lazy" width="2000" height="1333" srcset="__GHOST_URL__/content/images/size/w600/2026/03/pilot.png 600w"><figcaption><span>A pilot boat</span></figcaption></figure><!--kg-card-begin: html--><table><tr><td>Six</td><td>Alma</td></tr></table><!--kg-card-end: html--><div class="kg-card kg-callout-card kg-callout-card-blue"><div class="kg-callout-emoji">⚓</div><div class="kg-callout-text">Mind the rope.</div></div><figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="https://port.example.org/"><div class="kg-bookmark-content"><div class="kg-bookmark-title">The port</div></div></a></figure><p>See <a href="__GHOST_URL__/ghost-12/">the other</a>.</p><section class="footnotes"><ol><li id="fn1"><p>By the log. <a href="#fnref1">↩</a></p></li></ol></section>`

const tables = {
  posts: [
    post("11", "The pilot boards", {
      html,
      slug: "pilot",
      feature_image: "__GHOST_URL__/content/images/2026/03/lead.png",
      custom_excerpt: "At dawn, in the roads.",
      locale: "en"
    }),
    post("12", "GHOSTDRAFT", { status: "draft", published_at: null }),
    post("13", "GHOSTPLANNED", { status: "scheduled", published_at: "2044-03-01T06:30:00.000Z" }),
    post("14", "GHOSTMEMBERS", { visibility: "paid", html: "<p>GHOSTSECRET</p>" }),
    post("15", "GHOSTPAGE", { type: "page" }),
    post("16", "GHOSTMAIL", { status: "sent" })
  ],
  posts_meta: [
    { id: "m1", post_id: "11", feature_image_alt: "A boat in the roads", feature_image_caption: "Photo: <b>Omar</b>" }
  ],
  tags: [
    { id: "t1", name: "Ships", slug: "ships", visibility: "public" },
    { id: "t2", name: "#internal", slug: "hash-internal", visibility: "internal" }
  ],
  posts_tags: [
    { id: "p1", post_id: "11", tag_id: "t2", sort_order: 1 },
    { id: "p2", post_id: "11", tag_id: "t1", sort_order: 0 }
  ],
  users: [
    { id: "u1", name: "Lena Haddad", slug: "lena", email: "lena@example.org" },
    { id: "u2", name: "Omar Saleh", slug: "omar", email: "omar@example.org" }
  ],
  posts_authors: [
    { id: "a1", post_id: "11", author_id: "u2", sort_order: 1 },
    { id: "a2", post_id: "11", author_id: "u1", sort_order: 0 }
  ],
  settings: [{ id: "s1", key: "locale", value: "en" }]
}

export const ghost = zipOf({
  "letter.ghost.2026-03-09.json": JSON.stringify({
    db: [{ meta: { exported_on: 1773040000000, version: "5.82.0" }, data: tables }]
  }),
  "content/images/2026/03/pilot.png": dot,
  "content/images/2026/03/lead.png": dot
})

const row = (id: string, title: string, more: Readonly<Record<string, string>> = {}): string => {
  const { is_published = "true", audience = "everyone", type = "newsletter", post_date = stamp } = more
  return `${id},${post_date},${is_published},${is_published === "true" ? stamp : ""},,${type},${audience},"${title}","Notes from the deck",\n`
}

export const substack = zipOf({
  "email_list.csv": "email,active_subscription\nx@example.org,true\n",
  "posts.csv":
    "post_id,post_date,is_published,email_sent_at,inbox_sent_at,type,audience,title,subtitle,podcast_url\n" +
    row("201.deck", "Letter from the deck") +
    row("202.draft", "SUBDRAFT", { is_published: "false" }) +
    row("203.paid", "SUBPAID", { audience: "only_paid" }) +
    row("204.page", "SUBPAGE", { type: "page" }),
  "posts/201.deck.html": `<p>The deck is wet.<a class="footnote-anchor" data-component-name="FootnoteAnchorToDOM" id="footnote-anchor-1" href="#footnote-1" target="_self">1</a></p><div class="captioned-image-container"><figure><a class="image-link image2" target="_blank" href="https://cdn.example.org/deck.jpg"><div class="image2-inset"><img src="https://cdn.example.org/deck.jpg" width="1456" height="971" class="sizing-normal" alt="The deck"></div></a><figcaption class="image-caption">The deck at six</figcaption></figure></div><div class="subscription-widget-wrap-editor" data-attrs="{}"><div class="subscription-widget show-subscribe"><p class="cta-caption">SUBSCRIBENOW</p></div></div><div class="footnote" data-component-name="FootnoteToDOM"><a id="footnote-1" href="#footnote-anchor-1" class="footnote-number" contenteditable="false" target="_self">1</a><div class="footnote-content"><p>By the log.</p></div></div>`,
  "posts/202.draft.html": "<p>x</p>",
  "posts/203.paid.html":
    '<p>Free words.</p><div class="paywall-jump" data-component-name="PaywallToDOM"></div><p>SUBSECRET</p>',
  "posts/204.page.html": "<p>x</p>",
  "posts/201.deck.opens.csv": "post_id,timestamp\n",
  "posts/201.deck.delivers.csv": "post_id,timestamp\n"
})

const mediumPage = (title: string, body: string, footer: string): string =>
  `<!DOCTYPE html><html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>${title}</title><style>* {font-family: Georgia}</style></head><body><article class="h-entry"><header><h1 class="p-name">${title}</h1></header><section data-field="subtitle" class="p-summary">A walk along the mole.</section><section data-field="body" class="e-content"><section name="1a" class="section section--body section--first section--last"><div class="section-divider"><hr class="section-divider"></div><div class="section-content"><div class="section-inner sectionLayout--insetColumn"><h3 name="2b" id="2b" class="graf graf--h3 graf--leading graf--title">${title}</h3>${body}</div></div></section></section>${footer}</article></body></html>`

export const medium = zipOf({
  "README.html": "<html><body>Your Medium data archive</body></html>",
  "claps/claps-0001.html": "<ul><li>+50</li></ul>",
  "posts/2026-03-01_The-mole-0123456789ab.html": mediumPage(
    "The mole",
    '<p name="3c" id="3c" class="graf graf--p graf-after--h3">We walked out.</p><figure name="4d" id="4d" class="graf graf--figure graf-after--p"><img class="graf-image" data-image-id="1*x.jpeg" data-width="1600" data-height="900" src="https://cdn.example.org/max/800/mole.jpg"><figcaption class="imageCaption">The mole at dusk</figcaption></figure><pre name="5e" id="5e" class="graf graf--pre graf--preV2"><span class="pre--content">tide = 6</span></pre><figure class="graf graf--figure graf--iframe"><iframe src="https://www.youtube.com/embed/abcdefghijk?feature=oembed" width="700" height="393" frameborder="0" scrolling="no"></iframe></figure>',
    '<footer><p>By <a href="https://medium.com/@lena" class="p-author h-card">Lena Haddad</a> on <a href="https://medium.com/p/0123456789ab"><time class="dt-published" datetime="2026-03-01T06:30:00.000Z">March 1, 2026</time></a>.</p><p><a href="https://medium.com/@lena/the-mole-0123456789ab" class="p-canonical">Canonical link</a></p><p>Exported from <a href="https://medium.com">Medium</a> on March 9, 2026.</p></footer>'
  ),
  "posts/draft_MEDIUMDRAFT-0123456789ac.html": mediumPage("MEDIUMDRAFT", "<p>x</p>", "<footer></footer>")
})
