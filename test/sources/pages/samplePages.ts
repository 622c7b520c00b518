/** One page of each kind in the words of a voice, with the menu, foot and boxes that sites put around it. */
import type { Voice } from "./voices.ts"

export interface Sample {
  readonly path: string
  readonly html: string
}

const times = (count: number, of: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => of(index)).join("")

const pick = (list: ReadonlyArray<string>, index: number): string => list[index % list.length] ?? ""

/** Three sentences, others for each index. */
export const paragraph = ({ sentences }: Voice, index: number): string =>
  `<p>${[0, 1 + (index % 2), 3].map((step) => pick(sentences, index + step)).join(" ")}</p>`

const sentence = ({ sentences }: Voice, index: number): string => pick(sentences, index)

export const frame = (voice: Voice, title: string, body: string, head = ""): string => {
  const menu = voice.menu.map((name, index) => `<li><a href="/m${index}/">${name}</a></li>`).join("")
  return `<!doctype html><html lang="${voice.lang}"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>
<header><a href="/"><img src="/logo.png" alt=""></a><nav><ul>${menu}</ul></nav></header>${body}
<footer><ul>${menu}</ul><p>© 2026 Harbour</p></footer></body></html>`
}

export const article = (voice: Voice): Sample => ({
  path: `/blog/${voice.slug}/`,
  html: frame(
    voice,
    voice.headline,
    `<main><article><h1>${voice.headline}</h1><p><time datetime="2026-03-01">${voice.date}</time></p>${times(8, (index) => paragraph(voice, index))}</article></main>`
  )
})

/** Undated, as many guides are. */
export const guide = (voice: Voice): Sample => ({
  path: `/guides/${voice.slug}/`,
  html: frame(
    voice,
    voice.headline,
    `<main><div class="content"><h1>${voice.headline}</h1>${times(4, (index) => `<h2>${pick(voice.headings, index)}: ${voice.ware}</h2>${paragraph(voice, index)}${paragraph(voice, index + 3)}${paragraph(voice, index + 5)}`)}</div></main>`
  )
})

export const thread = (voice: Voice): Sample => ({
  path: "/forum/threads/ferry.4711/",
  html: frame(
    voice,
    voice.headline,
    `<main><h1>${voice.headline}</h1>${times(6, (index) => `<div class="post"><div class="who"><a href="/members/${index}/"><img src="/avatar${index}.png" alt=""></a><a href="/members/${index}/">${pick(voice.people, index)}</a><time datetime="2026-03-0${index + 1}">${voice.date}</time></div><div class="said"><p>${sentence(voice, index)} ${sentence(voice, index + 2)}</p></div></div>`)}</main>`
  )
})

export const product = (voice: Voice): Sample => ({
  path: "/shop/harbour-lamp/",
  html: frame(
    voice,
    voice.ware,
    `<main class="product"><h1>${voice.ware}</h1><p class="product-price">€ 40</p><p>${sentence(voice, 0)}</p><form><select><option>1</option></select><button class="add-to-cart">${voice.buy}</button></form><table>${times(5, (index) => `<tr><th>${pick(voice.headings, index)}</th><td>${index + 2}</td></tr>`)}</table>${times(4, (index) => `<div class="card"><a href="/shop/w${index}/"><img src="/w${index}.jpg" alt=""><h3>${pick(voice.headings, index)}</h3></a><span>€ ${index}9</span></div>`)}</main>`
  )
})

export const collection = (voice: Voice): Sample => ({
  path: "/collections/lamps/",
  html: frame(
    voice,
    voice.ware,
    `<main><h1>${voice.ware}</h1><p>${sentence(voice, 1)}</p><ul>${times(16, (index) => `<li class="card"><a href="/shop/w${index}/"><img src="/w${index}.jpg" alt=""><h3>${voice.ware} ${index}</h3></a><span>€ ${index}9</span><button>${voice.buy}</button></li>`)}</ul></main>`
  )
})

export const listing = (voice: Voice): Sample => ({
  path: "/news/",
  html: frame(
    voice,
    pick(voice.menu, 0),
    `<main><h1>${pick(voice.menu, 0)}</h1>${times(10, (index) => `<article><h2><a href="/news/n${index}/">${pick(voice.headings, index)} ${index}</a></h2><time datetime="2026-03-0${(index % 9) + 1}">${voice.date}</time><p>${sentence(voice, index)}</p></article>`)}<a href="/news/page/2/">2</a></main>`
  )
})

export const documentation = (voice: Voice): Sample => ({
  path: "/docs/timetable/",
  html: frame(
    voice,
    pick(voice.headings, 1),
    `<aside><ul>${times(20, (index) => `<li><a href="/docs/d${index}/">${pick(voice.headings, index)} ${index}</a></li>`)}</ul></aside><main><h1>${pick(voice.headings, 1)}</h1>${times(6, (index) => `<h2 id="h${index}"><a href="#h${index}">#</a>${pick(voice.headings, index)}</h2><p>${sentence(voice, index)}</p><pre><code>harbour --ferry ${index}</code></pre>`)}<a rel="next" href="/docs/d2/">2</a></main>`
  )
})

export const service = (voice: Voice): Sample => ({
  path: `/${voice.offers}/ferry/`,
  html: frame(
    voice,
    pick(voice.headings, 2),
    `<main><section class="hero"><h1>${pick(voice.headings, 2)}</h1><p>${sentence(voice, 0)}</p><a class="btn" href="/m4/">${pick(voice.menu, 4)}</a></section>${times(8, (index) => `<section><div class="card"><svg></svg><h3>${pick(voice.headings, index)}</h3><p>${sentence(voice, index)}</p><a class="btn" href="/m4/">${pick(voice.menu, 4)}</a></div></section>`)}<section class="testimonials">${times(3, (index) => `<blockquote>${sentence(voice, index + 1)}</blockquote><p>${pick(voice.people, index)}</p>`)}</section></main>`
  )
})
