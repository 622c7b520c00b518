/** Faults of a published site, each seeded into a good server on loopback, and each named by its check. */
import { readFileSync, writeFileSync } from "node:fs"
import { createServer as createPlainServer } from "node:http"
import { createServer } from "node:https"
import type { AddressInfo } from "node:net"
import { join } from "node:path"
import { afterAll, beforeAll, expect, test } from "vitest"
import type { Diagnosis } from "../../src/doctor/Diagnosis.ts"
import { runBeside } from "../cli/project.ts"
import { serve, type TestServer } from "../sources/http/server.ts"
import { checkOf, copyOf, diagnose, type DoctorProject, healthy, wrongIn } from "./healthy.ts"
import { type Fault, type Reply, siteServer, unpacked } from "./liveSite.ts"

let server: TestServer
let project: DoctorProject
let fault: Fault = () => false

beforeAll(async () => {
  server = await serve(
    siteServer(
      () => join(project.root, "public"),
      () => fault
    )
  )
  project = healthy(`${server.base}/`, `allowHosts: ["${server.host}"]\n`)
}, 60_000)

afterAll(() => server[Symbol.asyncDispose]())

const live = (limits = {}) => diagnose(project, { isLive: true, allowsUrl: true }, limits)

test("nothing is asked without --live", async () => {
  server.asked.length = 0
  const { checks } = await diagnose(project, { allowsUrl: true })
  expect(checks.filter(({ group }) => group === "live")).toEqual([])
  expect(server.asked).toEqual([])
})

const isFeed = (path: string): boolean => /(?:rss\.xml|atom\.xml|feed\.json)$/.test(path)
const isCard = (path: string): boolean => /\/og\.\w+\.(?:png|jpg)$/.test(path)
const isArticle = (path: string): boolean => path === "/harbour/"

/** Answers after so long that networks have given up. */
const slowly =
  (wanted: string | RegExp): Fault =>
  (path, reply, response) => {
    if (typeof wanted === "string" ? path !== wanted : !wanted.test(path)) return
    setTimeout(() => response.writeHead(reply.status, reply.headers).end(reply.body), 3_200)
    return true
  }

type Case = readonly [name: string, status: "warn" | "fail", what: string, fault: Fault]

/** The page of an article as it is published, changed. */
const harbourAs = (reply: Reply, change: (html: string) => string): void =>
  unpacked(reply, change(readFileSync(join(project.root, "public/harbour/index.html"), "utf8")))

