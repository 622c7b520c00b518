/** What changes while a build is at work is made by the next one, and not taken for what that build had read. */
import { Effect, Layer } from "effect"
import { afterAll, expect, test } from "vitest"
import { Directory } from "../../../src/publish/Directory.ts"
import { plainSite, story } from "../../cli/tools/stories.ts"
import { aMoment } from "../../sources/disks.ts"
import { removeFolders } from "../../publish/site.ts"
import { articles, makeSite } from "../site.ts"
import { answers, atEpoch } from "./answering.ts"

afterAll(removeFolders)
atEpoch()

/** Does something when everything is read and made, and lets some time pass, as a long build does. */
const meddling = (work: () => void): Layer.Layer<Directory> =>
  Layer.effect(
    Directory,
    Effect.map(Directory, (disk) => ({
      ...disk,
      open: (options: Parameters<typeof disk.open>[0]) =>
        Effect.map(disk.open(options), (publication) => ({
          ...publication,
          commit: (changes: Parameters<typeof publication.commit>[0]) =>
            Effect.promise(async () => {
              work()
              await aMoment()
            }).pipe(Effect.andThen(publication.commit(changes)))
        }))
    }))
  ).pipe(Layer.provide(Directory.disk))

const late = story(9).replace("Story number 9", "Written during the build")
const config = plainSite(
  "comments: { files: exports/ }\nwidgets: { latestNews: { feed: news.json } }\nsources: [{ ndjson: records.ndjson }]\n"
)
const news = (title: string): string =>
  JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: "N",
    items: [{ id: "1", url: "https://other.example.org/1", title }]
  })
const line = (title: string): string =>
  `${JSON.stringify({ id: "r", title, url: "https://news.example.org/r/", content_text: "Text.", date_published: "2026-03-01T09:30:00Z", language: "en", summary: "S.", authors: [{ name: "A" }] })}\n`
const comment = (text: string): string => JSON.stringify([{ author: "Jo", date: "2026-04-02", text, article: "s1" }])

test.each<[string, string, string, RegExp]>([
  ["an article that comes", "articles/late.md", late, /Written during the build/],
  ["the config", "fanfare.config.yaml", config.replace("Example News", "Renamed News"), /Renamed News/],
  ["the definition of a feed", "feeds/sport.yaml", "title: Games of all kinds\n", /Games of all kinds/],
  ["a definition that comes", "feeds/city.yaml", "title: All of the city\n", /All of the city/],
  ["comments of the site", "exports/more.json", comment("Said just now."), /Said just now/]
])("is not overlooked by the next one: %s", async (_, path, content, shown) => {
  const site = makeSite(
    {
      ...articles(2),
      "feeds/sport.yaml": "title: Sport\n",
      "exports/all.json": comment("Good."),
      "news.json": news("Old"),
      "records.ndjson": line("A record")
    },
    config
  )
  await aMoment()
  await site.run({ directory: meddling(() => site.write(path, content)) })
  const first = [...site.published().values()].join("\n")
  expect(first).not.toMatch(shown)
  expect(answers(site)).toBe(false)
  await aMoment()
  await site.run()
  expect([...site.published().values()].join("\n")).toMatch(shown)
})

test("is not overlooked where it is the logo", async () => {
  const logo = (colour: string): string =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><rect width="40" height="40" fill="${colour}"/></svg>`
  const site = makeSite(
    { ...articles(1), "logo.svg": logo("#000000") },
    plainSite().replace("timeZone", "logo: logo.svg, timeZone")
  )
  await aMoment()
  await site.run({ directory: meddling(() => site.write("logo.svg", logo("#ff0000"))) })
  expect(answers(site)).toBe(false)
  await aMoment()
  await site.run()
  // The one of before stays for some builds, as pictures do.
  const logos = [...site.published()].filter(([path]) => path.endsWith(".svg")).map(([, text]) => text)
  expect(logos.filter((text) => text.includes("#ff0000"))).toHaveLength(1)
})
