/** One article with all that a text can hold, and the pages that site generators put around it. */

export const sentences = [
  "The harbour opened again on Monday at noon, two years after the storm had filled it with sand and broken timber.",
  "Three hundred people waited on the quay, among them the crew of the first ship, which had left the island at six.",
  "Repairs cost forty million, the port authority said, and half of that went into the northern mole and its light.",
  "Fishing boats are to follow in spring, once the channel has been marked and the new cranes have passed their tests.",
  "The ferry sails twice a day from now on, and tickets cost the same as before, which surprised many on the quay."
] as const

const figures = `<figure><img src="https://a.example/dock.jpg" alt="The dock"><figcaption>Cranes above the northern dock</figcaption></figure>`

/** Everything of it has to stay. */
export const content = `<p>${sentences[0]}</p>
${figures}
<p>${sentences[1]}<sup id="fnref1"><a href="#fn1">1</a></sup></p>
<h2>What it cost</h2>
<p>${sentences[2]}</p>
<ul><li>Two cranes</li><li>One <a href="https://a.example/light">light</a></li></ul>
<table><thead><tr><th>Ship</th><th>Sails</th></tr></thead><tbody><tr><td>Amal</td><td>six</td></tr><tr><td>Nour</td><td>noon</td></tr></tbody></table>
<pre><code class="language-sh">tide --port harbour</code></pre>
<blockquote><p>${sentences[3]}</p></blockquote>
<dl><dt>Mole</dt><dd>A wall against the sea</dd></dl>
<p>${sentences[4]}</p>
<section class="footnotes"><ol><li id="fn1"><p>Counted by the harbour master. <a href="#fnref1">↩</a></p></li></ol></section>`

const head = '<meta charset="utf-8"><title>The harbour opens again</title><meta property="og:type" content="article">'
const page = (body: string): string => `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`
const title = "<h1>The harbour opens again</h1>"
const menu =
  '<header class="site-header"><a href="/">Example News</a><nav><ul><li><a href="/">Home</a></li><li><a href="/blog/">Blog</a></li><li><a href="/about/">About</a></li></ul></nav></header>'
const foot = '<footer><p>© 2026 Example News. <a href="/imprint/">Imprint</a></p></footer>'
const cards = ["a", "b", "c"]
  .map(
    (name) =>
      `<article class="card"><a href="/${name}/"><img src="/${name}.jpg"></a><h3><a href="/${name}/">Another story ${name}</a></h3><p>A teaser of the other story ${name} that is rather short.</p></article>`
  )
  .join("")

/** By name; each with one body in it. */
export const shells: Readonly<Record<string, (body: string) => string>> = {
  "Eleventy's base blog": (body) =>
    page(
      `<a href="#skip">Skip to main content</a>${menu}<main id="skip">${title}<ul class="post-metadata"><li><time datetime="2026-03-01">01 March 2026</time></li></ul>${body}<ul class="links-nextprev"><li class="links-nextprev-prev">← Previous<br> <a href="/b/">Another story</a></li></ul></main>${foot}`
    ),
  "Astro's blog": (body) =>
    page(
      `${menu}<main><article><div class="hero-image"><img width="1020" height="510" src="https://a.example/hero.jpg" alt=""></div><div class="prose"><div class="title"><div class="date"><time datetime="2026-03-01">Mar 1, 2026</time></div>${title}<hr></div>${body}</div></article></main>${foot}`
    ),
  "Hexo's landscape": (body) =>
    page(
      `<div id="container">${menu}<section id="main"><article class="h-entry article" itemprop="blogPost"><div class="article-meta"><a href="/a/" class="article-date"><time class="dt-published" datetime="2026-03-01">2026-03-01</time></a></div><div class="article-inner"><header class="article-header">${title}</header><div class="e-content article-entry" itemprop="articleBody">${body}</div><footer class="article-footer"><a class="article-share-link">Share</a></footer></div></article></section><aside id="sidebar"><div class="widget-wrap"><h3>Recent Posts</h3><ul><li><a href="/b/">Another story</a></li></ul></div></aside></div>${foot}`
    ),
  "Jekyll's minima": (body) =>
    page(
      `${menu}<main class="page-content"><div class="wrapper"><article class="post h-entry"><header class="post-header"><h1 class="post-title p-name">The harbour opens again</h1><p class="post-meta"><time class="dt-published" datetime="2026-03-01">Mar 1, 2026</time> • <span>Mina Larsen</span></p></header><div class="post-content e-content">${body}</div><a class="u-url" href="/a/" hidden></a></article></div></main>${foot}`
    ),
  "WordPress with related cards": (body) =>
    page(
      `${menu}<div class="wp-site-blocks"><main>${title}<div class="entry-content wp-block-post-content">${body}</div><div class="sharedaddy"><h3>Share this:</h3><ul><li><a href="https://x.example/?u=a">Tweet</a></li><li><a href="https://y.example/?u=a">Post</a></li></ul></div><div class="related-posts"><h2>Related</h2>${cards}</div></main></div>${foot}`
    ),
  "a page in one form": (body) =>
    page(
      `<form id="aspnetForm" method="post"><input type="hidden" name="__VIEWSTATE" value="x">${menu}<div id="content">${title}<div>${body}</div></div>${foot}</form>`
    ),
  "cards that are articles beside a story that is none": (body) =>
    page(`${menu}<main>${title}${body}</main><section class="more">${cards}</section>${foot}`),
  "a story with comments that are articles": (body) =>
    page(
      `${menu}<div class="post">${title}${body}</div><section id="comments"><h2>Comments</h2><article class="comment"><p>I was there, and it rained all day long, but nobody minded that at all on the quay.</p></article><article class="comment"><p>Well said, and the cranes are a sight to behold from the northern mole, are they not?</p></article></section>${foot}`
    )
}
