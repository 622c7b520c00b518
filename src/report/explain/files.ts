/** What findings about files and their encoding mean. */
import type { Explanations } from "./Explanation.ts"

export const files = {
  FF1001: {
    means:
      "The file is named like a text, and its bytes are a picture, an archive or the like. What was published of it stays.",
    why: "Read as text it would be published as noise.",
    fix: "Name the file after what it is, or save the text as UTF-8 there.",
    example: "mv articles/harbour.md articles/harbour.jpg"
  },
  FF1002: {
    means: "The file is larger than what fanfare reads of its kind. What was published of it stays.",
    why: "An article of many megabytes is nearly always data that came into it by mistake, and every feed would carry it.",
    fix: "Split the file, or move pictures and data that are written into it to files of their own.",
    example: "![The harbour](harbour.jpg)   instead of   ![The harbour](data:image/jpeg;base64,…)"
  },
  FF1003: {
    means:
      "The file is there and the system does not let fanfare read it. What was published of it stays: unreadable is not gone.",
    why: "The article cannot be updated.",
    fix: "Give the user that runs fanfare the right to read it.",
    example: "chmod u+r articles/harbour.md"
  },
  FF1004: {
    means: "A sidecar gives fields to the article of the same name, and there is no such article beside it.",
    why: "What stands in it has no effect.",
    fix: "Name it after its article, or remove it.",
    example: "articles/harbour.txt\narticles/harbour.meta.yaml"
  },
  FF1005: {
    means: "A symbolic link leads to a file outside of the project. It is not read.",
    why: "What is outside may be private, and would be published.",
    fix: "Put the file itself there, or remove the link.",
    example: 'cp --remove-destination "$(readlink -f articles/note.md)" articles/note.md'
  },
  FF1006: {
    means: "A source that the config names cannot be read now. What it gave last stays published.",
    why: "Its news does not arrive until it can be read again.",
    fix: "Do what the finding says of this source; try again later where it is a server that does not answer.",
    example: "curl -I https://partner.example.org/feed.xml"
  },
  FF1007: {
    means: "The file holds bytes that its encoding does not have. U+FFFD stands in their place.",
    why: "Readers see a replacement character where a letter was.",
    fix: "Look for U+FFFD, write the letter that is meant, and save the file as UTF-8.",
    example: "iconv -f WINDOWS-1252 -t UTF-8 note.txt > note.utf8.txt",
    source: "https://encoding.spec.whatwg.org/#decode"
  },
  FF1008: {
    means: "The articles' folder holds files, and none of them can be read as an article.",
    why: "There is nothing to publish.",
    fix: "Put articles there as Markdown, HTML or text, name another folder as `articles:`, or name an export under `sources:`.",
    example: "articles: content/posts"
  },
  FF1009: {
    means: "A format that the config brings (`formats`) failed for this file. What was published of it stays.",
    why: "The article cannot be updated.",
    fix: "Correct the file, or the `read` function of the format.",
    example: 'formats: [{ name: "AsciiDoc", extensions: [".adoc"], read: (text) => toHtml(text) }]'
  },
  FF1010: {
    means: "The articles' folder also holds files whose kind nobody reads; they are left out.",
    why: "If they are articles, they are missing.",
    fix: "Save them as Markdown, HTML or text, or say in the config how they are read.",
    example: "pandoc note.rst -o note.md"
  }
} satisfies Explanations
