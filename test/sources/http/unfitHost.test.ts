import { describe, expect, test } from "vitest"
import { unfitHost } from "../../../src/sources/http/unfitHost.ts"

const reasonFor = (url: string): string | undefined => unfitHost(new URL(url).hostname)

describe("a host that nothing is published under", () => {
  test.each([
    "http://localhost:8080/",
    "http://LOCALHOST./",
    "http://127.0.0.1/",
    "http://2130706433/",
    "http://0.0.0.0:4321/",
    "http://[::1]/",
    "http://[::ffff:10.0.0.1]/",
    "http://[fd00::1]/",
    "http://10.1.2.3/",
    "http://172.20.0.1/",
    "http://192.168.1.20/",
    "http://169.254.1.1/",
    "http://web/",
    "http://news.local/",
    "http://news.localhost/",
    "https://news.test/",
    "https://news.invalid/",
    "https://example.com/",
    "https://news.example.org/",
    "https://a.b.example.net/",
    "https://news.example/",
    "https://news-git-main-harbour.vercel.app/",
    "https://news-a1b2c3d4e-harbour.vercel.app/",
    "https://deploy-preview-12--news.netlify.app/",
    "https://65a1b2--news.netlify.app/",
    "https://0a1b2c3d.news.pages.dev/",
    "https://fuzzy-boat-4321.app.github.dev/",
    "https://8080-harbour-news.gitpod.io/",
    "https://abc.ngrok.io/",
    "https://abc.ngrok-free.app/",
    "https://quiet-sea.trycloudflare.com/"
  ])("%s", (url) => {
    expect(reasonFor(url)).toMatch(/machine|example|preview/)
  })
})

describe("a host that is published under", () => {
  test.each([
    "https://news.org/",
    "https://examplenews.com/",
    "https://myexample.org/",
    "https://harbour.vercel.app/",
    "https://my-beautiful-site.vercel.app/",
    "https://harbour.netlify.app/",
    "https://news.pages.dev/",
    "https://harbour.github.io/news/",
    "https://193.0.6.139/",
    "https://172.32.0.1/",
    "https://[2001:67c:2e8:22::c100:68b]/",
    "https://xn--mgbh0fb.xn--kgbechtv.net/",
    "https://contest.org/",
    "https://localnews.org/"
  ])("%s", (url) => {
    expect(reasonFor(url)).toBeUndefined()
  })
})
