/** Spans of commands reach a collector as the variables of OpenTelemetry say, and whatever is wrong there fails no command. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest"
import { version } from "../../src/model/version.ts"
import { makeProject, runBeside, type TestProject } from "./project.ts"
import { type Collector, openCollector, type Sent, type Span } from "./tools/collector.ts"
import { plainSite, stories } from "./tools/stories.ts"

let collector: Collector
beforeAll(async () => {
  collector = await openCollector()
})
beforeEach(() => {
  collector.answer = 200
  collector.taken()
})
afterAll(() => collector.close())

const site = (): TestProject => makeProject({ "fanfare.config.yaml": plainSite(), ...stories(2) })
const check = ["check", "--json", "--allow-url"]
const spansOf = (sent: ReadonlyArray<Sent>): ReadonlyArray<Span> => sent.flatMap(({ spans }) => spans)
const endpoint = (): Record<string, string> => ({ OTEL_EXPORTER_OTLP_ENDPOINT: collector.url })

/** One trace with one root; each span within its parent, and the stages of a run among them. */
const expectWholeTrace = (spans: ReadonlyArray<Span>, stages: ReadonlyArray<string>): void => {
  const byId = new Map(spans.map((span) => [span.id, span]))
  expect(byId.size).toBe(spans.length)
  expect(new Set(spans.map(({ trace }) => trace)).size).toBe(1)
  expect(spans.filter(({ parent }) => parent === "")).toHaveLength(1)
  for (const { id, parent, trace, start, end } of spans) {
    expect([trace, id]).toEqual([expect.stringMatching(/^[0-9a-f]{32}$/), expect.stringMatching(/^[0-9a-f]{16}$/)])
    expect(end).toBeGreaterThanOrEqual(start)
    if (parent === "") continue
    const above = byId.get(parent)
    expect(above).toBeDefined()
    expect(above !== undefined && above.start <= start && end <= above.end).toBe(true)
  }
  expect(spans.map(({ name }) => name)).toEqual(expect.arrayContaining([...stages]))
}

describe("spans reach a collector", () => {
  test.each([
    [undefined, "application/x-protobuf"],
    ["http/protobuf", "application/x-protobuf"],
    ["http/json", "application/json"]
  ])("with the protocol %s as %s", async (protocol, type) => {
    const how = protocol === undefined ? {} : { OTEL_EXPORTER_OTLP_PROTOCOL: protocol }
    const run = await runBeside(site(), ["build", "--allow-url"], { ...endpoint(), ...how })
    expect(run.status, run.stderr).toBe(0)
    const sent = collector.taken()
    expect(sent.map(({ path, headers }) => [path, headers["content-type"]])).toEqual([["/v1/traces", type]])
    expectWholeTrace(spansOf(sent), ["runBuild", "run", "ingest", "makeArticles", "publish"])
    expect(sent[0]?.resource).toMatchObject({ "service.name": "fanfare", "service.version": version })
  })

  test("in both protocols alike", async () => {
    const names = []
    for (const protocol of ["http/protobuf", "http/json"]) {
      await runBeside(site(), check, { ...endpoint(), OTEL_EXPORTER_OTLP_TRACES_PROTOCOL: protocol })
      names.push(spansOf(collector.taken()).map(({ name, status }) => `${name} ${status}`))
    }
    expect(names[0]).toEqual(names[1])
    expect(names[0]?.length).toBeGreaterThan(3)
  })

  test("with what is said for traces before what is said for all signals", async () => {
    await runBeside(site(), check, {
      OTEL_EXPORTER_OTLP_ENDPOINT: "http://127.0.0.1:9/",
      OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: `${collector.url}/own/place`,
      OTEL_EXPORTER_OTLP_PROTOCOL: "http/protobuf",
      OTEL_EXPORTER_OTLP_TRACES_PROTOCOL: "http/json",
      OTEL_EXPORTER_OTLP_HEADERS: "x-key=all",
      OTEL_EXPORTER_OTLP_TRACES_HEADERS: "x-key=a%20secret,x-team=news"
    })
    const [{ path, headers } = { path: "", headers: {} }, ...more] = collector.taken()
    expect(more).toEqual([])
    expect(path).toBe("/own/place")
    expect(headers).toMatchObject({ "content-type": "application/json", "x-key": "a secret", "x-team": "news" })
  })

  test("compressed where that is asked for", async () => {
    // Only what is larger than 1 kB is compressed.
    await runBeside(site(), ["build", "--allow-url"], { ...endpoint(), OTEL_EXPORTER_OTLP_COMPRESSION: "gzip" })
    const sent = collector.taken()
    expect(sent.map(({ headers }) => headers["content-encoding"])).toEqual(["gzip"])
    expectWholeTrace(spansOf(sent), ["runBuild", "run"])
  })

  test.each([
    [{ OTEL_SERVICE_NAME: "newsroom" }, "newsroom"],
    [{ OTEL_RESOURCE_ATTRIBUTES: "service.name=newsroom,deployment.environment=ci" }, "newsroom"],
    [{ OTEL_RESOURCE_ATTRIBUTES: "deployment.environment=ci" }, "fanfare"]
  ])("under the name that %j gives the service", async (how, name) => {
    await runBeside(site(), check, { ...endpoint(), ...how })
    const [sent] = collector.taken()
    expect(sent?.resource["service.name"]).toBe(name)
    if ("OTEL_RESOURCE_ATTRIBUTES" in how) expect(sent?.resource["deployment.environment"]).toBe("ci")
  })

  test("of a build in which nothing changed, which else is answered before anything is loaded", async () => {
    const project = site()
    for (let round = 0; round < 2; round += 1) await runBeside(project, ["build", "--allow-url"])
    await runBeside(project, ["build", "--allow-url"], endpoint())
    const spans = spansOf(collector.taken())
    expectWholeTrace(spans, ["runBuild", "run", "ingest"])
    expect(spans.map(({ name }) => name)).not.toContain("makeArticles")
  })

  test("with an error where a command ends with one", async () => {
    const project = makeProject({ "fanfare.config.yaml": "site: 7\n" })
    const run = await runBeside(project, ["build", "--allow-url"], endpoint())
    expect(run.status).toBe(2)
    const spans = spansOf(collector.taken())
    expect(spans.find(({ name }) => name === "run")?.status).toBe(2)
  })
})

