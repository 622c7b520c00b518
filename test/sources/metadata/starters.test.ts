/** The first posts that the starters of site generators write get their date; the sentences are our own. */
import { describe, expect, test } from "vitest"
import { codesOf, readProject } from "../project.ts"

const text = "\nThe first crate of oranges was carried ashore before the clock struck six.\n"

/** In New York. */
const posts: ReadonlyArray<readonly [starter: string, path: string, head: string, published: string | null]> = [
  [
    "npm create astro, template blog",
    "articles/first-post.md",
    "---\ntitle: 'First post'\ndescription: 'Oranges at the quay'\npubDate: 'Jul 08 2022'\nheroImage: 'https://news.example.org/placeholder-3.jpg'\n---\n",
    "2022-07-08T00:00:00-04:00"
  ],
  [
    "npm create astro, a post that was changed",
    "articles/using-mdx.md",
    "---\ntitle: 'Using crates'\ndescription: 'More oranges'\npubDate: 'Jun 01 2024'\nupdatedDate: 'Jun 19 2024'\n---\n",
    "2024-06-01T00:00:00-04:00"
  ],
  [
    "hugo new",
    "articles/my-first-post.md",
    "+++\ndate = '2026-03-01T09:30:00+03:00'\ndraft = false\ntitle = 'My First Post'\n+++\n",
    "2026-03-01T09:30:00+03:00"
  ],
  [
    "hugo new, dates of TOML",
    "articles/posts/my-first-post.md",
    "+++\ntitle = 'My First Post'\ndate = 2026-03-01T09:30:00+03:00\ndraft = false\n+++\n",
    "2026-03-01T09:30:00+03:00"
  ],
  [
    "hugo new, YAML",
    "articles/my-first-post/index.md",
    '---\ntitle: "My First Post"\ndate: 2026-03-01T09:30:00+03:00\ndraft: false\n---\n',
    "2026-03-01T09:30:00+03:00"
  ],
  [
    "hexo new",
    "articles/my-new-post.md",
    "---\ntitle: My New Post\ndate: 2026-03-01 09:30:00\ntags:\n---\n",
    "2026-03-01T09:30:00-05:00"
  ],
  [
    "hexo new, without the opening line",
    "articles/my-old-post.md",
    "title: My Old Post\ndate: 2013-12-24 17:49:32\ntags:\n---\n",
    "2013-12-24T17:49:32-05:00"
  ],
  [
    "jekyll new",
    "articles/_posts/2026-03-01-welcome-to-jekyll.markdown",
    '---\nlayout: post\ntitle:  "Welcome to Jekyll!"\ndate:   2026-03-01 09:30:00 +0300\ncategories: jekyll update\n---\n',
    "2026-03-01T09:30:00+03:00"
  ],
  [
    "jekyll, the name of the file alone",
    "articles/_posts/2026-03-01-oranges.markdown",
    '---\nlayout: post\ntitle:  "Oranges"\n---\n',
    "2026-03-01T00:00:00-05:00"
  ],
  [
    "the Eleventy base blog",
    "articles/blog/firstpost.md",
    "---\ntitle: This is my first post.\ndescription: This is a post about oranges.\ndate: 2018-05-01\ntags: another tag\n---\n",
    "2018-05-01T00:00:00-04:00"
  ],
  [
    "the Eleventy base blog, its later posts",
    "articles/blog/secondpost/secondpost.md",
    "---\ntitle: This is my second post with a longer title.\ndescription: This is a post about crates.\ndate: 2018-07-04\ntags:\n  - number 2\n---\n",
    "2018-07-04T00:00:00-04:00"
  ]
]

describe("the first post of", () => {
  test.each(posts)("%s gets its date", async (_, path, head, published) => {
    const { articles, findings } = await readProject(
      { [path]: head + text },
      { site: { timeZone: "America/New_York" } }
    )
    expect(articles).toMatchObject([{ draft: false, article: { published, text: text.trim() } }])
    for (const code of ["FF1104", "FF1106", "FF1107", "FF1108", "FF1109", "FF1110", "FF1204"])
      expect(codesOf(findings)).not.toContain(code)
  })

  test("hugo new is a draft until its author says otherwise", async () => {
    const { articles } = await readProject({
      "articles/a.md": `+++\ndate = '2026-03-01T09:30:00+03:00'\ndraft = true\ntitle = 'A'\n+++\n${text}`
    })
    expect(articles).toMatchObject([{ draft: true }])
  })

  test("a post that was changed has the day of its change", async () => {
    const [, path, head] = posts[1] ?? ["", "", ""]
    const { articles } = await readProject({ [path]: head + text }, { site: { timeZone: "America/New_York" } })
    expect(articles[0]?.article.updated).toBe("2024-06-19T00:00:00-04:00")
  })
})