const cases: ReadonlyArray<Case> = [
  ["live-site", "fail", "a server that is down", (_path, reply) => void (reply.status = 500)],
  ["live-site", "fail", "a front page that is not there", (path, reply) => void (path === "/" && (reply.status = 404))],
  [
    "live-site",
    "warn",
    "a front page that is to be saved",
    (path, reply) => void (path === "/" && (reply.headers["content-type"] = "application/octet-stream"))
  ],
  [
    "live-redirects",
    "warn",
    "a front page elsewhere",
    (path, reply) => void (path === "/" && Object.assign(reply, { status: 301, headers: { location: "/harbour/" } }))
  ],
  [
    "live-redirects",
    "warn",
    "a feed elsewhere",
    (path, reply) =>
      void (path === "/rss.xml" && Object.assign(reply, { status: 302, headers: { location: "/atom.xml" } }))
  ],
  ["live-feeds", "fail", "a feed that is gone", (path, reply) => void (path === "/atom.xml" && (reply.status = 404))],
  [
    "live-feeds",
    "fail",
    "a loop of redirects",
    (path, reply) =>
      void (path === "/rss.xml" && Object.assign(reply, { status: 302, headers: { location: "/rss.xml" } }))
  ],
  [
    "live-feeds",
    "fail",
    "a page for errors with 200",
    (path, reply) => isFeed(path) && void unpacked(reply, "<!doctype html><html><body>Sorry</body></html>")
  ],
  [
    "live-feeds",
    "fail",
    "gzip that is none",
    (path, reply) => void (isFeed(path) && (reply.body = Buffer.from("not gzip")))
  ],
  [
    "live-feeds",
    "fail",
    "gzip that breaks off",
    (path, reply) => void (isFeed(path) && (reply.body = reply.body.subarray(0, reply.body.length - 20)))
  ],
  [
    "live-feeds",
    "fail",
    "a feed that was changed on the way",
    (path, reply) =>
      path === "/rss.xml" &&
      void unpacked(
        reply,
        readFileSync(join(project.root, "public/rss.xml"), "utf8").replace("<channel>", "<channel><br>")
      )
  ],
  ["live-feeds", "fail", "a server that never answers", (path) => path === "/rss.xml"],
  [
    "live-type",
    "fail",
    "feeds as text",
    (path, reply) => void (isFeed(path) && (reply.headers["content-type"] = "text/plain; charset=utf-8"))
  ],
  [
    "live-type",
    "fail",
    "feeds as pages",
    (path, reply) => void (isFeed(path) && (reply.headers["content-type"] = "text/html; charset=utf-8"))
  ],
  [
    "live-type",
    "warn",
    "RSS as any XML",
    (path, reply) => void (path === "/rss.xml" && (reply.headers["content-type"] = "application/xml"))
  ],
  [
    "live-type",
    "warn",
    "a JSON feed as any JSON",
    (path, reply) => void (path === "/feed.json" && (reply.headers["content-type"] = "application/json"))
  ],
  ["live-type", "fail", "no type", (path, reply) => void (path === "/rss.xml" && delete reply.headers["content-type"])],
  [
    "live-charset",
    "fail",
    "another charset",
    (path, reply) =>
      void (
        isFeed(path) &&
        (reply.headers["content-type"] = `${reply.headers["content-type"]?.split(";")[0]}; charset=iso-8859-1`)
      )
  ],
  [
    "live-charset",
    "warn",
    "text/xml without a charset",
    (path, reply) => void (path === "/rss.xml" && (reply.headers["content-type"] = "text/xml"))
  ],
  ["live-validators", "warn", "no ETag", (path, reply) => void (isFeed(path) && delete reply.headers["etag"])],
  [
    "live-304",
    "warn",
    "never 304",
    (path, reply, _response, request) => {
      if (!isFeed(path) || request.headers["if-none-match"] === undefined) return
      Object.assign(reply, { status: 200 })
      unpacked(reply, readFileSync(join(project.root, "public", path)))
    }
  ],
  [
    "live-304",
    "fail",
    "an error instead of 304",
    (path, reply, _response, request) =>
      void (isFeed(path) && request.headers["if-none-match"] !== undefined && (reply.status = 412))
  ],
  [
    "live-compression",
    "warn",
    "feeds as they are",
    (path, reply) => isFeed(path) && void unpacked(reply, readFileSync(join(project.root, "public", path)))
  ],
  [
    "live-caching",
    "warn",
    "kept for a year",
    (path, reply) => void (isFeed(path) && (reply.headers["cache-control"] = "public, max-age=31536000, immutable"))
  ],
  [
    "live-caching",
    "warn",
    "never kept",
    (path, reply) => void (isFeed(path) && (reply.headers["cache-control"] = "no-store"))
  ],
  [
    "live-caching",
    "warn",
    "a cookie with every feed",
    (path, reply) => void (isFeed(path) && (reply.headers["set-cookie"] = "a=b"))
  ],
  [
    "live-self",
    "fail",
    "a self link elsewhere",
    (path, reply) =>
      path === "/atom.xml" &&
      void unpacked(
        reply,
        readFileSync(join(project.root, "public/atom.xml"), "utf8").replaceAll(
          server.base,
          "https://staging.marsa-news.org"
        )
      )
  ],
  [
    "live-content",
    "warn",
    "an older build",
    (path, reply) =>
      path === "/feed.json" &&
      void unpacked(
        reply,
        JSON.stringify({
          ...(JSON.parse(readFileSync(join(project.root, "public/feed.json"), "utf8")) as object),
          items: []
        })
      )
  ],
  [
    "live-pages",
    "fail",
    "an article that is not there",
    (path, reply) => void (isArticle(path) && (reply.status = 404))
  ],
  [
    "live-pages",
    "fail",
    "a page without tags",
    (path, reply) =>
      isArticle(path) && void unpacked(reply, "<!doctype html><html><head><title>T</title></head><body></body></html>")
  ],
  [
    "live-pages",
    "warn",
    "a page of another build",
    (path, reply) =>
      isArticle(path) &&
      void unpacked(
        reply,
        readFileSync(join(project.root, "public/harbour/index.html"), "utf8").replace(
          /og\.[0-9a-f]+\./g,
          "og.0123456789."
        )
      )
  ],
  ["live-pictures", "fail", "a card that is not there", (path, reply) => void (isCard(path) && (reply.status = 404))],
  [
    "live-pictures",
    "fail",
    "a card behind a login",
    (path, reply) =>
      void (
        isCard(path) &&
        Object.assign(reply, { headers: { "content-type": "text/html" }, body: Buffer.from("<html>Log in</html>") })
      )
  ],
  [
    "live-pictures",
    "fail",
    "a card that is to be saved",
    (path, reply) => void (isCard(path) && (reply.headers["content-type"] = "application/octet-stream"))
  ],
  [
    "live-picture-size",
    "warn",
    "a card that is too heavy",
    (path, reply) => void (isCard(path) && (reply.body = Buffer.concat([reply.body, Buffer.alloc(300_000)])))
  ],
  [
    "live-picture-size",
    "warn",
    "a page that says another size",
    (path, reply) =>
      isArticle(path) &&
      void unpacked(
        reply,
        readFileSync(join(project.root, "public/harbour/index.html"), "utf8").replace(
          'content="1200"',
          'content="1500"'
        )
      )
  ],
  [
    "live-pages",
    "fail",
    "an og:image without its host",
    (path, reply) =>
      isArticle(path) && harbourAs(reply, (html) => html.replace(/(og:image" content=")https?:\/\/[^/]+/, "$1"))
  ],
  [
    "live-site",
    "fail",
    "a front page that leads to itself",
    (path, reply) => void (path === "/" && Object.assign(reply, { status: 302, headers: { location: "/" } }))
  ],
  [
    "live-pages",
    "fail",
    "two pages that lead to each other",
    (path, reply) =>
      void (isArticle(path) && Object.assign(reply, { status: 301, headers: { location: "/harbour/index.html/../" } }))
  ],
  [
    "live-pictures",
    "fail",
    "a picture for programs forbidden",
    (path, reply) => void (isCard(path) && (reply.status = 403))
  ],
  [
    "live-picture-size",
    "warn",
    "a picture of 2 MB",
    (path, reply) => void (isCard(path) && (reply.body = Buffer.concat([reply.body, Buffer.alloc(2_000_000)])))
  ],
  ["live-feeds", "fail", "a feed that fails", (path, reply) => void (path === "/rss.xml" && (reply.status = 500))],
  ["live-pages", "fail", "a page that fails", (path, reply) => void (isArticle(path) && (reply.status = 502))],
  [
    "live-charset",
    "fail",
    "pages in another charset",
    (path, reply) => void (isArticle(path) && (reply.headers["content-type"] = "text/html; charset=iso-8859-1"))
  ],
  [
    "live-charset",
    "fail",
    "pages that name no charset, in another one",
    (path, reply) => {
      if (!isArticle(path)) return
      harbourAs(reply, (html) => html.replace(/<meta charset[^>]*>/, "").replace("<h1>", "<h1>Ørsted: "))
      reply.headers["content-type"] = "text/html; charset=windows-1252"
    }
  ],
  [
    "live-hotlink",
    "fail",
    "pictures kept from other sites",
    (path, reply, _response, request) =>
      void (isCard(path) && request.headers.referer !== undefined && (reply.status = 403))
  ],
  [
    "live-hotlink",
    "fail",
    "another picture for other sites",
    (path, reply, _response, request) =>
      void (
        isCard(path) &&
        request.headers.referer?.includes("127.0.0.1") === false &&
        (reply.body = readFileSync("docs/newsroom.jpg"))
      )
  ],
  [
    "live-hotlink",
    "fail",
    "a page in the place of pictures for other sites",
    (path, reply, _response, request) =>
      isCard(path) &&
      request.headers.referer !== undefined &&
      void Object.assign(reply, { headers: { "content-type": "text/html" }, body: Buffer.from("<html>No</html>") })
  ],
  [
    "live-hotlink",
    "fail",
    "other sites led elsewhere",
    (path, reply, _response, request) =>
      isCard(path) &&
      request.headers.referer !== undefined &&
      void Object.assign(reply, { status: 302, headers: { location: "/" } })
  ],
  ["live-speed", "warn", "a slow feed", slowly("/rss.xml")],
  ["live-speed", "warn", "a slow page", slowly("/harbour/")],
  ["live-speed", "warn", "a slow front page", slowly("/")],
  ["live-speed", "warn", "a slow picture", slowly(/og\./)],
  [
    "live-robots",
    "fail",
    "a picture that is not to be shown",
    (path, reply) => void (isCard(path) && (reply.headers["x-robots-tag"] = "noimageindex"))
  ],
  [
    "live-robots",
    "fail",
    "a robots.txt that forbids all",
    (path, reply) =>
      void (
        path === "/robots.txt" &&
        Object.assign(reply, {
          status: 200,
          headers: { "content-type": "text/plain" },
          body: Buffer.from("User-agent: *\nDisallow: /articles/\n")
        })
      )
  ],
  [
    "live-robots",
    "fail",
    "a header that says noindex",
    (_path, reply) => void (reply.headers["x-robots-tag"] = "noindex")
  ],
  [
    "live-robots",
    "warn",
    "a robots.txt that fails",
    (path, reply) => void (path === "/robots.txt" && (reply.status = 500))
  ]
]