describe("no spans are sent", () => {
  test.each([
    [{}],
    [{ OTEL_SERVICE_NAME: "newsroom", OTEL_TRACES_EXPORTER: "otlp" }],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: "" }],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: "here", OTEL_SDK_DISABLED: "true" }],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: "here", OTEL_TRACES_EXPORTER: "none" }],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: "here", OTEL_TRACES_EXPORTER: "console" }]
  ] as ReadonlyArray<readonly [Record<string, string>]>)("with %j", async (how) => {
    const all = Object.entries(how).map(([name, value]) => [name, value === "here" ? collector.url : value])
    const run = await runBeside(site(), check, Object.fromEntries(all) as Record<string, string>)
    expect(run.status, run.stderr).toBe(0)
    expect(run.stderr).not.toContain("OTEL")
    expect(collector.taken()).toEqual([])
  })
})

describe("a command says and does the same", () => {
  const expectSame = async (how: Record<string, string>, told: RegExp | null): Promise<void> => {
    const [plain, traced] = [site(), site()]
    const before = await runBeside(plain, ["build", "--json", "--allow-url"])
    const run = await runBeside(traced, ["build", "--json", "--allow-url"], how)
    expect([run.status, run.stdout], run.stderr).toEqual([before.status, before.stdout])
    expect(traced.published()).toEqual(plain.published())
    if (told === null) expect(run.stderr).toBe(before.stderr)
    else {
      expect(run.stderr).toMatch(told)
      expect(run.stderr).not.toMatch(/^\s+at /m)
    }
  }
  const wrong = /fanfare: no spans are sent, because an OTEL_ variable is wrong: \S/

  test.each([
    ["an endpoint that is no address", { OTEL_EXPORTER_OTLP_ENDPOINT: "not an address" }, wrong],
    ["another compression", { OTEL_EXPORTER_OTLP_ENDPOINT: "here", OTEL_EXPORTER_OTLP_COMPRESSION: "brotli" }, wrong],
    ["a timeout in words", { OTEL_EXPORTER_OTLP_ENDPOINT: "here", OTEL_EXPORTER_OTLP_TIMEOUT: "soon" }, wrong],
    ["a switch in words", { OTEL_EXPORTER_OTLP_ENDPOINT: "here", OTEL_SDK_DISABLED: "perhaps" }, wrong],
    ["headers without a value", { OTEL_EXPORTER_OTLP_ENDPOINT: "here", OTEL_EXPORTER_OTLP_HEADERS: "%E0%A4%A" }, null],
    ["nobody at the endpoint", { OTEL_EXPORTER_OTLP_ENDPOINT: "http://127.0.0.1:9" }, null],
    ["an endpoint of another scheme", { OTEL_EXPORTER_OTLP_ENDPOINT: "ftp://127.0.0.1/" }, null],
    [
      "a protocol that there is not",
      { OTEL_EXPORTER_OTLP_ENDPOINT: "here", OTEL_EXPORTER_OTLP_PROTOCOL: "carrier" },
      null
    ]
  ] as ReadonlyArray<readonly [string, Record<string, string>, RegExp | null]>)("with %s", async (_, how, told) => {
    const all = Object.entries(how).map(([name, value]) => [name, value === "here" ? collector.url : value])
    const short = { OTEL_EXPORTER_OTLP_TRACES_TIMEOUT: "100" }
    await expectSame({ ...short, ...(Object.fromEntries(all) as Record<string, string>) }, told)
  })

  test.each([403, 503, null])("where the collector answers %s", async (answer) => {
    collector.answer = answer
    await expectSame({ ...endpoint(), OTEL_EXPORTER_OTLP_TIMEOUT: "100" }, null)
    expect(collector.taken().length).toBeGreaterThan(0)
  })
})
