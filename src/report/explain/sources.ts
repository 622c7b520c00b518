/** What findings about generated pages, records, exports and addresses mean. */
import type { Explanations } from "./Explanation.ts"

export const sources = {
  FF1501: {
    means: "Of the pages that `pages` names, some are not articles: lists, the front page, a search.",
    why: "If an article is among them, it is missing.",
    fix: "Nothing, if the numbers are right; else let the template of the page say it.",
    example: '<meta name="fanfare" content="article">'
  },
  FF1502: {
    means: "A page gives the address of another page as its own. It is not read as an article.",
    why: "One of them would hide the other.",
    fix: "Correct its canonical address in the template, or leave it if the page is a copy.",
    example: '<link rel="canonical" href="https://news.example.org/harbour/">',
    source: "https://www.rfc-editor.org/rfc/rfc6596"
  },
  FF1503: {
    means: "No file fits the pattern of `pages`.",
    why: "There is nothing to publish from it.",
    fix: "Run the site generator before fanfare, or correct the pattern.",
    example: "hugo && fanfare build"
  },
  FF1504: {
    means: "A page names no address of its own; it was made from its path.",
    why: "It is right where the site serves its files as they are.",
    fix: "Nothing if it is right; else write a canonical address in the template, or set `pages.url`.",
    example: '<link rel="canonical" href="https://news.example.org/harbour/">'
  },
  FF1505: {
    means: "An article of the folder is also a page of the site. It is published once, from the folder.",
    why: "It is what most sites want.",
    fix: "Nothing.",
    example: "pages: public/**/*.html"
  },
  FF1506: {
    means: "A page asks fanfare for something that it does not know.",
    why: "The wish has no effect.",
    fix: "Write `article` or `ignore`.",
    example: '<meta name="fanfare" content="ignore">'
  },
  FF1507: {
    means:
      "Pages were read, and none of them was taken for an article. The finding names the nearest, and what they lack.",
    why: "Feeds stay empty.",
    fix: "Let the template of articles say that they are articles, and when they were published.",
    example: '<meta property="og:type" content="article">\n<time datetime="2026-03-01">1 March</time>',
    source: "https://ogp.me/#type_article"
  },
  FF1508: {
    means:
      "One picture, or one description, stands in the heads of several pages. It is taken for the site's, and used for no article.",
    why: "Else every article would show the site's logo.",
    fix: "Nothing if it is a default; else give each article its own.",
    example: '<meta property="og:image" content="https://news.example.org/harbour.jpg">'
  },
  FF1509: {
    means:
      "A page of the site names an address on another host as its own. It is a note for each page, and a warning where half of the articles or more do.",
    why: "Feeds, shares and previews of the article lead to that host: often it is where the site was tried out.",
    fix: "Correct the canonical address in the template; or name the pages' address as `pages.url`, where fanfare's output is on a host of its own. Nothing if the page is a copy of one that stands there.",
    example: "pages: { files: [dist/**/*.html], url: https://www.example.org/ }",
    source: "https://www.rfc-editor.org/rfc/rfc6596"
  },
  FF1601: {
    means: "A line of an NDJSON file, or what a program gave, is not a record. It is left out.",
    why: "Its article is missing.",
    fix: "Write one JSON object a line, with an `id` and the names of JSON Feed's items.",
    example: '{"id":"12","title":"The harbour","content_html":"<p>…</p>","date_published":"2026-03-01T09:30:00Z"}',
    source: "https://www.jsonfeed.org/version/1.1/#items"
  },
  FF1602: {
    means: "Two records, or two items of a feed, have one id. The first one counts.",
    why: "Readers take them for one.",
    fix: "Give each an id of its own where it is made.",
    example: '"id": "https://news.example.org/harbour/"'
  },
  FF1603: {
    means: "A feed ends in the middle. The items before are read, and what it gave before stays.",
    why: "New items behind are missing.",
    fix: "Put a whole feed there; look at the program that makes it.",
    example: "xmllint --noout feed.xml"
  },
  FF1651: {
    means:
      "An export ends in the middle, its archive is damaged, or its tags are not closed. What can be read is read, and what was published stays.",
    why: "Articles behind are missing.",
    fix: "Export it again, and see that the file is copied whole.",
    example: "unzip -t export.zip"
  },
  FF1652: {
    means: "The export also holds pages, menus or other things that are no articles.",
    why: "It is usually right.",
    fix: "Nothing; `pages: true` beside the export takes pages, too.",
    example: "sources: [{ export: wordpress.xml, pages: true }]"
  },
  FF1653: {
    means: "A part of the export cannot be taken: a picture that is not in it, a file that is too large.",
    why: "The article goes without it.",
    fix: "Export everything, attachments too; or unpack the archive and name the folder.",
    example: "sources: [{ export: export-folder }]"
  },
  FF1654: {
    means: "One article of the export cannot be read. All others are.",
    why: "It is missing, or stays as it was.",
    fix: "Do what the finding says in the system that was exported, and export again.",
    example: "fanfare check --verbose"
  },
  FF1655: {
    means: "The export holds documents that an optional package reads, which is not installed.",
    why: "These documents are left out.",
    fix: "Install the package.",
    example: "npm install --save-dev mammoth"
  },
  FF1656: {
    means: "A post holds shortcodes or blocks that only a plug-in of its system understands. They are left out.",
    why: "Readers miss what they show.",
    fix: "Write what they show into the post.",
    example: '<figure><img src="harbour.jpg" alt=""></figure>   instead of   [gallery ids="1"]'
  },
  FF1657: {
    means: "The export holds bytes that its encoding does not have; U+FFFD stands there.",
    why: "Readers see a replacement character where a letter was.",
    fix: "Export it again; a copy that was saved in another encoding is damaged.",
    example: "file --mime-encoding export.xml"
  },
  FF1701: {
    means: "The server says that the source is gone for good (410). What it gave last stays published.",
    why: "Nothing new will come from it.",
    fix: "Take it out of `sources`, or name its new address.",
    example: "sources: [{ feed: https://partner.example.org/new-feed.xml }]",
    source: "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.11"
  },
  FF1702: {
    means: "The server says that the source has moved for good. The new address was read.",
    why: "The old one may end, or come to lead elsewhere.",
    fix: "Write the new address into the config.",
    example: "sources: [{ feed: https://partner.example.org/new-feed.xml }]",
    source: "https://www.rfc-editor.org/rfc/rfc9110#section-15.4.9"
  },
  FF1703: {
    means: "The server leads from https to http.",
    why: "Anybody on the way can change what is published.",
    fix: "Ask whoever runs the server for an address with https.",
    example: "sources: [{ feed: https://partner.example.org/feed.xml }]"
  }
} satisfies Explanations
