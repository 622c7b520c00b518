/** Faults of hosts and of what they are given: another folder, redirects and headers that catch feeds, policies that keep styles out, addresses that disagree. */
import { beforeAll, describe } from "vitest"
import { type DoctorProject, healthy } from "./healthy.ts"
import { all, changed, eachIsNamed, file, noneIsNamed, packages, pages, type Spoil, workflow } from "./seed.ts"

let sound: DoctorProject
beforeAll(() => {
  sound = healthy()
}, 60_000)

const netlify = (text: string): Spoil =>
  file("netlify.toml", `[build]\ncommand = "hugo && npx fanfare build"\npublish = "public"\n${text}`)
const vercel = (more: Readonly<Record<string, unknown>>): Spoil =>
  file("vercel.json", JSON.stringify({ buildCommand: "hugo && npx fanfare build", ...more }))
const firebase = (hosting: unknown): Spoil => file("firebase.json", JSON.stringify({ hosting }))
const policy = (text: string): Spoil =>
  pages("</title>", `</title><meta http-equiv="Content-Security-Policy" content="${text}">`)
const canonical = (href: string): Spoil => pages(/(<link rel="canonical" href=)"[^"]*"/, `$1"${href}"`)

eachIsNamed(
  () => sound,
  [
    ["host-folder", "warn", "Netlify's", /publish = "public"/, file("netlify.toml", '[build]\npublish = "dist"\n')],
    ["host-folder", "warn", "Vercel's", /outputDirectory: "public"/, vercel({ outputDirectory: "out" })],
    ["host-folder", "warn", "Firebase's", /public: "public"/, firebase({ public: "build" })],
    [
      "host-folder",
      "warn",
      "Cloudflare's",
      /directory: "public"/,
      file("wrangler.jsonc", '{ "assets": { "directory": "./dist" } }')
    ],
    [
      "host-folder",
      "warn",
      "the artifact's",
      /path: "public"/,
      workflow(/$/, "      - uses: actions/upload-pages-artifact@v3\n        with: { path: ./_site }\n")
    ],
    [
      "host-folder",
      "warn",
      "that of a branch",
      /publish_dir: "public"/,
      workflow(/$/, "      - uses: peaceiris/actions-gh-pages@v4\n        with: { publish_dir: dist }\n")
    ],
    [
      "host-packages",
      "warn",
      "NODE_ENV",
      /--save-prod/,
      all(packages(), netlify('[build.environment]\nNODE_ENV = "production"\n'))
    ],
    [
      "host-packages",
      "warn",
      "NPM_FLAGS",
      /--save-prod/,
      all(packages(), netlify('[context.production.environment]\nNPM_FLAGS = "--omit=dev"\n'))
    ],
    [
      "host-redirects",
      "fail",
      "one of Netlify's that is forced",
      /netlify\.toml/,
      netlify('[[redirects]]\nfrom = "/*"\nto = "https://www.marsa-news.org/:splat"\nforce = true\n')
    ],
    [
      "host-redirects",
      "fail",
      "one of _redirects that is forced",
      /_redirects/,
      file("public/_redirects", "# old\n/rss.xml /index.xml 301!\n")
    ],
    [
      "host-redirects",
      "fail",
      "one of Cloudflare's",
      /_redirects/,
      all(
        file("wrangler.toml", 'pages_build_output_dir = "public"\n'),
        file("public/_redirects", "/articles/* /posts/:splat 301\n")
      )
    ],
    [
      "host-redirects",
      "fail",
      "one of Vercel's",
      /vercel\.json/,
      vercel({ redirects: [{ source: "/:name.xml", destination: "/feed" }] })
    ],
    [
      "host-redirects",
      "fail",
      "one of Firebase's",
      /firebase\.json/,
      firebase({ public: "public", redirects: [{ source: "/widgets/**", destination: "/", type: 301 }] })
    ],
    [
      "host-headers",
      "fail",
      "a type of Netlify's",
      /^Content-Type: application\/rss\+xml/,
      netlify('[[headers]]\nfor = "/*.xml"\n[headers.values]\nContent-Type = "text/html"\n')
    ],
    [
      "host-headers",
      "fail",
      "a type of Vercel's",
      /^Content-Type: application\/feed\+json/,
      vercel({ headers: [{ source: "/feed.json", headers: [{ key: "content-type", value: "text/plain" }] }] })
    ],
    [
      "host-headers",
      "warn",
      "a cache of a year",
      /max-age=900/,
      netlify('[[headers]]\nfor = "/*"\n[headers.values]\nCache-Control = "public, max-age=31536000"\n')
    ],
    [
      "host-headers",
      "warn",
      "a cache that never asks again",
      /max-age=900/,
      firebase([
        { public: "public", headers: [{ source: "**", headers: [{ key: "Cache-Control", value: "immutable" }] }] }
      ])
    ],
    [
      "content-policy",
      "warn",
      "a page without styles",
      /^style-src 'self'$/,
      policy("default-src 'none'; img-src 'self'")
    ],
    [
      "content-policy",
      "warn",
      "styles of another host alone",
      /^style-src 'self'$/,
      policy("style-src https://cdn.marsa-news.org 'unsafe-inline'")
    ],
    [
      "content-policy",
      "warn",
      "a header of Netlify's",
      /^style-src 'self'$/,
      netlify(
        '[[headers]]\nfor = "/*"\n[headers.values]\nContent-Security-Policy = "default-src https:; style-src \'unsafe-inline\'"\n'
      )
    ],
    ["home-agrees", "warn", "CNAME with www", /static\/CNAME/, file("static/CNAME", "www.marsa-news.org\n")],
    ["home-agrees", "warn", "CNAME in the output", /public\/CNAME/, file("public/CNAME", "news.marsa-daily.org")],
    [
      "canonical",
      "warn",
      "pages built for this machine",
      /^Let Hugo build the pages for https:\/\/marsa-news\.org\//,
      canonical("http://localhost:1313/harbour/")
    ],
    [
      "canonical",
      "warn",
      "pages built for a preview",
      /^Let Hugo build/,
      canonical("https://pr-1--marsa.netlify.app/harbour/")
    ],
    [
      "canonical",
      "warn",
      "pages built without encryption",
      /^Let Hugo build/,
      canonical("http://marsa-news.org/harbour/")
    ],
    [
      "page-address",
      "fail",
      "a base on another site",
      /<base>/,
      pages("<head>", '<head><base href="https://marsa-daily.org/">')
    ],
    [
      "page-address",
      "warn",
      "two canonical links",
      /Take one/,
      pages("</title>", '</title><link rel="canonical" href="https://marsa-news.org/all/">')
    ],
    [
      "page-address",
      "fail",
      "the address of the front page on each",
      /each page/,
      canonical("https://marsa-news.org/")
    ],
    [
      "articles",
      "fail",
      "the address of the front page on each",
      /canonical address/,
      canonical("https://marsa-news.org/")
    ],
    [
      "articles",
      "fail",
      "a template that asks to be left alone",
      /out of the template/,
      pages("</title>", '</title><meta name="fanfare" content="ignore">')
    ]
  ]
)

