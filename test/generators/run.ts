/**
 * Real site generators, and fanfare's command line on what they built: every
 * post becomes an article, its page gets head tags, bar, comments and lists,
 * and every byte outside of them stays. Needs npm once; asks no one else.
 */
import { spawnSync } from "node:child_process"
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs"
import { dirname, join, resolve } from "node:path"
import { fileURLToPath } from "node:url"
import { installPackages } from "../../scripts/installPackages.ts"
import { astro } from "./astro.ts"
import { checkPost } from "./checkPost.ts"
import { eleventy } from "./eleventy.ts"
import type { Generator } from "./Generator.ts"
import { hexo } from "./hexo.ts"
import { isSameOutside } from "./outside.ts"
import { posts } from "./posts.ts"

let passed = 0
let failed = 0
const check = (name: string, isTrue: boolean): void => {
  if (isTrue) passed += 1
  else failed += 1
  if (!isTrue) console.log(`  ✗ ${name}`)
}

const pagesOf = (site: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(site, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".html") && !name.startsWith("fanfare"))
      .toSorted()
      .map((name) => [name, readFileSync(join(site, name), "latin1")])
  )

const isSame = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean =>
  a.size === b.size && [...a].every(([name, text]) => b.get(name) === text)

const folder = fileURLToPath(new URL(".", import.meta.url))

/** When each file was written, and which file it is; folders come and go while fanfare works. */
const times = (site: string): string =>
  readdirSync(site, { recursive: true, encoding: "utf8" })
    .toSorted()
    .flatMap((name) => {
      const { mtimeMs, ino, isFile } = stampOf(join(site, name))
      return isFile ? [`${name} ${mtimeMs} ${ino}`] : []
    })
    .join("\n")

const stampOf = (file: string) => {
  const info = statSync(file)
  return { mtimeMs: info.mtimeMs, ino: info.ino, isFile: info.isFile() }
}

const run = (site: string, generator: Generator): void => {
  const [script, ...args] = generator.command
  const { status, stderr, stdout } = spawnSync(process.execPath, [join(folder, "node_modules", script), ...args], {
    cwd: site,
    encoding: "utf8",
    env: { PATH: process.env["PATH"], HOME: site, ...generator.environment }
  })
  if (status !== 0) throw new Error(`${generator.name} does not build:\n${stdout}\n${stderr}`)
}

const fanfare = (site: string, generator: Generator, ...args: ReadonlyArray<string>) =>
  spawnSync(
    process.execPath,
    [resolve("src/cli/bin.ts"), "build", "--allow-url", "--out", `${generator.built}/fanfare`, ...args],
    {
      cwd: site,
      encoding: "utf8",
      env: { PATH: process.env["PATH"], SOURCE_DATE_EPOCH: "1780000000" }
    }
  )

const prove = async (generator: Generator): Promise<void> => {
  const site = join(folder, "dist", generator.name)
  const built = join(site, generator.built)
  rmSync(site, { recursive: true, force: true })
  const config = `site: { url: https://news.example.org/fanfare/, title: Example News }
pages: ${generator.built}/**/*.html
inject: true
share: { networks: [mastodon, email] }
`
  for (const [path, text] of Object.entries({ "fanfare.config.yaml": config, ...generator.files(posts) })) {
    mkdirSync(dirname(join(site, path)), { recursive: true })
    writeFileSync(join(site, path), text)
  }
  run(site, generator)
  const before = pagesOf(built)

  const dry = fanfare(site, generator, "--dry-run")
  check(
    "--dry-run names every page that would change",
    posts.every((post) => dry.stdout.includes(`~ ${generator.built}/${generator.page(post)}`))
  )
  check("--dry-run writes nothing", isSame(before, pagesOf(built)))

  const first = fanfare(site, generator, "--json")
  check(`fanfare builds: ${first.stderr}`, first.status === 0)
  const after = pagesOf(built)
  const manifest = JSON.parse(readFileSync(join(built, "fanfare/fanfare.json"), "utf8")) as {
    readonly articles: ReadonlyArray<Readonly<Record<string, unknown>>>
  }
  check(`${posts.length} articles and no other`, manifest.articles.length === posts.length)
  for (const post of posts) {
    const page = generator.page(post)
    const html = Buffer.from(after.get(page) ?? "", "latin1").toString("utf8")
    for (const { name, isTrue } of await checkPost(post, page, html, manifest.articles, built))
      check(`${page}: ${name}`, isTrue)
  }
  check("the same pages are there", [...before.keys()].join() === [...after.keys()].join())
  for (const [page, text] of before)
    check(`${page}: every byte outside of markers and places stays`, isSameOutside(text, after.get(page) ?? ""))
  const front = after.get("index.html") ?? ""
  check(
    "the front page lists the news, and has no article's tags",
    front.includes("fanfare-widget") && !front.includes("NewsArticle")
  )

  const stamps = times(built)
  const second = fanfare(site, generator, "--json")
  check("a second run changes no byte", second.status === 0 && isSame(after, pagesOf(built)))
  check("a second run writes no file", stamps === times(built))
  check("--check agrees", fanfare(site, generator, "--check").status === 0)

  run(site, generator)
  const third = fanfare(site, generator, "--json")
  check(
    "built again by the generator and filled again, the pages have the same bytes",
    third.status === 0 && isSame(after, pagesOf(built))
  )
}

const isInstalled = (): boolean => {
  try {
    installPackages({ folder: "test/generators", install: true })
    return true
  } catch (error) {
    console.log(`skipped: ${(error as Error).message}`)
    return false
  }
}

for (const generator of isInstalled() ? [eleventy, astro, hexo] : []) {
  console.log(generator.name)
  try {
    await prove(generator)
  } catch (error) {
    check(String(error), false)
  }
}

console.log(`${passed} passed, ${failed} failed`)
if (failed === 0) rmSync(join(folder, "dist"), { recursive: true, force: true })
process.exitCode = failed === 0 ? 0 : 1
