/**
 * Chromium without a window, spoken to over two pipes: the DevTools protocol,
 * JSON messages that end in NUL (`--remote-debugging-pipe`). One page for all.
 */
import { type ChildProcess, spawn } from "node:child_process"
import { existsSync, mkdirSync, writeFileSync } from "node:fs"
import { delimiter, join } from "node:path"
import type { Readable, Writable } from "node:stream"

export interface Page {
  readonly version: string
  /** Sets the size of the window in pixels. */
  readonly resize: (width: number, height: number) => Promise<void>
  /** Loads a file and waits until it is there. */
  readonly open: (address: string) => Promise<void>
  /** The value of an expression in the page; promises are awaited. */
  readonly evaluate: <Value>(expression: string) => Promise<Value>
  /** The window as a PNG file. */
  readonly screenshot: () => Promise<Buffer>
  /** A command of the DevTools protocol, sent to the page. */
  readonly send: <Result>(method: string, params?: object) => Promise<Result>
  /** Calls `listener` for each event of that name. */
  readonly on: (event: string, listener: (params: never) => void) => void
  readonly close: () => Promise<void>
}

/** Where Chromium is, or null. */
export const findChromium = (): string | null =>
  (process.env["PATH"] ?? "")
    .split(delimiter)
    .flatMap((folder) => ["chromium", "chromium-browser"].map((name) => join(folder, name)))
    .find((path) => existsSync(path)) ?? null

/** Grey, unhinted glyphs at fractions of a pixel, and nothing that starts by itself. */
const flags = [
  "--headless",
  "--remote-debugging-pipe",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--disable-lcd-text",
  "--font-render-hinting=none",
  "--force-device-scale-factor=1",
  "--force-color-profile=srgb",
  "--hide-scrollbars",
  "--mute-audio",
  "--no-first-run",
  "--no-default-browser-check",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-default-apps",
  "--disable-extensions",
  "--disable-sync",
  "--disable-features=Translate,OptimizationHints,MediaRouter",
  "--metrics-recording-only",
  "--use-mock-keychain"
]

/** `folder` is for the profile; `fonts` is the only folder whose fonts Chromium sees beside those of the page, null for all of the machine's. */
export const startChromium = async (path: string, folder: string, fonts: string | null): Promise<Page> => {
  const own = fonts === null ? {} : { FONTCONFIG_FILE: onlyFonts(folder, fonts) }
  const child = spawn(path, [...flags, `--user-data-dir=${join(folder, "profile")}`, "about:blank"], {
    stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"],
    env: { ...process.env, ...own },
    detached: true
  })
  const { send, on } = connect(child)
  try {
    const { product } = await send<{ product: string }>("Browser.getVersion")
    const { targetId } = await send<{ targetId: string }>("Target.createTarget", { url: "about:blank" })
    const { sessionId } = await send<{ sessionId: string }>("Target.attachToTarget", { targetId, flatten: true })
    const evaluate = async <Value>(expression: string): Promise<Value> => {
      const { result, exceptionDetails } = await send<Evaluated<Value>>(
        "Runtime.evaluate",
        { expression, awaitPromise: true, returnByValue: true },
        sessionId
      )
      if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? "in the page")
      return result.value
    }
    return {
      version: product,
      resize: async (width, height) => {
        const metrics = { width, height, deviceScaleFactor: 1, mobile: false }
        await send("Emulation.setDeviceMetricsOverride", metrics, sessionId)
      },
      open: async (address) => {
        await send("Page.navigate", { url: address }, sessionId)
        const isThere = `location.href !== "about:blank" && document.readyState === "complete"`
        // Asking fails while one page makes way for the other.
        while (!(await evaluate<boolean>(isThere).catch(() => child.exitCode !== null)))
          await new Promise((resolve) => setTimeout(resolve, 20))
      },
      evaluate,
      screenshot: async () => {
        const { data } = await send<{ data: string }>("Page.captureScreenshot", { format: "png" }, sessionId)
        return Buffer.from(data, "base64")
      },
      send: (method, params) => send(method, params, sessionId),
      on,
      close: async () => {
        const gone = new Promise((resolve) => child.once("exit", resolve))
        await send("Browser.close")
        await gone
      }
    }
  } catch (error) {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid)
    throw error
  }
}

const onlyFonts = (folder: string, fonts: string): string => {
  const cache = join(folder, "fontconfig")
  mkdirSync(cache, { recursive: true })
  const config = join(folder, "fonts.conf")
  writeFileSync(config, `<fontconfig><dir>${fonts}</dir><cachedir>${cache}</cachedir></fontconfig>`)
  return config
}

interface Evaluated<Value> {
  readonly result: { readonly value: Value }
  readonly exceptionDetails?: { readonly exception?: { readonly description?: string } }
}

interface Reply {
  readonly id?: number
  /** Of an event, which has no id. */
  readonly method?: string
  readonly params?: unknown
  readonly result?: unknown
  readonly error?: { readonly message: string }
}

type Send = <Result>(method: string, params?: object, sessionId?: string) => Promise<Result>

/** Chromium writes to its file descriptor 4 and reads from 3. */
const connect = (child: ChildProcess): { readonly send: Send; readonly on: Page["on"] } => {
  const [to, from] = [child.stdio[3] as Writable, child.stdio[4] as Readable]
  const waiting = new Map<number, { resolve: (result: never) => void; reject: (error: Error) => void }>()
  const listeners: Array<{ readonly event: string; readonly listener: (params: never) => void }> = []
  const fail = (error: Error): void => {
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }
  let parts: Array<Buffer> = []
  from.on("data", (chunk: Buffer) => {
    let start = 0
    for (let end = chunk.indexOf(0); end !== -1; end = chunk.indexOf(0, start)) {
      const reply = JSON.parse(Buffer.concat([...parts, chunk.subarray(start, end)]).toString()) as Reply
      parts = []
      start = end + 1
      for (const { event, listener } of listeners) if (event === reply.method) listener(reply.params as never)
      const asked = waiting.get(reply.id ?? -1)
      waiting.delete(reply.id ?? -1)
      if (reply.error === undefined) asked?.resolve(reply.result as never)
      else asked?.reject(new Error(`Chromium: ${reply.error.message}`))
    }
    parts.push(chunk.subarray(start))
  })
  child.once("error", fail)
  child.once("exit", () => fail(new Error("Chromium ended")))
  to.on("error", fail)
  let last = 0
  const send: Send = (method, params = {}, sessionId) =>
    new Promise((resolve, reject) => {
      const id = ++last
      waiting.set(id, { resolve, reject })
      to.write(`${JSON.stringify({ id, method, params, ...(sessionId === undefined ? {} : { sessionId }) })}\0`)
    })
  return {
    send,
    on: (event, listener) => {
      listeners.push({ event, listener })
    }
  }
}
