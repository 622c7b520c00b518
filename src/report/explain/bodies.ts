/** What findings about the texts of articles, their pictures and their links mean. */
import type { Explanations } from "./Explanation.ts"

export const bodies = {
  FF1301: {
    means: "The article has a title and no text.",
    why: "Feed readers show an empty item.",
    fix: "Write the text.",
    example: "# The harbour opens again\n\nThe harbour opened at noon."
  },
  FF1302: {
    means: "The file holds neither a title nor a text.",
    why: "There is nothing to publish; what was published of it stays.",
    fix: "Write the article, or remove the file.",
    example: "rm articles/empty.txt"
  },
  FF1303: {
    means: "Elements of the HTML stand in each other hundreds of levels deep. The article is left out.",
    why: "Readers and parsers give up on such pages; it is nearly always an element that is never closed.",
    fix: "Close the elements that are open.",
    example: "<div>…</div>   instead of   <div>…<div>"
  },
  FF1304: {
    means: "The article names a picture, and no such file is there. It is published without it.",
    why: "Readers do not see the picture, and cards are drawn without it.",
    fix: "Put the file beside the article, or correct the name; upper and lower case count.",
    example: "![The harbour](harbour.jpg)"
  },
  FF1305: {
    means: "The picture is there, and it is of a kind, size or place that is not published.",
    why: "Readers do not see it.",
    fix: "Save it as PNG, JPEG or WebP inside of the project.",
    example: "magick harbour.heic articles/harbour.jpg"
  },
  FF1306: {
    means: "The picture is there and the system does not let fanfare read it. The article stays as it was published.",
    why: "The article cannot be updated.",
    fix: "Give the user that runs fanfare the right to read it.",
    example: "chmod u+r articles/harbour.jpg"
  },
  FF1307: {
    means: "A player or frame of another site became a link, because feeds and cards cannot hold it.",
    why: "Readers of feeds follow the link instead.",
    fix: "Nothing; a `title` on the frame becomes the words of the link.",
    example: '<iframe src="https://video.example.org/embed/1" title="The first ship comes in"></iframe>'
  },
  FF1308: {
    means:
      "A picture of an article that is published breaks off, or its data are damaged. The article stays as it was published.",
    why: "A half picture must not replace a whole one.",
    fix: "Save the picture again, or copy it anew.",
    example: "cp /media/card/harbour.jpg articles/harbour.jpg"
  },
  FF1309: {
    means: "The Markdown would become more than twenty times as much HTML. The article is left out.",
    why: "A few lines can be written so that they fill a disk.",
    fix: "Write a long address that is used again and again in one place; leave out rows of empty cells.",
    example: "[one]: https://news.example.org/a-long-address"
  },
  FF1310: {
    means: "The text holds template syntax that shows something, which only a site generator can run. It is left out.",
    why: "Readers miss what it shows.",
    fix: "Write what it stands for, put it in backticks to show it as it is, or let fanfare read the generated pages (`pages:`).",
    example: "pages: public/**/*.html"
  },
  FF1311: {
    means: "The text holds template syntax that shows nothing by itself. It is left out, and the text within it stays.",
    why: "Usually nobody misses it.",
    fix: "Nothing, unless it shows more than that.",
    example: "{{< toc >}}"
  },
  FF1312: {
    means:
      "An element would show something once its script runs, such as a chart or a player, and nothing in it says where that can be seen.",
    why: "Feeds, cards and pages without scripts cannot show it, and there is nothing to link to.",
    fix: "Write a link to it, or a picture of it, beside the element.",
    example: "[The trade of the harbour, year by year](https://charts.example.org/trade)"
  },
  FF1321: {
    means: "The article links to the file of an article that is not published. The words stay without the link.",
    why: "The link would lead nowhere.",
    fix: "Publish that article, or correct the path.",
    example: "[the market](market.md)"
  },
  FF1322: {
    means: "A link leads to a place of the article (`#…`) that does not exist. The words stay without the link.",
    why: "The link would do nothing.",
    fix: "Correct the link, or give the heading that id.",
    example: "[prices](#prices)\n\n## What it costs {#prices}"
  },
  FF1323: {
    means: "A footnote is referred to and has no text. The mark is left out.",
    why: "Readers would look for a note that is not there.",
    fix: "Write the note, or take the mark out.",
    example: "The first ship.[^1]\n\n[^1]: The Amal, of Sidon."
  },
  FF1324: {
    means: "What was taken for the article's text is less than half of the prose of its page.",
    why: "It may be a teaser, or one part of the article.",
    fix: "Look whether it is the article; else mark the element that holds all of it in the template.",
    example: '<div itemprop="articleBody">…</div>',
    source: "https://schema.org/articleBody"
  },
  FF1325: {
    means:
      "The text has more elements than fanfare takes of one article: 100,000, or 20,000 where there are fewer than twenty characters for each. The article is left out.",
    why: "Readers of feeds cannot show it.",
    fix: "Split it into several articles; put a long table into a file of its own, and link to it.",
    example: "articles/war-diary-1.md\narticles/war-diary-2.md"
  },
  FF1326: {
    means: "The text of a Markdown file is written in another markup, Textile or Org. The article is left out.",
    why: "Readers would see its marks.",
    fix: "Turn it into Markdown, or say in the config how such files are read.",
    example: "pandoc -f textile -t gfm articles/harbour.textile -o articles/harbour.md"
  }
} satisfies Explanations
