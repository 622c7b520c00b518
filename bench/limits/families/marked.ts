/** Texts with many of what references, styles and lists of sources are made of. */
import { type Family, familiesOf, fill, nested, repeat } from "./Family.ts"

const paragraph = "<p>The harbour opened at noon, two years after the storm, and the first ship carried oranges.</p>"

export const marked: ReadonlyArray<Family> = [
  ...familiesOf("Markdown", "markdown", [
    [
      "lists of both kinds in lists",
      (n) => fill(n, (index) => `${"   ".repeat(index % 90)}${index % 2 ? "1." : "-"} a\n`)
    ],
    ["quotations that get deeper", (n) => fill(n, (index) => `${">".repeat((index % 95) + 1)} a\n`)],
    ["pictures that are links", (n) => fill(n, (index) => `[![A ship](/${index}.jpg)](/${index}) `)],
    ["autolinks without end", (n) => repeat(n, "<https://a.example/")],
    ["addresses in addresses", (n) => repeat(n, "https://a.example/?u=")],
    ["an address of brackets", (n) => `https://a.example/${repeat(n / 2, "(")}${repeat(n / 2, ")")}`],
    ["an address of entities", (n) => `https://a.example/${repeat(n, "&amp;")}`],
    ["ends of sentences after addresses", (n) => repeat(n, "www.a.example.... ")],
    ["at signs", (n) => repeat(n, "a@")],
    ["dots and at signs", (n) => repeat(n, "a.b@c.d-")],
    ["footnotes that all use the first", (n) => fill(n, (index) => `a[^${index}]\n\n[^${index}]: b[^0]\n\n`)],
    [
      "a ring of footnotes",
      (n) => `a[^0]\n\n${fill(n, (index) => `[^${index}]: b[^${index + 1}] c[^${Math.max(0, index - 1)}]\n`)}`
    ],
    ["footnotes without a text", (n) => fill(n, (index) => `a[^${index}] `)],
    ["footnotes without a use", (n) => fill(n, (index) => `[^${index}]: a\n\n`)],
    ["footnotes of one label", (n) => `a[^1]\n\n${repeat(n, "[^1]: a\n\n")}`],
    ["definitions of one reference", (n) => `${repeat(n, "[a]: /b\n")}\n[a]`],
    [
      "references with long titles",
      (n) => fill(n, (index) => `[r${index}]: /r "${"words ".repeat(50)}"\n\n[r${index}] [r${index}]\n\n`)
    ],
    ["references across lines", (n) => repeat(n, "[a]:\n/b\n'c\nd'\n\n")],
    [
      "a table of many columns, again",
      (n) => repeat(n, `${"|a".repeat(100)}|\n${"|-".repeat(100)}|\n${"|b".repeat(100)}|\n\n`)
    ],
    ["rules of tables", (n) => repeat(n, "|a|\n|-|\n\n")],
    ["pipes", (n) => repeat(n, "|")],
    ["pipes in code", (n) => `|a|\n|-|\n${repeat(n, "|`b|c`|\n")}`],
    ["hashes", (n) => repeat(n, "#")],
    ["a heading of hashes", (n) => `# a ${repeat(n, "# ")}`],
    ["headings that all differ", (n) => fill(n, (index) => `## Chapter ${index}\n\nThe harbour opened at noon.\n\n`)],
    [
      "headings that are numbered by hand",
      (n) => fill(n, (index) => `## A-${index % 50}\n\n## A\n\nThe harbour opened.\n\n`)
    ],
    ["one long hashtag", (n) => `#${repeat(n, "a")}`],
    ["right-to-left marks", (n) => repeat(n, "\u200fa\u200e ")],
    ["isolates", (n) => nested(n, "\u2067", "\u2069")],
    ["families of emoji", (n) => repeat(n, "👨‍👩‍👧‍👦")],
    ["joiners", (n) => repeat(n, "a\u200d")],
    ["flags", (n) => repeat(n, "🇫🇷")],
    ["Devanagari with joiners", (n) => repeat(n, "क्‍ष")],
    ["Thai", (n) => repeat(n, "ท่าเรือเปิด")],
    ["marks of every class", (n) => repeat(n, "a\u0327\u0301\u0323\u0316 ")],
    ["a letter with ever more marks", (n) => `a${repeat(n / 2, "\u0301")}${repeat(n / 2, "\u0323")}`],
    ["soft hyphens", (n) => repeat(n, "a\u00ad")],
    ["line separators", (n) => repeat(n, "a\u2028")],
    ["lone surrogates", (n) => repeat(n, "\ud800a")],
    ["private letters", (n) => repeat(n, "\ue000a ")],
    ["spaces of every width", (n) => repeat(n, "a\u2003\u3000\u00a0")],
    ["elements with one id", (n) => repeat(n, '<p id="a">The harbour opened at noon.</p>\n\n')],
    ["links to ids that are not there", (n) => fill(n, (index) => `[The harbour opened](#i${index})\n\n`)],
    ["formulas in lines", (n) => repeat(n, "$$\na\n$$\n\n")],
    ["quotation marks", (n) => repeat(n, '"a" ')],
    ["dashes and dots", (n) => repeat(n, "a -- b ... ")],
    ["numbers at the end of the lines", (n) => repeat(n, "a\\\n")],
    ["spaces before the end", (n) => repeat(n, `a${" ".repeat(1000)}\n`)],
    ["tabs in lists", (n) => repeat(n, "-\ta\n")],
    ["empty items", (n) => repeat(n, "-\n")],
    ["indented lines after a list", (n) => `- a\n${repeat(n, "    b\n")}`],
    ["lazy lines", (n) => `> a\n${repeat(n, "b\n")}`],
    ["CDATA without end", (n) => `<![CDATA[${repeat(n, "a\n\n")}`],
    ["scripts", (n) => repeat(n, "<script>a</script>\n\n")],
    ["spans in one paragraph", (n) => repeat(n, "<span>The harbour</span> ")],
    ["emphasis in links", (n) => repeat(n, "[*a*](b) ")],
    ["one strong word a sentence", (n) => repeat(n, "The **harbour** opened at _noon_, and the `first` ship came. ")]
  ]),
  ...familiesOf(
    "HTML",
    "html",
    [
      ["one id", (n) => repeat(n, '<p id="a">The harbour opened at noon.</p>')],
      [
        "one id with numbers",
        (n) => fill(n, (index) => `<h2 id="a">A</h2><h2 id="a-${index}">The harbour opened</h2>`)
      ],
      ["long ids", (n) => fill(n, (index) => `<p id="${"i".repeat(2000)}${index}">a</p>`)],
      ["names that are ids", (n) => fill(n, (index) => `<a name="n${index}"></a><a href="#n${index}">The harbour</a>`)],
      ["bases", (n) => repeat(n, '<base href="https://a.example/">')],
      ["metas", (n) => repeat(n, '<meta itemprop="a" content="b">')],
      ["styles without end", (n) => repeat(n, "<style>")],
      ["one style", (n) => `<p style="${repeat(n, "color:red;")}">Text</p>`],
      ["a style of brackets", (n) => `<p style="${repeat(n, "(")}">Text</p>`],
      ["classes of each", (n) => fill(n, (index) => `<p class="a b c d${index}">The harbour opened.</p>`)],
      ["item properties", (n) => repeat(n, '<span itemprop="name">The harbour</span>')],
      ["items in items", (n) => repeat(n, nested(9000, '<div itemscope itemprop="a">', "</div>"))],
      [
        "a text in an item property",
        (n) => `<div itemprop="articleBody">${repeat(n, "<p>The harbour opened.</p>")}</div>`
      ],
      ["data attributes", (n) => repeat(n, '<p data-a="{&quot;b&quot;:1}">The harbour</p>')],
      [
        "one srcset of each",
        (n) => repeat(n, '<img src="/a.jpg" srcset="/a.jpg 1x, /b.jpg 2x" sizes="(min-width: 1px) 1px, 2px">')
      ],
      ["sources of pictures", (n) => repeat(n, '<picture><source srcset="/a.webp"><img src="/a.jpg"></picture>')],
      [
        "sources of one picture",
        (n) => `<picture>${fill(n, (index) => `<source srcset="/${index}.webp 1x">`)}<img src="/a.jpg"></picture>`
      ],
      ["sources of one film", (n) => `<video>${fill(n, (index) => `<source src="/${index}.mp4">`)}</video>`],
      ["tracks of one film", (n) => `<video src="/a.mp4">${fill(n, (index) => `<track src="/${index}.vtt">`)}</video>`],
      ["sounds", (n) => fill(n, (index) => `<audio src="/${index}.mp3"></audio>`)],
      ["a srcset of data", (n) => `<img srcset="${repeat(n, "data:image/png;base64,iVBORw0K 1x, ")}">`],
      ["entities without an end", (n) => repeat(n, "&amp")],
      ["entities of long names", (n) => repeat(n, "&CounterClockwiseContourIntegral;")],
      ["names that are no entities", (n) => repeat(n, "&harbour;")],
      ["NUL", (n) => repeat(n, "\0a ")],
      ["comments in comments", (n) => repeat(n, "<!-- <!-- a --> --> ")],
      ["dashes in a comment", (n) => `<!--${repeat(n, "-- ")}-->`],
      ["conditional comments", (n) => repeat(n, "<!--[if IE]><p>a</p><![endif]-->")],
      ["tables in tables", (n) => repeat(n, nested(2000, "<table><tr><td>", "</td></tr></table>"))],
      ["text in tables", (n) => `<table>${repeat(n, "a<tr>")}`],
      ["formatting across blocks", (n) => repeat(n, "<b>a<p>b</b>c</p>")],
      ["different formatting without end", (n) => fill(n, (index) => `<font size=${index}><p>The harbour`)],
      ["headings in headings", (n) => repeat(n, "<h1>a<h2>")],
      ["buttons", (n) => repeat(n, "<button>a")],
      ["forms", (n) => repeat(n, "<form><input><textarea>a</textarea></form>")],
      [
        "captions of figures",
        (n) => `<figure><img src="/a.jpg">${repeat(n, "<figcaption>A ship</figcaption>")}</figure>`
      ],
      [
        "pictures of one figure",
        (n) => `<figure>${fill(n, (index) => `<img src="/${index}.jpg">`)}<figcaption>A ship</figcaption></figure>`
      ],
      ["quotations with sources", (n) => repeat(n, '<blockquote cite="https://a.example/">The harbour</blockquote>')],
      ["languages", (n) => repeat(n, '<p lang="ar" dir="rtl">الميناء</p>')],
      ["one address of letters that are encoded", (n) => `<a href="https://a.example/${repeat(n, "ü")}">a</a>`],
      ["one address of percent signs", (n) => `<a href="https://a.example/${repeat(n, "%")}">a</a>`],
      ["one address of folders", (n) => `<a href="${repeat(n, "a/../")}">a</a>`],
      ["one address of fields", (n) => `<a href="https://a.example/?${repeat(n, "utm_source=a&")}">a</a>`],
      ["addresses of scripts", (n) => repeat(n, '<a href="java&#10;script:a">The harbour</a>')],
      ["words without a space", (n) => repeat(n, "<p>harbour</p>x")],
      ["paragraphs in one link", (n) => `<a href="/a">${repeat(n, "<p>The harbour opened at noon.</p>")}</a>`],
      ["code", (n) => `<pre><code>${repeat(n, "a = b;\n")}</code></pre>`],
      [
        "marked code",
        (n) => `<pre><code>${repeat(n, '<span class="k">const the</span> harbour = <span>1</span>;\n')}</code></pre>`
      ]
    ],
    (made) => paragraph + made
  ),
  ...familiesOf("MDX", "mdx", [
    ["elements", (n) => repeat(n, "<A b={c} d='e'>The harbour</A>\n\n")],
    ["elements in elements", (n) => nested(n, "<A>", "</A>")],
    ["expressions", (n) => repeat(n, "{a} ")],
    ["expressions in expressions", (n) => nested(n, "{", "}")],
    ["expressions without end", (n) => repeat(n, "{a ")],
    ["texts of templates", (n) => repeat(n, "{`a`} ")],
    ["texts of templates in each other", (n) => `{${nested(n, "`${", "}`")}}`],
    ["imports", (n) => fill(n, (index) => `import A${index} from "./a.js"\n`)],
    ["imports of one line", (n) => `import { ${fill(n, (index) => `a${index}, `)}z } from "a"\n\nThe harbour`],
    ["exports", (n) => fill(n, (index) => `export const a${index} = ${index}\n\n`)],
    ["one export", (n) => `export const a = [${repeat(n, "{ b: 1 }, ")}]\n\nThe harbour opened.`],
    ["an export without end", (n) => `export const a = ${repeat(n, "{ b: ")}`],
    ["remarks", (n) => repeat(n, "{/* a */} ")],
    ["divisions", (n) => repeat(n, "{a / b} ")]
  ]),
  ...familiesOf("text", "text", [
    ["one line of sentences in each script", (n) => repeat(n, "It opened. 港口開放。 افتتح. ")],
    ["lines that get longer", (n) => fill(n, (index) => `${"The ferry ".repeat((index % 30) + 1)}\n`)],
    ["hard-wrapped lines", (n) => repeat(n, "The ferry to the islands sails again this week, two years after\n")],
    ["names", (n) => repeat(n, "Lena Haddad\n\n")],
    ["dates", (n) => repeat(n, "2 March 2026\n\n")],
    ["numbers of comments", (n) => repeat(n, "12 comments\n\n")],
    ["datelines", (n) => repeat(n, "BREST (Reuters) - The ferry sails.\n\n")],
    ["read more", (n) => repeat(n, "READ MORE: The ferry sails\n\nThe ferry sails again this week.\n\n")],
    ["headlines after a label", (n) => `Latest news\n\n${fill(n, (index) => `The ferry ${index} sails\n\n`)}`],
    ["verses", (n) => repeat(n, "The ferry\nsails again\n\n")],
    ["brackets without end", (n) => repeat(n, "(Photo: ")],
    ["marks of direction", (n) => repeat(n, "\u200fThe ferry\u200e\n\n")],
    ["combining marks", (n) => repeat(n, "a\u0301\u0323")],
    ["emoji", (n) => repeat(n, "👩‍👩‍👧‍👦 ")],
    ["hashtags", (n) => fill(n, (index) => `#tag${index} `)],
    ["footnotes", (n) => fill(n, (index) => `The ferry [${index}]\n\n[${index}] A note\n\n`)],
    ["bullets", (n) => repeat(n, "• The ferry sails\n")],
    ["tables of tabs", (n) => repeat(n, "The ferry\t12\t14\n")],
    ["carriage returns", (n) => repeat(n, "The ferry sails.\r\r")]
  ]),
  ...familiesOf(
    "inject",
    "inject",
    [
      ["articles", (n) => repeat(n, "<article><h2>A</h2><p>The harbour</p></article>")],
      ["JSON-LD", (n) => repeat(n, '<script type="application/ld+json">{"@type":"NewsArticle"}</script>')],
      ["links", (n) => fill(n, (index) => `<link rel="alternate" href="/${index}">`)],
      ["titles", (n) => repeat(n, "<title>a</title>")],
      ["markers that end", (n) => repeat(n, "<!-- /fanfare:head -->")],
      ["pieces", (n) => repeat(n, "<!-- fanfare:head --><meta><!-- /fanfare:head -->")],
      ["comments", (n) => repeat(n, "<!-- a -->")],
      ["attributes", (n) => `<p ${fill(n, (index) => `a${index}=1 `)}>Text</p>`],
      [
        "places of each kind",
        (n) => repeat(n, '<div data-fanfare="comments"></div><div data-fanfare="latest-news"></div>')
      ]
    ],
    (made) =>
      `<!doctype html><html lang="en"><head><title>Harbour</title></head><body><main>${paragraph}${made}</main></body></html>`
  )
]