test.each(cases)("%s, %s: %s", async (name, status, what, one) => {
  fault = one
  try {
    const found = checkOf(await live(what.includes("never answers") ? { deadline: 400 } : {}), name)
    expect(found).toMatchObject({ status })
    expect(found.fix ?? "").not.toBe("")
    expect(`${found.found}${found.fix}`).not.toContain("\n")
    // Behind an arrow, on a terminal of 80 columns; but for addresses, which are as long as they are.
    expect((found.fix ?? "").replaceAll(/https?:\S+/g, "").length).toBeLessThanOrEqual(74)
  } finally {
    fault = () => false
  }
})

test("a site that is not encrypted is told the address that would be", async () => {
  const found = checkOf(await live(), "live-https")
  expect(found).toMatchObject({
    status: "warn",
    found: `${server.base}/ is not encrypted`,
    fix: `site: { url: ${server.base.replace("http:", "https:")}/ }`
  })
  fault = (_path, reply) => void (reply.status = 500)
  expect(checkOf(await live(), "live-https")).toMatchObject({ status: "skipped" })
  fault = () => false
})

test("whether scripts of other sites may read the JSON feeds is told, with the header that lets them", async () => {
  const cors = async () => checkOf(await live(), "live-cors")
  expect(await cors()).toMatchObject({
    status: "ok",
    found: "they may not: that takes Access-Control-Allow-Origin: *"
  })
  fault = (path, reply) => void (isFeed(path) && (reply.headers["access-control-allow-origin"] = "*"))
  expect(await cors()).toMatchObject({ status: "ok", found: "they may" })
  fault = (path, reply) => void (path === "/feed.json" && (reply.status = 404))
  expect(await cors()).toMatchObject({ status: "skipped", found: "there is no JSON feed" })
  fault = () => false
})

