/** What findings about declared and derived fields of articles mean. */
import type { Explanations } from "./Explanation.ts"

export const fields = {
  FF1101: {
    means:
      "The front matter, or the sidecar, is not valid YAML, TOML or JSON. The article is held back, because what cannot be read may say that it is a draft.",
    why: "Published anyway, it would have a guessed title and no date, or be out before its time.",
    fix: "Correct the line that the finding names; put quotes around a value that holds a colon.",
    example: 'title: "Storm: the day after"',
    source: "https://yaml.org/spec/1.2.2/"
  },
  FF1102: {
    means: "Front matter begins and does not end. The article is held back.",
    why: "Its fields and its text cannot be told apart.",
    fix: "Add the closing line.",
    example: "---\ntitle: The harbour opens again\n---\nThe text."
  },
  FF1103: {
    means: "Front matter is in a language, or between fences, that fanfare does not read. The article is held back.",
    why: "Its title and its date would be lost.",
    fix: "Write it as YAML between `---`, as TOML between `+++`, or as JSON.",
    example: '+++\ntitle = "The harbour opens again"\ndate = 2026-03-01\n+++'
  },
  FF1104: {
    means: "A field is known and its value cannot be used. The article is published without it.",
    why: "What the author meant is missing.",
    fix: "Write the value as the finding shows.",
    example: "date: 2026-03-01T09:30:00+03:00"
  },
  FF1105: {
    means: "The slug holds what an address should not; a safe one stands in.",
    why: "The address is another than the author wrote.",
    fix: "Write the slug in ASCII letters, digits and hyphens, or leave it as it is.",
    example: "slug: harbour-opens-again"
  },
  FF1106: {
    means: "A field has a name that is not known and is nearly one that is. It has no effect.",
    why: "A misspelt `title` leaves the article with a guess.",
    fix: "Write the name that the finding suggests.",
    example: "author: Lena Haddad   instead of   auhtor: Lena Haddad"
  },
  FF1107: {
    means:
      "A field that decides whether an article is public has a value that cannot be understood. The article is held back.",
    why: "Doubt must not publish a draft.",
    fix: "Write `draft: true` or `draft: false`, and dates as 2026-03-01.",
    example: "draft: false"
  },
  FF1108: {
    means: "A date is one that the calendar or the clock does not have.",
    why: "There is no moment to publish the article under.",
    fix: "Correct the day, the month or the time.",
    example: "date: 2026-02-28   instead of   date: 2026-02-30"
  },
  FF1109: {
    means: "A date can be read as two days. It is read by the custom of the site's language.",
    why: "03/04 is in March for some readers and in April for others.",
    fix: "Write it as year, month, day.",
    example: "date: 2026-03-04",
    source: "ISO 8601-1:2019, 5.2.2"
  },
  FF1110: {
    means: "The article's last change is dated before its publication. The change is left out.",
    why: "Feed readers and search engines would take one of the two for wrong.",
    fix: "Correct one of the two dates.",
    example: "date: 2026-03-01\nupdated: 2026-03-02",
    source: "https://www.rfc-editor.org/rfc/rfc4287#section-4.2.15"
  },
  FF1112: {
    means: "The article's last change is dated after the moment of the build. The change is left out until then.",
    why: "Feed readers would keep the article on top for ever, and search engines take the date for wrong.",
    fix: "Correct the date.",
    example: "date: 2026-03-01\nupdated: 2026-03-02",
    source: "https://www.rfc-editor.org/rfc/rfc4287#section-4.2.15"
  },
  FF1111: {
    means: "The article is paid, and what is free cannot be told from what is not. The whole text is kept back.",
    why: "Paid text must not reach a feed by mistake.",
    fix: "Mark where the paid part begins, or name the elements that hold it.",
    example: "paywall: .premium"
  },
  FF1201: {
    means: "The article declares no title, and the one that was made is a guess.",
    why: "The title stands in every feed, card and share.",
    fix: "Write a title.",
    example: "title: The harbour opens again"
  },
  FF1202: {
    means: "The article declares no title; its heading or first line is used.",
    why: "Usually it is right. Changing the first line then changes the title too.",
    fix: "Write a title where that is not meant.",
    example: "title: The harbour opens again"
  },
  FF1203: {
    means: "The article's language cannot be told from its text.",
    why: "Without it, direction, hyphenation, fonts and voices are guesses.",
    fix: "Write the language as its tag.",
    example: "language: ar",
    source: "https://www.rfc-editor.org/rfc/rfc5646"
  },
  FF1204: {
    means: "The article has no date. It has a card and a share payload, and is in no feed.",
    why: "Readers sort by date; an invented one would send old texts out as news.",
    fix: "Write the day that it was published.",
    example: "date: 2026-03-01",
    source: "https://www.rfc-editor.org/rfc/rfc4287#section-4.1.2"
  },
  FF1205: {
    means: "The article names no address of its own, so fanfare publishes a page for it.",
    why: "Feeds and shares lead to that page. If the site has another one, there are two.",
    fix: "Nothing, if fanfare's page is the page; else write its address, or set `permalink` for all.",
    example: "url: https://news.example.org/harbour/"
  },
  FF1206: {
    means: "The article declares no description; one was made from its text.",
    why: "Networks and search results show it under the title.",
    fix: "Write one or two sentences that say what the article is about.",
    example: "description: Two years after the storm, the first ships came in."
  },
  FF1207: {
    means: "The article declares no language; it was found out from its text.",
    why: "Usually it is right; in short texts two close languages can be mistaken.",
    fix: "Write the language where it is not right.",
    example: "language: nb"
  }
} satisfies Explanations
