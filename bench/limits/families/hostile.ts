/** What somebody would write to find a reader's slow path: runs of one sign, things that refer to each other, and many of what people write once. */
import { type Family, familiesOf, fill, nested, repeat } from "./Family.ts"

const date = "2026-03-01T10:00:00Z"

export const hostile: ReadonlyArray<Family> = [
  ...familiesOf("Markdown", "markdown", [
    ["footnotes that use each other", (n) => fill(n, (index) => `a[^${index}]\n\n[^${index}]: b[^${index + 1}]\n\n`)],
    ["footnotes in lines", (n) => repeat(n, "a^[b] ")],
    ["footnotes in footnotes", (n) => nested(n, "^[a ", "]")],
    ["emphasis of three", (n) => repeat(n, "***a** b* ")],
    ["underscores in words", (n) => repeat(n, "a_b_")],
    ["closing stars", (n) => repeat(n, "a* ")],
    ["a data address", (n) => `![a](data:image/png;base64,${repeat(n, "iVBORw0K")})`],
    ["data addresses", (n) => repeat(n, "![a](data:image/png;base64,iVBORw0KGgo=)\n\n")],
    ["a data address in HTML", (n) => `<img src="data:image/png;base64,${repeat(n, "iVBORw0K")}">`],
    ["references without use", (n) => fill(n, (index) => `[r${index}]: /r${index} "A"\n`)],
    ["long labels", (n) => `[${repeat(n, "a")}]: /a\n`],
    ["labels without end", (n) => repeat(n, "[a\n")],
    ["opened brackets and closed ones", (n) => repeat(n / 2, "[") + repeat(n / 2, "]")],
    ["parentheses", (n) => `[a](${repeat(n / 2, "(")}${repeat(n / 2, ")")})`],
    ["comments of HTML", (n) => repeat(n, "<!-- a -->\n\n")],
    ["comments of HTML in a line", (n) => repeat(n, "a <!-- b --> ")],
    ["tags without an end", (n) => repeat(n, "a <b ")],
    ["paragraphs of HTML without an end", (n) => repeat(n, "<div>\n\na\n\n")],
    ["closing tags", (n) => repeat(n, "</div>\n\n")],
    ["formulas", (n) => repeat(n, "$a$ ")],
    ["formulas without end", (n) => repeat(n, "$$a ")],
    ["short names of emoji", (n) => repeat(n, ":ship: ")],
    ["colons", (n) => repeat(n, ":")],
    ["abbreviations", (n) => fill(n, (index) => `*[A${index}]: B\n`)],
    ["definitions of one term", (n) => `Harbour\n${repeat(n, ": Where ships lie\n")}`],
    ["comments of Liquid", (n) => repeat(n, "{% comment %}a{% endcomment %} ")],
    ["comments of Liquid without end", (n) => repeat(n, "{% comment %} ")],
    ["conditions in conditions", (n) => nested(n, "{% if a %}", "{% endif %}")],
    ["blocks of source of AsciiDoc", (n) => repeat(n, "[source,js]\n----\na\n----\n\n")],
    ["rules of AsciiDoc without end", (n) => repeat(n, "[source]\n----\n")],
    ["quotes of MediaWiki", (n) => repeat(n, "'''a''' ")],
    ["apostrophes", (n) => repeat(n, "'")],
    ["templates of MediaWiki", (n) => nested(n, "{{a|", "}}")],
    ["directives of FreeMarker", (n) => repeat(n, "<#if a>b</#if> ")],
    ["expressions of FreeMarker", (n) => repeat(n, "${a} ")],
    ["directives of Blade", (n) => repeat(n, "@if (a)\nb\n@endif\n")],
    ["roles of reStructuredText", (n) => repeat(n, ":ref:`a` ")],
    ["directives of reStructuredText", (n) => repeat(n, ".. note:: a\n\n")],
    ["callouts of Obsidian", (n) => repeat(n, "> [!note]- A\n> b\n\n")],
    ["embeds of Obsidian", (n) => repeat(n, "![[a.png|100]] ")],
    ["remarks of Obsidian", (n) => repeat(n, "%% a %% ")],
    ["polls", (n) => repeat(n, "[poll]\n* A\n[/poll]\n\n")],
    ["marks of the end of free text", (n) => repeat(n, "a\n\n<!--more-->\n\n")],
    ["front matter again", (n) => repeat(n, "---\ntitle: A\n---\n\n")],
    ["rules of three signs", (n) => repeat(n, "***\n---\n___\n")],
    ["fences of tildes", (n) => repeat(n, "~~~\na\n~~~\n\n")],
    ["fences in lists", (n) => repeat(n, "- ```\n  a\n  ```\n")],
    ["code of four spaces", (n) => repeat(n, "    a\n\n")],
    ["pictures with captions", (n) => repeat(n, "![A ship](a.jpg)\n*A ship (Lena Haddad/Reuters)*\n\n")],
    ["videos", (n) => repeat(n, "https://www.youtube.com/watch?v=dQw4w9WgXcQ\n\n")],
    ["classes of words", (n) => repeat(n, "*a*{.b} ")],
    ["tables of MediaWiki without end", (n) => repeat(n, "{|\n")],
    ["tables of MediaWiki in tables", (n) => nested(n, "{|\n| a\n", "|}\n")],
    [
      "a long field that is named again",
      (n) =>
        `---\ndescription: "${repeat(Math.min(n / 4, 900_000), "words ")}"\n---\n${repeat((n * 3) / 4, "{{ page.description }} ")}`
    ],
    ["mentions", (n) => repeat(n, "@lena@social.example ")],
    ["hashtags", (n) => fill(n, (index) => `#tag${index} `)]
  ]),
  ...familiesOf("HTML", "html", [
    [
      "many attributes of many elements",
      (n) => repeat(n, '<p id=a class=b title=c lang=en data-d=e style="color:red">Text</p>')
    ],
    ["styles", (n) => repeat(n, '<p style="display:none;color:red;margin:0">a</p>')],
    ["definition lists", (n) => `<dl>${repeat(n, "<dt>Harbour<dd>Where ships lie")}</dl>`],
    ["details", (n) => repeat(n, "<details><summary>A</summary>b</details>")],
    ["a data address", (n) => `<img src="data:image/png;base64,${repeat(n, "iVBORw0K")}">`],
    ["data addresses", (n) => repeat(n, '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">')],
    [
      "quotations",
      (n) =>
        repeat(
          n,
          '<blockquote class="twitter-tweet"><p>A</p>&mdash; B <a href="https://twitter.com/a/status/1">C</a></blockquote>'
        )
    ],
    ["films", (n) => repeat(n, '<video controls><source src="/a.mp4"></video>')],
    ["areas of a map", (n) => `<map>${repeat(n, '<area href="/a">')}</map>`],
    ["bidirectional words", (n) => repeat(n, "<bdi>الميناء</bdi> <bdo dir=rtl>a</bdo> ")],
    ["ruby", (n) => repeat(n, "<ruby>港<rt>こう</rt></ruby>")],
    ["custom elements", (n) => fill(n, (index) => `<x-${index}>a</x-${index}>`)],
    ["sections of CDATA", (n) => repeat(n, "<![CDATA[a]]>")],
    ["doctypes", (n) => repeat(n, "<!doctype html>")],
    ["numbered entities", (n) => repeat(n, "&#x1F600;&#8212;")]
  ]),
  ...familiesOf("feed", "feed", [
    [
      "small items",
      (n) =>
        `<rss version="2.0"><channel><title>A</title>${fill(n, (index) => `<item><title>${index}</title></item>`)}</channel></rss>`
    ],
    [
      "namespaces of the root",
      (n) =>
        `<rss version="2.0" ${fill(n, (index) => `xmlns:n${index}="urn:n:${index}" `)}><channel><title>A</title></channel></rss>`
    ],
    [
      "namespaces of items",
      (n) =>
        `<rss version="2.0"><channel><title>A</title>${fill(n, (index) => `<item xmlns:n${index}="urn:n:${index}"><n${index}:title>A</n${index}:title><guid>${index}</guid></item>`)}</channel></rss>`
    ],
    [
      "namespaces in namespaces",
      (n) =>
        `<rss version="2.0"><channel><item>${fill(Math.min(n, 100_000), (index) => `<a xmlns:n${index}="urn:${index}">`)}</item></channel></rss>`
    ],
    ["comments", (n) => `<rss version="2.0"><channel>${repeat(n, "<!-- a -->")}</channel></rss>`],
    ["instructions", (n) => `<rss version="2.0"><channel>${repeat(n, "<?a b?>")}</channel></rss>`],
    ["attributes without end", (n) => `<rss version="2.0"><channel><item ${repeat(n, 'a="')}`],
    [
      "XHTML",
      (n) =>
        `<feed xmlns="http://www.w3.org/2005/Atom"><title>A</title><entry><id>a</id><title>A</title><updated>${date}</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${repeat(n, "<p>The ferry sails.</p>")}</div></content></entry></feed>`
    ],
    [
      "authors of one entry",
      (n) =>
        `<feed xmlns="http://www.w3.org/2005/Atom"><title>A</title><entry><id>a</id><title>A</title><updated>${date}</updated>${fill(n, (index) => `<author><name>A ${index}</name></author>`)}</entry></feed>`
    ],
    [
      "links of one entry",
      (n) =>
        `<feed xmlns="http://www.w3.org/2005/Atom"><title>A</title><entry><id>a</id><title>A</title><updated>${date}</updated>${fill(n, (index) => `<link rel="enclosure" href="/${index}.mp3"/>`)}</entry></feed>`
    ]
  ]),
  ...familiesOf("text", "text", [
    ["captions in brackets", (n) => repeat(n, "[Photo: Lena Haddad/Reuters]\n\n")],
    ["lists", (n) => repeat(n, "- The ferry sails\n")],
    ["numbered lists", (n) => fill(n, (index) => `${index}. The ferry sails\n`)],
    ["mail", (n) => repeat(n, "> > The ferry sails\n")],
    ["bylines", (n) => repeat(n, "By Lena Haddad\n\n2 March 2026\n\n")],
    ["headings", (n) => repeat(n, "THE FERRY SAILS\n\n")],
    ["addresses", (n) => repeat(n, "https://a.example/b ")],
    ["dashes", (n) => repeat(n, "— ")],
    ["quotes", (n) => repeat(n, "“It sails,” said Ann. ")]
  ])
]
