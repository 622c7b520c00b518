/** What is told of an address besides what it gives: that it is gone for good, or read without encryption. */
import { readFileSync } from "node:fs"
import { createServer } from "node:https"
import type { AddressInfo } from "node:net"
import { afterAll, expect, test, vi } from "vitest"
import { removeFolders } from "../../publish/site.ts"
import { feed, gives } from "../../sources/http/hostile.ts"
import { feedOf, saidOf, serving, stateOf } from "./served.ts"

afterAll(removeFolders)

test("FF1701: one that is gone for good is told as such in every build, and what it gave stays", async () => {
  await using served = await serving(gives(200, {}, feed(1, 2)))
  await served.run()
  served.answer(gives(410))
  for (let round = 0; round < 2; round += 1) {
    const ran = await served.run()
    expect(stateOf(ran, feedOf(served))).toBe("stale")
    expect(saidOf(ran, feedOf(served))).toEqual([
      expect.stringMatching(/^FF1701 .*410: it is gone for good.*stays published\.$/)
    ])
  }
  expect(served.titles()).toHaveLength(2)
})

test("FF1703: one that leads from https to http is read, and that is told", async () => {
  vi.stubEnv("NODE_TLS_REJECT_UNAUTHORIZED", "0")
  vi.spyOn(process, "emitWarning").mockImplementation(() => undefined)
  const pem = readFileSync("test/fixtures/loopback.pem", "utf8")
  let target = ""
  const secure = createServer({ key: pem, cert: pem }, (_, response) =>
    response.writeHead(302, { location: target }).end()
  )
  await new Promise<void>((done) => secure.listen(0, "127.0.0.1", done))
  const host = `127.0.0.1:${(secure.address() as AddressInfo).port}`
  await using served = await serving(gives(200, {}, feed(1)), {
    sources: `[{ feed: "https://${host}/feed" }]`,
    allowHosts: `["${host}", "HOST"]`
  })
  target = `${served.server.base}/feed`
  try {
    const ran = await served.run()
    expect(stateOf(ran, `https://${host}/feed`)).toBe("ok")
    expect(saidOf(ran, `https://${host}/feed`)).toEqual([expect.stringMatching(/^FF1703 .*https to http/)])
  } finally {
    secure.close()
    vi.unstubAllEnvs()
    vi.restoreAllMocks()
  }
})
