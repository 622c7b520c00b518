/** Sound and film of a site: what is published of them, what is said of those that cannot be, and that a change of one is seen. */
import { createHash } from "node:crypto"
import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import Parser from "rss-parser"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { Effect } from "effect"
import { plainSite } from "../cli/tools/stories.ts"
import { rssProblems } from "../feeds/validity.ts"
import { child, children, readXml } from "../feeds/readXml.ts"
import { emptyFolder, removeFolders } from "../publish/site.ts"
import { codesOf, epoch, type Files, makeSite, runIn, type Site } from "./site.ts"

afterAll(removeFolders)

const fixture = (name: string): Buffer => readFileSync(new URL(`../fixtures/media/${name}`, import.meta.url))
const example = new URL("../../examples/show/", import.meta.url).pathname

/** 2026-11-01T00:00:00Z, behind the last episode. */
const later = epoch + 13_550_000

describe("the example show", () => {
  let root = ""
  const file = (path: string): Buffer => readFileSync(join(root, "public", path))
  const listen = (): string => file("listen/rss.xml").toString()
  beforeAll(async () => {
    root = emptyFolder()
    cpSync(example, root, { recursive: true })
    const config = readFileSync(join(example, "fanfare.config.yaml"), "utf8")
    writeFileSync(join(root, "fanfare.config.yaml"), `${config}cards: false\n`)
    const { report } = await Effect.runPromise(runIn(root, { epoch: later, asksConsumers: true }))
    expect(report.findings.filter(({ severity }) => severity !== "info")).toEqual([])
  }, 60_000)

  test("has a valid feed for directories, which rss-parser reads", async () => {
    expect(rssProblems(listen(), "https://ferry.example.org/listen/rss.xml")).toEqual([])
    const { items, itunes } = await new Parser().parseString(listen())
    expect(items.map(({ title }) => title)).toEqual([
      "Nineteen rungs",
      "The bell on the north mole",
      "Coming soon, the last boat home"
    ])
    expect(itunes).toMatchObject({ categories: ["Fiction", "Arts"], owner: { email: "crew@ferry.example.org" } })
  })

  test("encloses each file as it lies in the output", () => {
    const items = children(child(readXml(listen()), "channel"), "item")
    const site = "https://ferry.example.org/"
    expect(items).toHaveLength(3)
    for (const item of items) {
      const { url = "", length, type } = child(item, "enclosure").attributes
      const bytes = file(url.slice(site.length))
      expect([length, type]).toEqual([String(bytes.length), "audio/mpeg"])
      expect(url).toContain(createHash("sha256").update(bytes).digest("hex").slice(0, 8))
      for (const { name, attributes } of item.children)
        if (name === "podcast:transcript" || name === "podcast:chapters")
          expect(file((attributes["url"] ?? "").slice(site.length)).length).toBeGreaterThan(0)
    }
    expect(items.map((item) => child(item, "itunes:duration").text)).toEqual(["6", "6", "4"])
  })

  test("has its chapters from the headings of one text and from the list of another", () => {
    const chapters = (slug: string) => JSON.parse(file(`articles/${slug}/chapters.json`).toString()) as unknown
    expect(chapters("the-bell")).toEqual({
      version: "1.2.0",
      chapters: [
        { startTime: 0, title: "Why it rings" },
        { startTime: 2, title: "For the fog" },
        { startTime: 4, title: "For the boat" }
      ]
    })
    expect(chapters("the-pilot")).toMatchObject({
      chapters: [
        { startTime: 0, title: "The ladder" },
        { startTime: 2, title: "Counting" }
      ]
    })
    expect(readdirSync(join(root, "public/articles/trailer"))).not.toContain("chapters.json")
  })

  test("is heard from the page, from every feed, and by search engines and networks", () => {
    const page = file("articles/the-pilot/index.html").toString()
    const head = file("articles/the-pilot/head.html").toString()
    expect(page).toMatch(
      /<audio controls preload="none"><source src="[^"]+\.mp3" type="audio\/mpeg"><source [^>]+ type="audio\/ogg"><\/audio>/
    )
    expect(head).toMatch(/<meta property="og:audio" content="https:[^"]+the-pilot\.[0-9a-f]{8}\.mp3">/)
    expect(head).toMatch(
      /"@type":"AudioObject".*"encodingFormat":"audio\/mpeg","contentSize":"18697 B","duration":"PT6S"/
    )
    const json = JSON.parse(file("feed.json").toString()) as {
      readonly items: ReadonlyArray<{ readonly url: string; readonly attachments?: ReadonlyArray<object> }>
    }
    const item = json.items.find(({ url }) => url.includes("the-pilot"))
    expect(item?.attachments?.[0]).toMatchObject({
      mime_type: "audio/mpeg",
      size_in_bytes: 18_697,
      duration_in_seconds: 6
    })
    expect(
      file("atom.xml")
        .toString()
        .match(/rel="enclosure" type="audio\/(?:mpeg|ogg)" length="\d+"/g)
    ).toHaveLength(4)
    for (const feed of ["rss.xml", "listen/rss.xml", "atom.xml"])
      expect(file(feed).toString()).toContain('<audio controls preload="none"')
  })

  test("has an id that its ledger keeps when its address changes", async () => {
    const guid = /<podcast:guid>[^<]+/.exec(listen())?.[0]
    const config = readFileSync(join(root, "fanfare.config.yaml"), "utf8")
    writeFileSync(join(root, "fanfare.config.yaml"), config.replace("ferry.example.org", "boat.example.org"))
    await Effect.runPromise(runIn(root, { epoch: later }))
    expect(listen()).toContain("https://boat.example.org/listen/rss.xml")
    expect(/<podcast:guid>[^<]+/.exec(listen())?.[0]).toBe(guid)
  })
})

