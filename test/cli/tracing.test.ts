/** Spans of a command, sent to a collector on loopback as the variables of OpenTelemetry say; without them, nothing is. */
import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest"
import { version } from "../../src/model/version.ts"
import { harbour, makeProject, runBeside } from "./project.ts"

interface Received {
  readonly path: string
  readonly type: string
  readonly body: Buffer
}

interface Attribute {
  readonly key: string
  readonly value: { readonly stringValue?: string }
}

interface Traces {
  readonly resourceSpans: ReadonlyArray<{
    readonly resource: { readonly attributes: ReadonlyArray<Attribute> }
    readonly scopeSpans: ReadonlyArray<{
      readonly spans: ReadonlyArray<{ readonly name: string; readonly traceId: string }>
    }>
  }>
}

const received: Array<Received> = []
let server: Server
let endpoint = ""

beforeAll(async () => {
  server = createServer((request, response) => {
    const parts: Array<Buffer> = []
    request.on("data", (part: Buffer) => parts.push(part))
    request.on("end", () => {
      received.push({
        path: request.url ?? "",
        type: request.headers["content-type"] ?? "",
        body: Buffer.concat(parts)
      })
      response.writeHead(200, { "content-type": "application/json" }).end("{}")
    })
  })
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done))
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => server.close())
beforeEach(() => void received.splice(0))

const files = {
  "fanfare.config.yaml": "site: { url: https://news.example.org/, title: Example News }\ncards: false\n",
  "articles/harbour.md": harbour
}
const project = () => makeProject(files, { cold: true })

const asJson = (): Traces => {
  expect(received.length).toBeGreaterThan(0)
  for (const { path, type } of received) expect([path, type]).toEqual(["/v1/traces", "application/json"])
  const all = received.map(({ body }) => JSON.parse(body.toString()) as Traces)
  return { resourceSpans: all.flatMap(({ resourceSpans }) => resourceSpans) }
}

describe("a build whose environment names a collector", () => {
  test("sends one trace with its stages, named as fanfare, and prints what it prints without", async () => {
    const run = await runBeside(project(), ["build", "--json"], {
      OTEL_EXPORTER_OTLP_ENDPOINT: endpoint,
      OTEL_EXPORTER_OTLP_PROTOCOL: "http/json"
    })
    expect(run.status, run.stderr).toBe(0)
    const plain = await runBeside(project(), ["build", "--json"])
    expect(JSON.parse(run.stdout)).toEqual(JSON.parse(plain.stdout))
    const { resourceSpans } = asJson()
    const spans = resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans))
    expect(spans.map(({ name }) => name)).toEqual(expect.arrayContaining(["runBuild", "run", "ingest", "publish"]))
    expect(new Set(spans.map(({ traceId }) => traceId)).size).toBe(1)
    const attributes = Object.fromEntries(
      resourceSpans.flatMap(({ resource }) => resource.attributes.map(({ key, value }) => [key, value.stringValue]))
    )
    expect(attributes).toMatchObject({ "service.name": "fanfare", "service.version": version })
  })

  test("sends protobuf unless JSON is asked for, and takes the service's name from the environment", async () => {
    const run = await runBeside(project(), ["check", "--quiet"], {
      OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: `${endpoint}/v1/traces`,
      OTEL_SERVICE_NAME: "newsroom"
    })
    expect(run).toEqual({ status: 0, stdout: "", stderr: "" })
    expect(received.map(({ path, type }) => [path, type])).toContainEqual(["/v1/traces", "application/x-protobuf"])
    expect(received.some(({ body }) => body.includes("newsroom"))).toBe(true)
    expect(received.some(({ body }) => body.includes("runCheck"))).toBe(true)
  })

  test("exits as it does without where nobody listens, and where a variable is wrong", async () => {
    const silent = await runBeside(project(), ["build", "--quiet"], {
      OTEL_EXPORTER_OTLP_ENDPOINT: "http://127.0.0.1:1",
      OTEL_EXPORTER_OTLP_PROTOCOL: "http/json"
    })
    expect([silent.status, silent.stdout]).toEqual([0, ""])
    const wrong = await runBeside(project(), ["build", "--quiet"], {
      OTEL_EXPORTER_OTLP_ENDPOINT: "not an address"
    })
    expect([wrong.status, wrong.stdout]).toEqual([0, ""])
    expect(received).toEqual([])
  })

  test("sends what failed too, with the exit code of the failure", async () => {
    const broken = makeProject({ "fanfare.config.yaml": "sight: 1\n" }, { cold: true })
    const run = await runBeside(broken, ["build"], {
      OTEL_EXPORTER_OTLP_ENDPOINT: endpoint,
      OTEL_EXPORTER_OTLP_PROTOCOL: "http/json"
    })
    expect(run.status).toBe(2)
    const names = asJson().resourceSpans.flatMap(({ scopeSpans }) =>
      scopeSpans.flatMap(({ spans }) => spans.map(({ name }) => name))
    )
    expect(names).toContain("runBuild")
  })
})

test("without these variables, or with empty ones, nothing is sent", async () => {
  const run = await runBeside(project(), ["build", "--quiet"], {
    OTEL_EXPORTER_OTLP_ENDPOINT: "",
    OTEL_SERVICE_NAME: "newsroom"
  })
  expect(run).toEqual({ status: 0, stdout: "", stderr: "" })
  expect(received).toEqual([])
})
