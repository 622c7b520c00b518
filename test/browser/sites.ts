/**
 * The sites that the browser looks at, built by the command line: the example
 * newsroom, the docs, and for English and Arabic a small one whose pages a site generator
 * made, with fanfare's pieces put into them as the README says.
 */
import { execFileSync } from "node:child_process"
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { dirname, join, resolve } from "node:path"
import { parse, stringify } from "yaml"

export interface PageToSee {
  /** For the report. */
  readonly name: string
  /** Below the served root. */
  readonly path: string
  readonly language: "en" | "ar"
  /** Whether `widgets/fanfare.js` is on it. */
  readonly scripted: boolean
}

const texts = {
  en: {
    site: "Harbour Notes",
    title: "The tide clock is right again",
    text: "After four years the clock on the quay shows high water when the water is high.",
    news: "Ferries sail until ten",
    comment: "Saw it myself this morning. It is right to the minute, more or less."
  },
  ar: {
    site: "دفتر الميناء",
    title: "ساعة المدّ تعود إلى الصواب",
    text: "بعد أربع سنوات تعود الساعة على الرصيف لتدلّ على المدّ حين يعلو الماء.",
    news: "العبّارات تُبحر حتى العاشرة",
    comment: "رأيتها بنفسي هذا الصباح، وهي دقيقة إلى حدّ بعيد."
  }
} as const

const build = (config: string, out: string): void => {
  execFileSync(
    process.execPath,
    [resolve("src/cli/bin.ts"), "build", "--quiet", "--allow-url", "--config", config, "--out", out],
    {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, SOURCE_DATE_EPOCH: "1800000000" }
    }
  )
}

const exportPreview = (config: string, folder: string): void => {
  execFileSync(
    process.execPath,
    [resolve("src/cli/bin.ts"), "dev", "--quiet", "--config", config, "--export", folder],
    {
      stdio: ["ignore", "ignore", "inherit"]
    }
  )
}

/** `root` is served; the projects stand in `work`. */
export const buildSites = (root: string, work: string): ReadonlyArray<PageToSee> => {
  cpSync("examples/newsroom", join(work, "newsroom"), {
    recursive: true,
    filter: (name) => !/\/(?:public|\.fanfare)$/.test(name)
  })
  build(join(work, "newsroom/fanfare.config.yaml"), join(root, "newsroom"))
  exportPreview(join(work, "newsroom/fanfare.config.yaml"), join(root, "dev"))
  const preview = (name: string, path: string): PageToSee => ({
    name: `preview, ${name}`,
    path: `dev/${path}`,
    language: "en",
    scripted: false
  })
  const newsroom = (name: string, path: string, language: "en" | "ar"): PageToSee => ({
    name: `newsroom, ${name}`,
    path: `newsroom/${path}`,
    language,
    scripted: false
  })
  return [
    newsroom("home page", "index.html", "en"),
    newsroom("Arabic feed", "arabic/index.html", "ar"),
    newsroom("comments", "comments/index.html", "en"),
    newsroom("article", "articles/swing-bridge/index.html", "en"),
    newsroom("Arabic article", "articles/lighthouse-keeper-ar/index.html", "ar"),
    ...docs(root, work),
    preview("list", "index.html"),
    preview("files", "files/index.html"),
    preview("article", "preview/swing-bridge/index.html"),
    preview("Arabic article", "preview/lighthouse-keeper-ar/index.html"),
    preview("Hebrew article", "preview/bakery-at-four-he/index.html"),
    preview("article without a picture", "preview/lost-and-found/index.html"),
    ...(["en", "ar"] as const).flatMap((language) => pieces(language, root, work))
  ]
}

/** The site of the docs, but for its cards, which are on no page. */
const docs = (root: string, work: string): ReadonlyArray<PageToSee> => {
  const project = join(work, "docs")
  cpSync("docs", project, { recursive: true, filter: (name) => !name.endsWith("/.fanfare") })
  const config = join(project, "fanfare.config.yaml")
  const settings = parse(readFileSync(config, "utf8")) as object
  writeFileSync(config, stringify({ ...settings, cards: false }))
  build(config, join(root, "docs"))
  return ["", "getting-started", "config", "networks", "findings", "feed-files", "api"].map((name) => ({
    name: `docs, ${name === "" ? "front page" : name}`,
    path: name === "" ? "docs/index.html" : `docs/articles/${name}/index.html`,
    language: "en",
    scripted: false
  }))
}