const story = (fields: string, body = "Words."): string =>
  `---\ntitle: Talk\ndate: 2026-03-01\nlang: en\n${fields}\n---\n${body}\n`

const built = async (
  files: Files
): Promise<{ readonly site: Site; readonly codes: ReadonlyArray<string>; readonly text: string }> => {
  const site = makeSite(files)
  const ran = await site.run()
  return {
    site,
    codes: codesOf(ran).filter((code) => /^FF1(?:1|3[03])/.test(code)),
    text: ran.report.findings.map(({ message }) => message).join("\n")
  }
}

const enclosures = (site: Site): ReadonlyArray<string> =>
  children(
    child(readXml(Buffer.from(site.published().get("rss.xml") ?? "", "latin1").toString()), "channel"),
    "item"
  ).flatMap((item) =>
    children(item, "enclosure").map(({ attributes }) => `${attributes["type"]} ${attributes["length"]}`)
  )

describe("a sound that cannot be published is told, and the article goes on", () => {
  test.each<readonly [string, Files, string, RegExp]>([
    ["missing", {}, "FF1331", /no file talk\.mp3 next to/],
    ["empty", { "articles/talk.mp3": "" }, "FF1332", /it is empty/],
    ["a page", { "articles/talk.mp3": "<!doctype html><p>Not found" }, "FF1332", /no sound or film/],
    ["cut off", { "articles/talk.mp3": fixture("cbr.mp3").subarray(0, 1800) }, "FF1332", /damaged: it breaks off/],
    ["telling a place", { "articles/talk.mp3": fixture("placed.mp4") }, "FF1332", /where it was recorded/]
  ])("%s", async (_name, files, code, message) => {
    const { site, codes, text } = await built({ "articles/a.md": story("audio: talk.mp3"), ...files })
    expect(codes).toEqual([`${code} articles/a.md`])
    expect(text).toMatch(message)
    expect(enclosures(site)).toEqual([])
    expect(site.published().get("rss.xml")).toContain("<title>Talk</title>")
    expect([...site.published().keys()].filter((path) => /\.(?:mp3|mp4|m4a)$/.test(path))).toEqual([])
  })
})

