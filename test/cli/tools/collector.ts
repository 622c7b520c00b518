/**
 * A collector of OpenTelemetry on loopback, and what it was sent: OTLP over
 * HTTP in JSON or protobuf, read by the numbers of the fields in
 * opentelemetry/proto/trace/v1/trace.proto, apart from what writes it.
 */
import { createServer, type IncomingHttpHeaders } from "node:http"
import type { AddressInfo } from "node:net"
import { gunzipSync } from "node:zlib"

export interface Span {
  /** Ids in hexadecimal; `parent` is empty for the root. */
  readonly trace: string
  readonly id: string
  readonly parent: string
  readonly name: string
  /** Nanoseconds since 1970. */
  readonly start: bigint
  readonly end: bigint
  /** 0 not set, 1 fine, 2 an error. */
  readonly status: number
}

export interface Sent {
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly resource: Readonly<Record<string, string>>
  readonly spans: ReadonlyArray<Span>
}

export interface Collector {
  readonly url: string
  /** All requests since the last call. */
  readonly taken: () => ReadonlyArray<Sent>
  /** What it answers from now on; null for never. */
  answer: number | null
  readonly close: () => Promise<void>
}

export const openCollector = async (): Promise<Collector> => {
  const sent: Array<Sent> = []
  const server = createServer((request, response) => {
    const pieces: Array<Buffer> = []
    request.on("data", (piece: Buffer) => pieces.push(piece))
    request.on("end", () => {
      const { url: path = "", headers } = request
      sent.push({ path, headers, ...bodyOf(Buffer.concat(pieces), headers) })
      if (collector.answer !== null) response.writeHead(collector.answer).end()
    })
  })
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done))
  const collector: Collector = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    taken: () => sent.splice(0),
    answer: 200,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      })
  }
  return collector
}

const bodyOf = (raw: Buffer, headers: IncomingHttpHeaders): Pick<Sent, "resource" | "spans"> => {
  const body = headers["content-encoding"] === "gzip" ? gunzipSync(raw) : raw
  return headers["content-type"] === "application/json" ? fromJson(body.toString("utf8")) : fromProtobuf(body)
}

interface JsonTraces {
  readonly resourceSpans: ReadonlyArray<{
    readonly resource: { readonly attributes: ReadonlyArray<{ key: string; value: { stringValue?: string } }> }
    readonly scopeSpans: ReadonlyArray<{
      readonly spans: ReadonlyArray<{
        readonly traceId: string
        readonly spanId: string
        readonly parentSpanId?: string
        readonly name: string
        readonly startTimeUnixNano: string
        readonly endTimeUnixNano: string
        readonly status?: { readonly code?: number }
      }>
    }>
  }>
}

const fromJson = (text: string): Pick<Sent, "resource" | "spans"> => {
  const { resourceSpans } = JSON.parse(text) as JsonTraces
  return {
    resource: Object.fromEntries(
      resourceSpans.flatMap(({ resource }) =>
        resource.attributes.map(({ key, value }) => [key, value.stringValue ?? ""])
      )
    ),
    spans: resourceSpans
      .flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans))
      .map((span) => ({
        trace: span.traceId,
        id: span.spanId,
        parent: span.parentSpanId ?? "",
        name: span.name,
        start: BigInt(span.startTimeUnixNano),
        end: BigInt(span.endTimeUnixNano),
        status: span.status?.code ?? 0
      }))
  }
}

/** The values of a message by the number of their field (protobuf.dev/programming-guides/encoding). */
type Message = ReadonlyMap<number, ReadonlyArray<bigint | Buffer>>

const readMessage = (bytes: Buffer): Message => {
  const fields = new Map<number, Array<bigint | Buffer>>()
  let at = 0
  const varint = (): bigint => {
    let value = 0n
    for (let shift = 0n; ; shift += 7n) {
      const byte = bytes.readUInt8(at)
      at += 1
      value |= BigInt(byte & 0x7f) << shift
      if (byte < 0x80) return value
    }
  }
  const take = (length: number): Buffer => {
    if (at + length > bytes.length) throw new RangeError("a field is longer than its message")
    at += length
    return bytes.subarray(at - length, at)
  }
  while (at < bytes.length) {
    const tag = Number(varint())
    const wire = tag & 7
    if (![0, 1, 2, 5].includes(wire)) throw new Error(`there is no wire type ${wire}`)
    const value =
      wire === 0 ? varint() : wire === 1 ? take(8).readBigUInt64LE() : take(wire === 5 ? 4 : Number(varint()))
    fields.set(tag >> 3, [...(fields.get(tag >> 3) ?? []), value])
  }
  return fields
}

const messages = (message: Message, field: number): ReadonlyArray<Message> =>
  (message.get(field) ?? []).map((value) => readMessage(value as Buffer))
const bytesOf = (message: Message | undefined, field: number): Buffer =>
  (message?.get(field)?.[0] as Buffer | undefined) ?? Buffer.alloc(0)
const numberOf = (message: Message | undefined, field: number): bigint =>
  (message?.get(field)?.[0] as bigint | undefined) ?? 0n

const fromProtobuf = (bytes: Buffer): Pick<Sent, "resource" | "spans"> => {
  const resourceSpans = messages(readMessage(bytes), 1)
  const attributes = resourceSpans.flatMap((one) => messages(one, 1)).flatMap((resource) => messages(resource, 1))
  return {
    resource: Object.fromEntries(
      attributes.map((one) => [bytesOf(one, 1).toString("utf8"), bytesOf(messages(one, 2)[0], 1).toString("utf8")])
    ),
    spans: resourceSpans
      .flatMap((one) => messages(one, 2))
      .flatMap((scope) => messages(scope, 2))
      .map((span) => ({
        trace: bytesOf(span, 1).toString("hex"),
        id: bytesOf(span, 2).toString("hex"),
        parent: bytesOf(span, 4).toString("hex"),
        name: bytesOf(span, 5).toString("utf8"),
        start: numberOf(span, 7),
        end: numberOf(span, 8),
        status: Number(numberOf(messages(span, 15)[0], 3))
      }))
  }
}
