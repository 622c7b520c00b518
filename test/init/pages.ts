/** Pages as generators write them: the markup around a post in the shape of each one's own theme or starter. */
export interface Post {
  readonly name: string
  readonly title: string
  /** YYYY-MM-DD */
  readonly day: string
  readonly body: string
}

const sentences =
  "The crane lifted the last block at ten, and the crew went home through the rain. Nobody had expected the quay to be ready before the end of the winter. The harbour office says that the first ferry will call there on Monday, and that the old pier stays closed until June."

export const posts: ReadonlyArray<Post> = [
  {
    name: "the-quay-is-ready",
    title: "The quay is ready",
    day: "2026-02-03",
    body: `<p>${sentences}</p>\n<p>Fishermen have asked for a second slip since 2019, and they will have it now.</p>`
  },
  {
    name: "a-ferry-on-monday",
    title: "A ferry on Monday",
    day: "2026-02-10",
    body: `<p>The ferry leaves at six in the morning and comes back at nine at night.</p>\n<p>${sentences}</p>`
  }
]

/** As pages show it: February 3, 2026. */
const shown = ({ day }: Post): string =>
  new Intl.DateTimeFormat("en", { dateStyle: "long", timeZone: "UTC" }).format(new Date(day))

const dateOf = ({ day }: Post): string => `${day}T08:00:00+00:00`

interface Shape {
  /** Where a post lies, relative to the output. */
  readonly path: (post: Post) => string
  readonly article: (post: Post) => string
  readonly head?: (post: Post) => string
}

/** `posts/NAME/index.html` and the like. */
export const shapes = {
  astro: {
    path: ({ name }) => `blog/${name}/index.html`,
    article: (post) =>
      `<main><article><div class="prose"><div class="title"><div class="date"><time datetime="${post.day}T00:00:00.000Z">${shown(post)}</time></div><h1>${post.title}</h1><hr></div>${post.body}</div></article></main>`
  },
  eleventy: {
    path: ({ name }) => `blog/${name}/index.html`,
    article: (post) =>
      `<main id="skip-content"><heading-anchors><h1>${post.title}</h1><ul class="post-metadata"><li><time datetime="${post.day}">${shown(post)}</time></li></ul>${post.body}</heading-anchors></main>`
  },
  hugo: {
    path: ({ name }) => `posts/${name}/index.html`,
    head: (post) =>
      `<meta property="og:type" content="article"><meta property="article:published_time" content="${dateOf(post)}"><meta property="article:section" content="posts">`,
    article: (post) =>
      `<main><article class="flex-l mw8 center ph3"><header><h1 class="f1">${post.title}</h1><time class="f6" datetime="${dateOf(post)}">${shown(post)}</time></header><div class="nested-copy-line-height">${post.body}</div></article></main>`
  },
  jekyll: {
    path: ({ day, name }) => `news/${day.replaceAll("-", "/")}/${name}.html`,
    article: (post) =>
      `<main class="page-content"><article class="post h-entry" itemscope itemtype="http://schema.org/BlogPosting"><header class="post-header"><h1 class="post-title p-name" itemprop="name headline">${post.title}</h1><p class="post-meta"><time class="dt-published" datetime="${dateOf(post)}" itemprop="datePublished">${shown(post)}</time></p></header><div class="post-content e-content" itemprop="articleBody">${post.body}</div></article></main>`
  },
  hexo: {
    path: ({ day, name }) => `${day.replaceAll("-", "/")}/${name}/index.html`,
    article: (post) =>
      `<section id="main"><article class="h-entry article" itemprop="blogPost" itemscope itemtype="https://schema.org/BlogPosting"><div class="article-meta"><time class="dt-published" datetime="${post.day}T08:00:00.000Z" itemprop="datePublished">${post.day}</time></div><header class="article-header"><h1 class="p-name article-title" itemprop="headline name">${post.title}</h1></header><div class="e-content article-entry" itemprop="articleBody">${post.body}</div></article></section>`
  },
  next: {
    path: ({ name }) => `posts/${name}.html`,
    head: (post) =>
      `<meta property="og:type" content="article"><meta property="article:published_time" content="${post.day}">`,
    article: (post) =>
      `<div id="__next"><main><article><h1>${post.title}</h1><time datetime="${post.day}">${shown(post)}</time>${post.body}</article></main></div>`
  },
  nuxt: {
    path: ({ name }) => `posts/${name}/index.html`,
    head: (post) =>
      `<meta property="og:type" content="article"><meta property="article:published_time" content="${dateOf(post)}">`,
    article: (post) =>
      `<div id="__nuxt"><main><article><h1>${post.title}</h1><time datetime="${dateOf(post)}">${shown(post)}</time><div>${post.body}</div></article></main></div>`
  },
  docusaurus: {
    path: ({ name }) => `blog/${name}/index.html`,
    head: () => `<meta data-rh="true" property="og:type" content="article">`,
    article: (post) =>
      `<div id="__docusaurus"><main class="col col--7"><article class="" itemprop="blogPost" itemscope itemtype="https://schema.org/BlogPosting"><header><h1 class="title_f1Hy" itemprop="headline">${post.title}</h1><div class="container_mt6G margin-vert--md"><time datetime="${post.day}T00:00:00.000Z" itemprop="datePublished">${shown(post)}</time> · One min read</div></header><div id="__blog-post-container" class="markdown" itemprop="articleBody">${post.body}</div></article></main></div>`
  },
  vitepress: {
    path: ({ name }) => `posts/${name}.html`,
    article: (post) =>
      `<div id="app"><div class="VPContent" id="VPContent"><main class="main"><div class="vp-doc"><div><h1 id="t" tabindex="-1">${post.title}</h1><p class="meta"><time datetime="${post.day}">${shown(post)}</time></p>${post.body}</div></div></main></div></div>`
  }
} satisfies Readonly<Record<string, Shape>>

export type ShapeName = keyof typeof shapes

export interface Built {
  readonly shape: ShapeName
  readonly output: string
  /** The address of the front page, as the pages' canonical links have it; left out where they have none. */
  readonly home?: string
  readonly language?: string
}

/** The files of a built site. */
export const builtPages = ({ shape: name, output, home, language = "en" }: Built): Readonly<Record<string, string>> => {
  const shape: Shape = shapes[name]
  const page = (path: string, title: string, head: string, body: string): string =>
    `<!doctype html>\n<html lang="${language}">\n<head><meta charset="utf-8"><title>${title}</title>${head}${
      home === undefined ? "" : `<link rel="canonical" href="${new URL(path.replace(/index\.html$/, ""), home).href}">`
    }</head>\n<body><header><nav><a href="/">Home</a><a href="/about/">About</a></nav></header>\n${body}\n<footer>© 2026 Harbour</footer></body>\n</html>\n`
  const list = posts.map((post) => `<li><a href="/${shape.path(post)}">${post.title}</a></li>`).join("")
  return {
    [`${output}/index.html`]: page(
      "index.html",
      "Harbour News",
      "",
      `<main><h1>Harbour News</h1><ul>${list}</ul></main>`
    ),
    [`${output}/about/index.html`]: page(
      "about/index.html",
      "About",
      "",
      "<main><h1>About</h1><p>Three people who live at the harbour.</p></main>"
    ),
    ...Object.fromEntries(
      posts.map((post) => [
        `${output}/${shape.path(post)}`,
        page(shape.path(post), post.title, shape.head?.(post) ?? "", shape.article(post))
      ])
    )
  }
}