describe("what is said of a sound", () => {
  test.each<readonly [string, string, Files, ReadonlyArray<string>, ReadonlyArray<string>]>([
    [
      "is not needed where it is measured",
      "audio: talk.mp3",
      { "articles/talk.mp3": fixture("cbr.mp3") },
      [],
      ["audio/mpeg 3368"]
    ],
    [
      "is told where it is wrong",
      "audio: { src: talk.mp3, type: audio/ogg, length: 12, duration: 99 }",
      { "articles/talk.mp3": fixture("cbr.mp3") },
      ["FF1334"],
      ["audio/mpeg 3368"]
    ],
    [
      "is told where its name is",
      "audio: talk.mp3",
      { "articles/talk.mp3": fixture("sound.m4a") },
      ["FF1334"],
      ["audio/mp4 3391"]
    ],
    [
      "counts where it lies elsewhere",
      "audio: { src: https://cdn.example/t.mp3, type: audio/mpeg, length: 77 }",
      {},
      [],
      ["audio/mpeg 77"]
    ],
    ["is missed where it lies elsewhere", "audio: https://cdn.example/t.mp3", {}, ["FF1333"], []],
    [
      "is not guessed from a length of 0",
      "enclosure: { url: https://cdn.example/t.mp3, type: audio/mpeg, length: 0 }",
      {},
      ["FF1333"],
      []
    ],
    ["is missed of what may be anything", "audio: https://cdn.example/watch?v=1", {}, ["FF1333"], []],
    ["needs an address", "audio: { title: Talk }", {}, ["FF1104"], []],
    ["is nothing in a film of another site", "video: { id: abc, provider: youtube }", {}, [], []],
    ["may be that of a film", "video: film.mp4", { "articles/film.mp4": fixture("film.mp4") }, [], ["video/mp4 4958"]]
  ])("%s", async (_name, fields, files, codes, expected) => {
    const made = await built({ "articles/a.md": story(fields), ...files })
    expect(made.codes.map((code) => code.split(" ")[0])).toEqual(codes)
    expect(enclosures(made.site)).toEqual(expected)
  })

  test("of an episode says its licence, its places and who is paid", async () => {
    const { codes, site } = await built({
      "articles/a.md": story(`audio: talk.mp3
episode:
  license: CC-BY-4.0
  location: [Lisbon, { name: The quay, geo: "38.7, -9.1", osm: r5400890, country: PT, rel: creator }]
  value: { type: lightning, method: lnaddress, recipients: [{ name: Crew, type: lnaddress, address: crew@ferry.example.org, split: 100 }] }`),
      "articles/talk.mp3": fixture("cbr.mp3"),
      "feeds/listen.yaml": "title: Aloud\nprofile: podcast\n"
    })
    expect(codes.filter((code) => code.startsWith("FF1"))).toEqual([])
    const item = child(child(readXml(site.published().get("listen/rss.xml") ?? ""), "channel"), "item")
    expect(child(item, "podcast:license").text).toBe("cc-by-4.0")
    expect(children(item, "podcast:location").map(({ text, attributes }) => [text, attributes])).toEqual([
      ["Lisbon", {}],
      ["The quay", { rel: "creator", geo: "geo:38.7,-9.1", osm: "R5400890", country: "pt" }]
    ])
    expect(child(child(item, "podcast:value"), "podcast:valueRecipient").attributes).toMatchObject({ split: "100" })
  })

  test.each([
    "license: Our own terms",
    "license: { name: Ours, url: terms.html }",
    "location: { geo: '1,2' }",
    "location: { name: Here, geo: '91,0' }",
    "location: { name: Here, osm: 12 }",
    "value: lightning",
    "value: { type: a, method: b }",
    "value: { type: a, method: b, recipients: [{ type: a, address: b, split: half }] }"
  ])("of an episode that is wrong is left out: %s", async (part) => {
    const { codes, text } = await built({
      "articles/a.md": story(`audio: talk.mp3\nepisode: { number: 3, ${part} }`),
      "articles/talk.mp3": fixture("cbr.mp3")
    })
    expect(codes).toEqual(["FF1104 articles/a.md"])
    expect(text).toContain(part.split(":")[0])
  })

  test("of an episode is told part by part where it is wrong", async () => {
    const { codes, text } = await built({
      "articles/a.md": story(
        "audio: talk.mp3\nepisode: { number: 0, season: x, type: extra, explicit: perhaps, guests: [{}], soundbites: [3], chapterz: 1 }\nchapters: [0:01 Late, 0:00 Early]"
      ),
      "articles/talk.mp3": fixture("cbr.mp3")
    })
    expect(codes.every((code) => code.startsWith("FF1104"))).toBe(true)
    expect(codes).toHaveLength(8)
    expect(text).toMatch(/Early" begins before the one above it/)
  })
})

describe("a player in the text", () => {
  const body = [
    '<audio src="talk.mp3" title="The talk"></audio>',
    '<video src="film.mp4" poster="still.png"><track src="film.vtt" srclang="en" kind="captions"></video>',
    '<audio src="gone.mp3"></audio>'
  ].join("\n\n")

  test("encloses its file, leads to it, and is gone where there is none", async () => {
    const { site, codes } = await built({
      "articles/a.md": story("", body),
      "articles/talk.mp3": fixture("vbr.mp3"),
      "articles/film.mp4": fixture("film.mp4"),
      "articles/film.vtt": "WEBVTT\n\n00:00.000 --> 00:01.000\nHello\n"
    })
    expect(codes).toEqual(["FF1304 articles/a.md", "FF1331 articles/a.md"])
    const page = site.published().get("articles/a/index.html") ?? ""
    expect(page.match(/<audio /g)).toHaveLength(1)
    expect(page).toMatch(/<audio [^>]*src="[^"]*talk\.[0-9a-f]{8}\.mp3"[^>]*>/)
    expect(page).toMatch(/<track src="[^"]*film\.[0-9a-f]{8}\.vtt"/)
    expect(enclosures(site)).toEqual(["audio/mpeg 2144"])
    expect([...site.published().keys()].filter((path) => /film\.[0-9a-f]{8}\.(?:mp4|vtt)$/.test(path))).toHaveLength(2)
  })
})

test("nothing of a paid article is heard, and a transcript that is a page is not taken", async () => {
  const paid = await built({
    "articles/a.md": story("audio: talk.mp3\ntranscript: talk.vtt\npaywall: true"),
    "articles/talk.mp3": fixture("cbr.mp3"),
    "articles/talk.vtt": "WEBVTT\n"
  })
  expect(paid.codes).toContain("FF1335 articles/a.md")
  expect([...paid.site.published().keys()].filter((path) => /talk/.test(path))).toEqual([])
  const { codes, site } = await built({
    "articles/a.md": story("audio: talk.mp3\ntranscript: [talk.html, talk.vtt]"),
    "articles/talk.mp3": fixture("cbr.mp3"),
    "articles/talk.html": "<script>alert(1)</script>",
    "articles/talk.vtt": "no captions"
  })
  expect(codes.filter((code) => code.endsWith("a.md"))).toEqual(["FF1332 articles/a.md", "FF1332 articles/a.md"])
  expect([...site.published().keys()].filter((path) => /talk\.[0-9a-f]{8}\.(?:vtt|html)$/.test(path))).toEqual([])
})

test("the sound of a feed that is a source is stated as the feed states it", async () => {
  const site = makeSite(
    {
      "show.xml": `<rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:podcast="https://podcastindex.org/namespace/1.0"><channel><title>S</title><link>https://s.example/</link><description>d</description><item><title>One</title><guid>urn:x:1</guid><pubDate>Sun, 01 Mar 2026 00:00:00 GMT</pubDate><description>Words.</description><enclosure url="https://cdn.example/1.mp3" length="4242" type="audio/mpeg"/><itunes:duration>1:02:03</itunes:duration><itunes:season>2</itunes:season><itunes:episode>7</itunes:episode><podcast:transcript url="https://cdn.example/1.vtt" type="text/vtt"/></item></channel></rss>`,
      "feeds/listen.yaml": "title: Listen\nprofile: podcast\n"
    },
    `${plainSite()}sources: [{ feed: show.xml }]\n`
  )
  await site.run()
  const item = child(child(readXml(site.published().get("listen/rss.xml") ?? ""), "channel"), "item")
  expect(child(item, "enclosure").attributes).toEqual({
    url: "https://cdn.example/1.mp3",
    length: "4242",
    type: "audio/mpeg"
  })
  expect([
    child(item, "itunes:duration").text,
    child(item, "itunes:season").text,
    child(item, "itunes:episode").text
  ]).toEqual(["3723", "2", "7"])
  expect(child(item, "podcast:transcript").attributes["url"]).toBe("https://cdn.example/1.vtt")
})

test("a player on a page of a site generator is measured where it lies, and nothing is copied", async () => {
  const site = makeSite(
    {
      "site/talk/index.html": `<!doctype html><html lang="en"><head><title>Talk</title><meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-01T00:00:00Z"></head><body><main><article><h1>Talk</h1><p>${"They spoke until the lamps were lit, and nobody counted. ".repeat(6)}</p><audio src="/sound/talk.mp3"></audio><audio src="/sound/gone.mp3"></audio></article></main></body></html>`,
      "site/sound/talk.mp3": fixture("cbr.mp3")
    },
    plainSite("pages: { files: 'site/**/*.html', url: 'https://news.example.org/' }\n")
  )
  await site.run()
  expect(enclosures(site)).toEqual(["audio/mpeg 3368"])
  expect(site.published().get("rss.xml")).toContain('url="https://news.example.org/sound/talk.mp3"')
  expect([...site.published().keys()].filter((path) => path.endsWith(".mp3"))).toEqual([])
})

test.each([
  [
    "records",
    "news.ndjson",
    "records",
    `${JSON.stringify({
      id: "a",
      title: "Talk",
      language: "en",
      date_published: "2026-03-01",
      content_text: "Words.",
      attachments: [
        { url: "https://cdn.example/a.pdf", mime_type: "application/pdf" },
        { url: "https://cdn.example/a.mp3", mime_type: "audio/mpeg", size_in_bytes: 4242, duration_in_seconds: 60 }
      ]
    })}\n`
  ],
  [
    "an export of WordPress",
    "wordpress.xml",
    "export",
    `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>N</title><wp:wxr_version>1.2</wp:wxr_version><item><title>Talk</title><link>https://old.example/a/</link><guid>https://old.example/?p=1</guid><content:encoded><![CDATA[<p>Words.</p>]]></content:encoded><wp:post_id>1</wp:post_id><wp:post_date_gmt>2026-03-01 09:00:00</wp:post_date_gmt><wp:post_type>post</wp:post_type><wp:status>publish</wp:status><wp:post_name>a</wp:post_name><wp:postmeta><wp:meta_key>enclosure</wp:meta_key><wp:meta_value><![CDATA[https://cdn.example/a.mp3\n4242\naudio/mpeg\na:1:{s:8:"duration";s:5:"00:60";}]]></wp:meta_value></wp:postmeta></item></channel></rss>`
  ]
])("the sound of %s is enclosed", async (_name, file, kind, text) => {
  const source = kind === "export" ? `{ export: ${file} }` : `{ ndjson: ${file} }`
  const site = makeSite({ [file]: text }, `${plainSite()}sources: [${source}]\n`)
  await site.run()
  expect(enclosures(site)).toEqual(["audio/mpeg 4242"])
})

test("a changed sound, name, chapter or artwork changes the feed, and nothing else is made again", async () => {
  const artwork = readFileSync(join(example, "night-ferry.png"))
  const site = makeSite({
    "articles/a.md": story("audio: talk.mp3\nchapters: [0:00 One, 0:01 Two]"),
    "articles/b.md": story("slug: b").replace("Talk", "Text"),
    "articles/talk.mp3": fixture("cbr.mp3"),
    "show.png": artwork,
    "feeds/listen.yaml": "title: Listen\nprofile: podcast\npodcast: { image: show.png }\n"
  })
  await site.run()
  const feed = (): string => site.published().get("listen/rss.xml") ?? ""
  const edits: ReadonlyArray<readonly [() => void, RegExp]> = [
    [() => site.write("articles/talk.mp3", fixture("vbr.mp3")), /length="2144"/],
    [() => site.write("articles/talk.mp3", fixture("sound.m4a")), /audio\/x-m4a/],
    [() => site.write("articles/a.md", story("audio: talk.mp3\nchapters: false")), /^(?!.*podcast:chapters)/s],
    [() => site.write("articles/talk.mp3", fixture("chapters.mp3")), /length="3487"/],
    [
      () =>
        site.write(
          "feeds/listen.yaml",
          "title: Listen\nprofile: podcast\npodcast: { image: show.png, type: serial }\n"
        ),
      /serial/
    ],
    [() => site.remove("articles/talk.mp3"), /^(?!.*<item>)/s],
    [() => site.write("articles/talk.mp3", fixture("cbr.mp3")), /length="3368"/]
  ]
  for (const [edit, expected] of edits) {
    const before = feed()
    edit()
    await site.run()
    expect(feed()).not.toBe(before)
    expect(feed()).toMatch(expected)
  }
  const { report } = await site.run()
  expect(report.files.written).toBe(0)
})

test("a show's artwork that is not there, or no picture, is an error of its file", async () => {
  for (const content of [null, "no picture"]) {
    const site = makeSite({
      "articles/a.md": story(""),
      "feeds/listen.yaml": "title: Listen\nprofile: podcast\npodcast: { image: show.png }\n",
      ...(content === null ? {} : { "show.png": content })
    })
    expect(await site.fault()).toMatchObject({ _tag: "ConfigError", exitCode: 2 })
  }
})

describe("a transcript", () => {
  test("that is called one is no article, and the page of its recording leads to it", async () => {
    const { site, codes } = await built({
      "articles/a.md": story("audio: talk.mp3\ntranscript: [a.transcript.txt, { src: a.transcript.ar.vtt, lang: ar }]"),
      "articles/talk.mp3": fixture("cbr.mp3"),
      "articles/a.transcript.txt": "Hello there.\n",
      "articles/a.transcript.ar.vtt": "WEBVTT\n",
      "articles/b.transcript.html": "<p>Hello.</p>"
    })
    expect(codes.filter((code) => code.startsWith("FF13"))).toEqual([])
    expect([...site.published().keys()].filter((path) => /^articles\/[^/]+\/index\.html$/.test(path))).toEqual([
      "articles/a/index.html"
    ])
    const page = site.published().get("articles/a/index.html") ?? ""
    expect(page).toMatch(/<a href="[^"]*\.txt" type="text\/plain" hreflang="en">Transcript \(TXT\)<\/a>/)
    expect(page).toMatch(/<a href="[^"]*\.vtt" type="text\/vtt" hreflang="ar">Transcript \(ar, WebVTT\)<\/a>/)
  })

  test("under another name among the articles is told", async () => {
    const { codes, text } = await built({
      "articles/a.md": story("audio: talk.mp3\ntranscript: talk.txt"),
      "articles/talk.mp3": fixture("cbr.mp3"),
      "articles/talk.txt": "Hello there, said the bell, and nobody answered.\n"
    })
    expect(codes).toContain("FF1336 articles/a.md")
    expect(text).toContain("talk.txt is published as an article too")
  })
})
