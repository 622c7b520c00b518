/** Exports that are larger than the memory that reads them. */
import { spawnSync } from "node:child_process"
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { expect, test } from "vitest"
import { zipOf } from "./archives.ts"
import { wxrHead, wxrItem, wxrTail } from "./wxr.ts"

const read = (root: string, path: string): { readonly articles: number; readonly megabytes: number } => {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ["--max-old-space-size=120", resolve("test/sources/exports/readLarge.ts"), root, path],
    { encoding: "utf8" }
  )
  expect(stderr).toBe("")
  return JSON.parse(stdout) as { articles: number; megabytes: number }
}

const within = (look: (root: string) => void): void => {
  const root = mkdtempSync(join(tmpdir(), "fanfare-large-"))
  try {
    look(root)
  } finally {
    rmSync(root, { recursive: true })
  }
}

const paragraph = "The harbour opened again at noon, and three ships with oranges came in. "

test("a WordPress export of 200 MB is read with a heap of 120 MB", () =>
  within((root) => {
    const file = openSync(join(root, "wp.xml"), "w")
    const content = Array.from({ length: 20 }, () => paragraph.repeat(14)).join("\n\n")
    writeSync(file, wxrHead)
    for (let id = 1; id <= 10_000; id += 1) writeSync(file, wxrItem({ id, content }))
    writeSync(file, wxrTail)
    closeSync(file)
    const { articles, megabytes } = read(root, "wp.xml")
    expect(articles).toBe(10_000)
    expect(megabytes).toBeLessThan(450)
  }))

test("an archive with 10,000 posts is never held whole", () =>
  within((root) => {
    const ids = Array.from({ length: 10_000 }, (_, index) => index + 1)
    const rows = ids.map((id) => `${id}.p-${id},2026-03-01T06:30:00.000Z,true,,,newsletter,everyone,Letter ${id},,\n`)
    const html = `<p>${paragraph.repeat(100)}</p>`
    writeFileSync(
      join(root, "s.zip"),
      zipOf({
        "posts.csv": `post_id,post_date,is_published,email_sent_at,inbox_sent_at,type,audience,title,subtitle,podcast_url\n${rows.join("")}`,
        ...Object.fromEntries(ids.map((id) => [`posts/${id}.p-${id}.html`, html]))
      })
    )
    const { articles, megabytes } = read(root, "s.zip")
    expect(articles).toBe(10_000)
    expect(megabytes).toBeLessThan(450)
  }))