test("a hub is asked, and missed where it is not there", async () => {
  const spoilt = copyOf(project)
  spoilt.write("fanfare.config.yaml", `${spoilt.read("fanfare.config.yaml")}hub: "${server.base}/hub"\n`)
  const found = checkOf(await diagnose(spoilt, { isLive: true, allowsUrl: true }), "live-hub")
  expect(found).toMatchObject({ status: "fail" })
})

test("a site at an address of IPv6 is asked as any other", async () => {
  let root = ""
  const six = createPlainServer(
    siteServer(
      () => join(root, "public"),
      () => () => false
    )
  )
  await new Promise<void>((done) => six.listen(0, "::1", done))
  const host = `[::1]:${(six.address() as AddressInfo).port}`
  try {
    const good = healthy(`http://${host}/`, `allowHosts: ["${host}"]\n`)
    root = good.root
    const diagnosis = await diagnose(good, { isLive: true, allowsUrl: true })
    expect(wrongIn(diagnosis).filter((one) => !one.startsWith("live-https") && !one.startsWith("site-https"))).toEqual(
      []
    )
    expect(checkOf(diagnosis, "live-feeds")).toMatchObject({ status: "ok", found: "3 feeds answer" })
  } finally {
    six.close()
  }
})

test("a clone in which nothing is built is examined by the manifest of the site", async () => {
  const clone = copyOf(project)
  clone.remove("public")
  clone.remove(".fanfare")
  const diagnosis = await diagnose(clone, { isLive: true, allowsUrl: true })
  expect(checkOf(diagnosis, "live-feeds")).toMatchObject({ status: "ok", found: "3 feeds answer" })
})