noneIsNamed(
  () => sound,
  [
    ["host-folder", "a folder above the output", all(file("netlify.toml", '[build]\npublish = "."\n'))],
    [
      "host-folder",
      "a folder below the base of the host",
      file("netlify.toml", '[build]\nbase = "."\npublish = "./public/"\n')
    ],
    [
      "host-folder",
      "a folder that is only known there",
      workflow(/$/, '      - uses: actions/upload-pages-artifact@v3\n        with: { path: "${{ inputs.dir }}" }\n')
    ],
    [
      "host-redirects",
      "a rule for what is not there",
      netlify('[[redirects]]\nfrom = "/*"\nto = "/index.html"\nstatus = 200\n')
    ],
    [
      "host-redirects",
      "a rule for other addresses",
      vercel({
        redirects: [
          { source: "/feed", destination: "/rss.xml" },
          { source: "/old/(.*)", destination: "/$1" }
        ]
      })
    ],
    [
      "host-redirects",
      "a rule for another host",
      vercel({
        redirects: [
          {
            source: "/(.*)",
            has: [{ type: "host", value: "www.marsa-news.org" }],
            destination: "https://marsa-news.org/$1"
          }
        ]
      })
    ],
    [
      "host-headers",
      "the right type",
      netlify(
        '[[headers]]\nfor = "/*.xml"\n[headers.values]\nContent-Type = "application/xml; charset=utf-8"\nCache-Control = "max-age=600"\n'
      )
    ],
    [
      "host-headers",
      "a long life of cards",
      netlify('[[headers]]\nfor = "/articles/*"\n[headers.values]\nCache-Control = "immutable"\n')
    ],
    ["content-policy", "a policy that lets them", policy("default-src 'self'; script-src 'none'")],
    ["content-policy", "a policy of images", policy("img-src 'self'")],
    ["page-address", "a base of the site", pages("<head>", '<head><base href="/">')],
    ["page-address", "the same canonical link twice", pages(/(<link rel="canonical"[^>]*>)/, "$1$1")],
    [
      "home-agrees",
      "CNAME of the same host",
      all(file("static/CNAME", "marsa-news.org\n"), changed("hugo.toml", "baseURL", "# baseURL"))
    ]
  ]
)

const jekyll = (more: string): Spoil =>
  all(
    ({ remove }) => remove("hugo.toml"),
    file("_config.yml", `url: https://marsa-news.org\ndestination: public\n${more}`),
    changed("fanfare.config.yaml", "inject", "out: public/fanfare\ninject")
  )
const both = "exclude: [fanfare.config.yaml, fanfare.ledger.jsonl]\nkeep_files: [fanfare/]\n"
const namesFeed: Spoil = changed(
  "public/index.html",
  "</head>",
  '<link rel="alternate" type="application/rss+xml" href="/old/feed.xml"></head>'
)

eachIsNamed(
  () => sound,
  [
    ["jekyll-lists", "warn", "an output that Jekyll deletes", /`fanfare` to `keep_files` in _config\.yml/, jekyll("")],
    [
      "jekyll-lists",
      "warn",
      "a ledger that Jekyll publishes",
      /`fanfare\.ledger\.jsonl` to `exclude`/,
      jekyll("exclude: [fanfare.config.yaml]\nkeep_files: [fanfare]\n")
    ]
  ]
)

noneIsNamed(() => sound, [["jekyll-lists", "a config that names them", jekyll(both)]])

describe("an output below the site", () => {
  let below: DoctorProject
  beforeAll(() => {
    below = healthy("https://marsa-news.org/fanfare/", "out: public/fanfare\n", "https://marsa-news.org/")
  }, 60_000)

  eachIsNamed(
    () => below,
    [
      [
        "other-feeds",
        "warn",
        "a feed of the generator's that pages name too",
        /disableKinds/,
        all(file("public/old/feed.xml", "<rss/>"), namesFeed)
      ]
    ]
  )
  noneIsNamed(
    () => below,
    [
      [
        "other-feeds",
        "a feed of another site",
        changed(
          "public/index.html",
          "</head>",
          '<link rel="alternate" type="application/rss+xml" href="https://boats.org/feed.xml"></head>'
        )
      ],
      ["other-feeds", "a link to what is not there", namesFeed]
    ]
  )
})
