/** What a guarded process does with code that does not end, fills the memory or ends the process. */
import { resolve } from "node:path"
import { pathToFileURL } from "node:url"
import { Effect, Fiber } from "effect"
import { describe, expect, test } from "vitest"
import { cardTexts, hasOf } from "../../../src/cards/design/cardTexts.ts"
import { type DesignRequest, plainLook } from "../../../src/cards/design/design.ts"
import { type Guard, guardLimits, makeGuard } from "../../../src/cards/guard/Guard.ts"
import type { GuardTask } from "../../../src/cards/guard/GuardTask.ts"
import { folderWith } from "../newsroom.ts"

/** Enough to load a template on a busy machine. */
const few = { milliseconds: 1_500, bytes: 150_000_000 }
const short = { ...guardLimits, Load: few, Draw: few, Svg: few }

const withGuard = <A>(use: (guard: Guard) => Effect.Effect<A, unknown>): Promise<A> =>
  Effect.runPromise(Effect.scoped(Effect.flatMap(makeGuard(short), use)))

const addressOf = (text: string): string => {
  const root = folderWith({ "templates/mine.mjs": text })
  return pathToFileURL(`${root}/templates/mine.mjs`).href
}

const body = (
  draw: string,
  before = ""
): string => `import { element } from ${JSON.stringify(resolve("templates/element.ts"))}
${before}
export const template = { draw: ({ width, height, has, text }) => { ${draw}; return element({ width, height }) } }`

const noTexts = Object.fromEntries(cardTexts.map((name) => [name, ""])) as DesignRequest["text"]

const request: DesignRequest = {
  props: {
    width: 1200,
    height: 630,
    theme: "light",
    direction: "ltr",
    accent: "#0b5c6b",
    logo: null,
    ...plainLook,
    column: "wide",
    has: hasOf(["title", "site", "initial", "author"])
  },
  text: { ...noTexts, title: "Rain", site: "A site", initial: "A", author: "B" }
}

const draw = (url: string): GuardTask & { readonly _tag: "Draw" } => ({ _tag: "Draw", url, request })

const good = addressOf(body("has.author; has.date; text.title"))

describe("a task that takes too much", () => {
  test.each([
    ["that never ends", "for (;;);", /^it took longer than 1.5 seconds$/],
    [
      "that collects values without end",
      "const all = []; for (;;) all.push(new Array(1000).fill(all))",
      /MB of memory$|lack of memory/
    ],
    [
      "that collects bytes without end",
      "const all = []; for (;;) all.push(Buffer.alloc(1e7, 1))",
      /MB of memory$|lack of memory/
    ],
    ["that ends its process", "process.exit(0)", /^it ended its process \(exit code 0\)$/],
    ["that kills its process", 'process.kill(process.pid, "SIGKILL"); for (;;);', /^its process ended \(SIGKILL\)$/]
  ])("%s is stopped, and the next one is done", async (_name, code, reason) => {
    const bad = addressOf(body(code))
    const [fault, after] = await withGuard((guard) =>
      Effect.gen(function* () {
        yield* guard.ask(draw(good))
        return [yield* Effect.flip(guard.ask(draw(bad))), yield* guard.ask(draw(good))] as const
      })
    )
    expect(fault).toMatchObject({ _tag: "GuardFault", isFatal: true, reason: expect.stringMatching(reason) })
    expect(after).toMatchObject({ read: ["title"], had: ["author"], mistakes: [] })
  })

  test("while it is loaded is stopped as well", async () => {
    const fault = await withGuard((guard) => Effect.flip(guard.ask({ _tag: "Load", url: addressOf("for (;;);") })))
    expect(fault).toMatchObject({ isFatal: true, reason: "it took longer than 1.5 seconds" })
  })

  test("is killed when nobody waits for it any more", async () => {
    const pid = await withGuard((guard) =>
      Effect.gen(function* () {
        const file = folderWith()
        const url = addressOf(
          `import { writeFileSync } from "node:fs"\n${body("writeFileSync(" + JSON.stringify(`${file}/pid`) + ", String(process.pid)); for (;;);")}`
        )
        const running = yield* Effect.forkChild(guard.ask(draw(url)))
        const written = yield* Effect.promise(() => firstContent(`${file}/pid`))
        yield* Fiber.interrupt(running)
        return Number(written)
      })
    )
    expect(await isGone(pid)).toBe(true)
  })
})

describe("a task that fails", () => {
  test("says why and where, and the process goes on", async () => {
    const bad = addressOf(body('\nthrow new Error("no ink")'))
    const fault = await withGuard((guard) => Effect.flip(guard.ask(draw(bad))))
    expect(fault).toMatchObject({ reason: "no ink", line: 4, isFatal: false })
  })

  test("because it is an error while nobody waits ends the process, and the next one is done", async () => {
    const bad = addressOf(body("setTimeout(() => { throw new Error('late') })"))
    const [first, after] = await withGuard((guard) =>
      Effect.gen(function* () {
        const drawn = yield* guard.ask(draw(bad))
        yield* Effect.sleep("300 millis")
        return [drawn, yield* Effect.retry(guard.ask(draw(good)), { times: 1 })] as const
      })
    )
    expect([first.mistakes, after.mistakes]).toEqual([[], []])
  })
})

test("says which files a template took", async () => {
  const root = folderWith({
    "templates/mine.mjs": `import { draw } from "./parts/draw.mjs"\nexport const template = { draw }`,
    "templates/parts/draw.mjs": "export const draw = () => ({ type: 'div', props: {} })"
  })
  const { files } = await withGuard((guard) =>
    guard.ask({ _tag: "Load", url: pathToFileURL(`${root}/templates/mine.mjs`).href })
  )
  expect(files).toEqual([`${root}/templates/mine.mjs`, `${root}/templates/parts/draw.mjs`])
})

const firstContent = async (file: string): Promise<string> => {
  const { readFile } = await import("node:fs/promises")
  for (;;) {
    const text = await readFile(file, "utf8").catch(() => "")
    if (text !== "") return text
    await new Promise((wait) => setTimeout(wait, 20))
  }
}

/** Whether a process ends. */
const isGone = async (pid: number): Promise<boolean> => {
  for (let look = 0; look < 500; look++) {
    try {
      process.kill(pid, 0)
    } catch {
      return true
    }
    await new Promise((wait) => setTimeout(wait, 20))
  }
  return false
}