test("the command line finds nothing wrong with a good site, and names what is, as JSON too", async () => {
  const pem = readFileSync("test/fixtures/loopback.pem", "utf8")
  let root = ""
  const secure = createServer(
    { key: pem, cert: pem },
    siteServer(
      () => join(root, "public"),
      () => fault
    )
  )
  await new Promise<void>((done) => secure.listen(0, "127.0.0.1", done))
  const host = `127.0.0.1:${(secure.address() as AddressInfo).port}`
  const good = healthy(`https://${host}/`, `allowHosts: ["${host}", "${server.host}"]\n`)
  root = good.root
  const environment = { NODE_TLS_REJECT_UNAUTHORIZED: "0", NODE_NO_WARNINGS: "1", SOURCE_DATE_EPOCH: "" }
  const doctor = (...flags: ReadonlyArray<string>) =>
    runBeside({ ...good, published: () => new Map() }, ["doctor", "--live", "--allow-url", ...flags], environment)
  try {
    const { status, stdout } = await doctor("--json", "--strict")
    const diagnosis = JSON.parse(stdout) as Diagnosis
    expect(wrongIn(diagnosis)).toEqual([])
    expect(diagnosis).toMatchObject({ version: 1, ok: true })
    expect(status).toBe(0)
    for (const path of ["/", "/rss.xml"]) {
      const to = `${server.base}/harbour/`
      fault = (asked, reply) =>
        void (asked === path && Object.assign(reply, { status: 302, headers: { location: to } }))
      const led = JSON.parse((await doctor("--json")).stdout) as Diagnosis
      expect(checkOf(led, "live-https")).toMatchObject({
        status: "fail",
        found: `https://${host}${path} leads to ${to}, which is not encrypted`,
        fix: "Let the server redirect to https only."
      })
    }
    const plain = `http://${host}/`
    const changed = (path: string, change: (text: string) => string): void => {
      fault = (asked, reply) =>
        asked === path &&
        unpacked(reply, change(readFileSync(join(root, `public${path}`.replace(/\/$/, "/index.html")), "utf8")))
    }
    for (const [path, change, named] of [
      [
        "/rss.xml",
        (text) => text.replace(/<link>https:(?=\S*harbour)/, "<link>http:"),
        `https://${host}/rss.xml names ${plain}`
      ],
      [
        "/harbour/",
        (text) => text.replace(/(og:image" content=")https:/, "$1http:"),
        `og:image of https://${host}/harbour/ names ${plain}`
      ],
      [
        "/harbour/",
        (text) => text.replace(/(og:url" content=")https:/, "$1http:"),
        `og:url of https://${host}/harbour/ names ${plain}`
      ],
      [
        "/feed.json",
        (text) => text.replace(/("url": ?")https:(?=\S*market)/, "$1http:"),
        `https://${host}/feed.json names ${plain}`
      ]
    ] satisfies ReadonlyArray<readonly [string, (text: string) => string, string]>) {
      changed(path, change)
      const unsafe = checkOf(JSON.parse((await doctor("--json")).stdout) as Diagnosis, "live-https")
      expect(unsafe).toMatchObject({ status: "fail", found: expect.stringContaining(named) as unknown })
    }
    fault = () => false
    writeFileSync(join(root, "public/robots.txt"), "User-agent: *\nDisallow: /\n")
    const spoilt = await doctor("--quiet")
    expect(spoilt).toMatchObject({ status: 1, stdout: "" })
    expect(spoilt.stderr).toMatch(/✗ robots .*\n.*→ .*\n.*✗ live-site|✗ robots|✗ live-robots/)
  } finally {
    secure.close()
  }
})
