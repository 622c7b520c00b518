/**
 * The articles whose views are compared with stored pictures: English, Arabic
 * and Hebrew of the example newsroom, one of long texts, and one without a
 * picture of its own. The preview of them as static pages.
 */
import { execFileSync } from "node:child_process"
import { cpSync, writeFileSync } from "node:fs"
import { join, resolve } from "node:path"

/** Slugs, by the name of the stored picture. */
export const viewedArticles = {
  english: "swing-bridge",
  arabic: "lighthouse-keeper-ar",
  hebrew: "bakery-at-four-he",
  long: "long-words",
  pictureless: "no-picture"
} as const

const words =
  "The harbour office has counted every rope, every ring and every bollard along the quay, and has found eleven more than stand in the books of 1911"

export const exportViews = (folder: string, out: string): void => {
  cpSync("examples/newsroom", folder, { recursive: true, filter: (name) => !/\/(?:public|\.fanfare)$/.test(name) })
  writeFileSync(
    join(folder, "articles/long-words.md"),
    `---\ntitle: ${words}, which nobody can explain\ndate: 2026-10-01\nauthor: Maximiliane Featherstonehaugh-Oyelaran\ndescription: ${words}. ${words}.\nimage: lighthouse.jpg\n---\n${words}.\n`
  )
  writeFileSync(
    join(folder, "articles/no-picture.md"),
    "---\ntitle: A short note\ndate: 2026-10-02\ncard: false\n---\nThe ferry is late today.\n"
  )
  execFileSync(
    process.execPath,
    [resolve("src/cli/bin.ts"), "dev", "--quiet", "--config", join(folder, "fanfare.config.yaml"), "--export", out],
    { stdio: ["ignore", "ignore", "inherit"], env: { ...process.env, SOURCE_DATE_EPOCH: "1800000000" } }
  )
}