/** One page with names, a script, comments and every way to reply; one with signs alone, without comments and news. */
const pieces = (language: "en" | "ar", root: string, work: string): ReadonlyArray<PageToSee> => {
  const words = texts[language]
  const front = (own: string): string =>
    `---\ntitle: ${words.title}\ndate: 2026-03-01T09:30:00+03:00\nlang: ${language}\ndescription: ${words.text}\nurl: /clock/\n${own}---\n${words.text}\n`
  const site = `site: { url: https://harbour.example.org/, title: ${words.site}, language: ${language} }\n`
  const full = make(`${language}-full`, language, root, work, {
    "fanfare.config.yaml": `${site}share: { networks: [pinterest, x, bluesky, mastodon, whatsapp, telegram, email], script: true }
comments: { reply: { email: desk@harbour.example.org, webmention: https://mentions.example.org/harbour } }
widgets: { latestNews: { feed: other.xml, limit: 2 } }
`,
    "articles/clock.md": front(
      "comments: { mastodon: https://social.example.org/@harbour/1, bluesky: https://bsky.app/profile/harbour.example.org/post/3k }\n"
    ),
    "articles/clock.comments.yaml": `- id: one
  author: Rami Aoun
  date: 2026-03-01T12:00:00+03:00
  text: ${words.comment}
- id: two
  author: { name: Lena, url: https://lena.example.org/ }
  date: 2026-03-01T13:00:00+03:00
  inReplyTo: one
  text: ${words.comment}
`,
    "other.xml": `<rss version="2.0"><channel><title>Other</title><link>https://other.example.org/</link><description>Other</description>
<item><title>${words.news}</title><link>https://other.example.org/1</link><pubDate>Mon, 02 Mar 2026 08:00:00 GMT</pubDate></item>
<item><title>${words.news} 2</title><link>https://other.example.org/2</link></item></channel></rss>`
  })
  const bare = make(`${language}-signs`, language, root, work, {
    "fanfare.config.yaml": `${site}share: { names: hidden }\nwidgets: { latestNews: { feed: none.json } }\n`,
    "articles/clock.md": front(""),
    "none.json": JSON.stringify({ version: "https://jsonfeed.org/version/1.1", title: "None", items: [] })
  })
  return [
    { ...full, name: `${language}, names and script`, scripted: true },
    { ...bare, name: `${language}, signs and nothing yet`, scripted: false }
  ]
}

const make = (
  name: string,
  language: "en" | "ar",
  root: string,
  work: string,
  files: Readonly<Record<string, string>>
): Pick<PageToSee, "path" | "language"> => {
  const project = join(work, name)
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(project, path)), { recursive: true })
    writeFileSync(join(project, path), text)
  }
  const out = join(root, name)
  build(join(project, "fanfare.config.yaml"), out)
  const piece = (path: string): string => readFileSync(join(out, path), "utf8")
  const [direction, script] = [
    language === "ar" ? "rtl" : "ltr",
    files["fanfare.config.yaml"]?.includes("script: true")
  ]
  writeFileSync(
    join(out, "page.html"),
    `<!doctype html>
<html lang="${language}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${texts[language].title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="widgets/fanfare.css">
${script === true ? '<script src="widgets/fanfare.js" defer></script>' : ""}
<style>:root{color-scheme:light dark}body{margin:0 auto;max-width:46rem;padding:1rem;font:1rem/1.5 sans-serif}</style>
</head>
<body>
<main>
<h1>${texts[language].title}</h1>
<p>${texts[language].text}</p>
${piece("articles/clock/share.html")}
${piece("articles/clock/comments.html")}
${piece("widgets/latest-news.html")}
${piece("widgets/latest-comments.html")}
<div id="comment-form"></div>
</main>
</body>
</html>
`
  )
  return { path: `${name}/page.html`, language }
}
