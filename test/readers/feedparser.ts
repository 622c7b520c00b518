/** feedparser (https://feedparser.readthedocs.io/), the parser inside many readers; a feed that it calls malformed is refused. */
import { isThere, python, run } from "./command.ts"
import type { Reader, Seen } from "./Reader.ts"

const program = `
import calendar, feedparser, json, sys
feed = feedparser.parse(sys.argv[1])
assert not feed.bozo, feed.bozo_exception
print(json.dumps([dict(
    title=entry.get("title", ""),
    link=entry.link,
    published=calendar.timegm(entry.published_parsed),
    author=", ".join(one.get("name", "") for one in entry.get("authors", [])) or entry.get("author", ""),
    content=entry.content[0].value if "content" in entry else entry.get("summary", ""),
) for entry in feed.entries]))
`

export const feedparser: Reader = {
  name: "feedparser",
  shows: "published",
  isPresent: () => isThere(python, "-c", "import feedparser"),
  read: async (url, folder) =>
    JSON.parse(await run(python, ["-c", program, url], { home: folder })) as ReadonlyArray<Seen>
}
