/** The manifest and its parts, read and compared with what stands in the directory; and sites of any number of articles. */
import { createHash } from "node:crypto"
import { statSync } from "node:fs"
import { join } from "node:path"
import { expect } from "vitest"
import { type BuiltProject, config } from "./built.ts"

export interface Part {
  readonly version: number
  readonly generator: string
  readonly articles: ReadonlyArray<{
    readonly id: string
    readonly slug: string
    readonly url: string
    readonly title: string
    readonly published: string | null
    readonly files: Readonly<Record<string, string>>
  }>
  readonly files: ReadonlyArray<{
    readonly path: string
    readonly bytes: number
    readonly type: string
    readonly sha256: string
  }>
}

interface Manifest extends Part {
  readonly feeds: ReadonlyArray<{ readonly id: string; readonly title: string; readonly items: number }>
  readonly parts?: ReadonlyArray<string>
}

export const readParts = (project: BuiltProject): { readonly root: Manifest; readonly parts: ReadonlyArray<Part> } => {
  const root = JSON.parse(project.read("public/fanfare.json")) as Manifest
  return { root, parts: (root.parts ?? []).map((path) => JSON.parse(project.read(`public/${path}`)) as Part) }
}

export const expectTrue = (project: BuiltProject, { files }: Part): void => {
  const { root } = project
  for (const { path, bytes, sha256, type } of files) {
    const text = project.read(`public/${path}`)
    expect([path, statSync(join(root, "public", path)).size]).toEqual([path, bytes])
    expect([path, createHash("sha256").update(text).digest("hex")]).toEqual([path, sha256])
    expect([path, type]).toEqual([path, expect.stringMatching(/^[a-z]+\/[a-z0-9.+-]+(?:; charset=utf-8)?$/)])
  }
}

const isManifest = (path: string): boolean => /^fanfare(?:\.json|\/)/.test(path)

/** Every file that is published is listed once by the root or, of an article that it does not hold, by a part. */
export const expectComplete = (project: BuiltProject): void => {
  const { root, parts } = readParts(project)
  const listed = new Set([root, ...parts].flatMap(({ files }) => files.map(({ path }) => path)))
  const published = Object.keys(project.published()).filter((path) => !isManifest(path))
  expect([...listed].toSorted()).toEqual(published.toSorted())
  for (const part of [root, ...parts]) {
    expect(new Set(part.files.map(({ path }) => path)).size).toBe(part.files.length)
    expect(new Set(part.articles.map(({ id }) => id)).size).toBe(part.articles.length)
  }
}

export const record = (number: number, title = `Item ${number}`): string =>
  JSON.stringify({
    id: `urn:x-test:${number}`,
    title,
    content_text: `Words of ${number}.`,
    summary: `About ${number}.`,
    date_published: new Date(Date.UTC(2026, 0, 1) + number * 60_000).toISOString().replace(".000", ""),
    language: "en",
    url: `https://news.example.org/items/${number}/`
  })

export const records = (count: number): string =>
  Array.from({ length: count }, (_, index) => record(index + 1)).join("\n")

export const fromRecords = config("sources: [{ ndjson: records.ndjson }]\n")
