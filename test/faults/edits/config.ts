/** What happens to the config and to the definitions of feeds. */
import { configure, configurePart, type Edit, edit } from "./Edit.ts"

const set =
  (part: string, values: Readonly<Record<string, unknown>>): Edit["apply"] =>
  (project) =>
    configurePart(project, part, values)

const top =
  (values: Readonly<Record<string, unknown>>): Edit["apply"] =>
  (project) =>
    configure(project, (config) => ({ ...config, ...values }))

export const configEdits: ReadonlyArray<Edit> = [
  edit("the site's title", set("site", { title: "Fault News Daily" })),
  edit("the site's colour", set("site", { accent: "#7a2048" })),
  edit("the site's description", set("site", { description: "Another sentence" })),
  edit("the site's address", set("site", { url: "https://www.news.example.org/" })),
  edit("the site's language", set("site", { language: "fr" })),
  edit("the site's time zone", set("site", { timeZone: "Asia/Riyadh" })),
  edit("the site's rights", set("site", { copyright: "© 2026 Fault News" })),
  edit("the site's accounts", set("site", { accounts: { x: "@faultnews" } })),
  edit("the networks of the bar", set("share", { networks: ["x", "facebook", "email"] })),
  edit("hashtags", set("share", { hashtags: ["news", "faults"] })),
  edit("names hidden in the bar", set("share", { names: "hidden" })),
  edit("the bar's script", set("share", { script: true })),
  edit("the pattern of addresses", top({ permalink: "/articles/:slug/" })),
  edit("a hub", top({ hub: "https://hub.example.org/" })),
  edit("dark cards", top({ theme: "dark" })),
  edit("articles without a date", top({ undated: "first-seen" })),
  edit("own words", top({ labels: { share: "Pass it on" } })),
  edit("limits of the lists", top({ widgets: { latestNews: { limit: 3 }, latestComments: { limit: 2 } } })),
  edit("a feed added", (project) => project.write("feeds/music.yaml", "title: Music\ntags: [music]\nlimit: 2\n")),
  edit("a feed deleted", (project) => project.remove("feeds/arabic.yaml")),
  edit("a feed's limit", (project) => project.replace("feeds/latest.yaml", "limit: 12", "limit: 7")),
  edit("a feed's title", (project) => project.replace("feeds/harbour.yaml", "Harbour news", "News of the harbour")),
  edit("a feed's filter", (project) => project.replace("feeds/harbour.yaml", "[harbour, market]", "[harbour, school]")),
  edit("a feed's formats", (project) =>
    project.write("feeds/harbour.yaml", `${project.read("feeds/harbour.yaml")}formats: [atom]\n`)
  ),
  edit("a feed renamed", (project) => project.move("feeds/music.yaml", "feeds/songs.yaml"), "a feed added"),
  edit("a feed for a partner", (project) =>
    project.write("feeds/pins.yaml", "title: Pins\ndescription: One Pin for each story.\nprofile: pinterest\n")
  ),
  edit("a feed for each tag", (project) => project.write("feeds/topics.yaml", "title: Topics\neach: tags\nlimit: 2\n")),
  edit(
    "titles of the feeds of tags",
    (project) => project.write("feeds/topics.yaml", 'title: Topics\neach: tags\neachTitle: "{name}!"\n'),
    "a feed for each tag"
  ),
  edit("a feed for each section, author and language", (project) => {
    for (const each of ["sections", "authors", "languages"])
      project.write(`feeds/by-${each}.yaml`, `title: By ${each}\neach: ${each}\nformats: [atom, json]\n`)
  }),
  edit("a feed for each tag deleted", (project) => project.remove("feeds/topics.yaml"), "titles of the feeds of tags"),
  edit(
    "a licence and terms of the feeds",
    top({ license: "https://cc.example/by/", rsl: { prohibits: ["ai-train"] } })
  ),
  edit("hints for Feedly, and rssCloud", top({ webfeeds: { related: true }, cloud: "https://rpc.example.org/ping" })),
  edit("elements of others in a feed", (project) =>
    project.write(
      "feeds/quays.yaml",
      'title: Quays\nmarkdown: true\nextra: { channel: { rating: x }, items: { "g:id": "{slug}" } }\n'
    )
  ),
  edit(
    "other elements of others",
    (project) => project.replace("feeds/quays.yaml", '"{slug}"', '"{title}"'),
    "elements of others in a feed"
  )
]
