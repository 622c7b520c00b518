/** A film larger than memory allows is measured, digested and published in parts. */
import { execFileSync } from "node:child_process"
import {
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
  closeSync
} from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, expect, test } from "vitest"

const root = mkdtempSync(join(tmpdir(), "fanfare-large-"))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const size = 2 ** 31 + 4096

/** Silence: a header, and zeros that no disk holds. */
const wave = (file: string): void => {
  const head = Buffer.alloc(44)
  head.write("RIFF", 0)
  head.writeUInt32LE(size - 8, 4)
  head.write("WAVEfmt ", 8)
  head.writeUInt32LE(16, 16)
  head.writeUInt16LE(1, 20)
  head.writeUInt16LE(1, 22)
  head.writeUInt32LE(48_000, 24)
  head.writeUInt32LE(96_000, 28)
  head.writeUInt16LE(2, 32)
  head.writeUInt16LE(16, 34)
  head.write("data", 36)
  head.writeUInt32LE(size - 44, 40)
  const handle = openSync(file, "w")
  writeSync(handle, head)
  closeSync(handle)
  truncateSync(file, size)
}

test("two gigabytes in a heap of 300 MB", { timeout: 600_000 }, () => {
  mkdirSync(join(root, "articles"))
  writeFileSync(
    join(root, "fanfare.config.yaml"),
    "site: { url: https://news.example.org/, title: News, language: en }\ncards: false\n"
  )
  writeFileSync(
    join(root, "articles/long.md"),
    "---\ntitle: A long night\ndate: 2026-03-01\naudio: long.wav\n---\nSilence.\n"
  )
  wave(join(root, "articles/long.wav"))
  const bin = new URL("../../src/cli/bin.ts", import.meta.url).pathname
  execFileSync(process.execPath, ["--max-old-space-size=300", bin, "build", "--allow-url", "--quiet"], { cwd: root })
  const published = readdirSync(join(root, "public/articles/a-long-night".replace("a-long-night", "long"))).find(
    (name) => name.endsWith(".wav")
  )
  expect(statSync(join(root, "public/articles/long", published ?? "")).size).toBe(size)
  expect(readFileSync(join(root, "public/rss.xml"), "utf8")).toContain(`length="${size}"`)
})
