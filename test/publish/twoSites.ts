/** Two sites that share no article: each file tells which site it is of, and each feed names files of its own site only. */

const articles = Array.from({ length: 12 }, (_, index) => index)

/** What makes the one site, and takes the other away. */
export const siteOf = (round: number): Readonly<Record<string, string | null>> => {
  const [here, gone] = round % 2 === 0 ? ["even", "odd"] : ["odd", "even"]
  return {
    ...Object.fromEntries(
      articles.flatMap((index): ReadonlyArray<readonly [string, string | null]> => [
        [`public/articles/${here}-${index}/head.html`, here.repeat(200)],
        [`public/articles/${here}-${index}/og.0000000${index % 10}.png`, here.repeat(500)],
        [`public/articles/${gone}-${index}/head.html`, null],
        [`public/articles/${gone}-${index}/og.0000000${index % 10}.png`, null]
      ])
    ),
    "public/rss.xml": articles.map((index) => `articles/${here}-${index}/head.html`).join("\n"),
    "public/fanfare.json": here
  }
}
