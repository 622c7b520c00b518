/**
 * Sites of themes and starters that nobody prepared for fanfare: `pages:` finds
 * every post with its title, day, author and picture, its text from beginning
 * to end and nothing around it, and takes no list, search or front page for one.
 * Needs npm once; Hugo and Jekyll come from Debian, and are left out with a word
 * where they are absent.
 */
import { spawnSync } from "node:child_process"
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { fileURLToPath } from "node:url"
import { installPackages } from "../../scripts/installPackages.ts"
import { astro } from "./astro.ts"
import { docusaurus } from "./docusaurus.ts"
import { eleventy } from "./eleventy.ts"
import { hugo } from "./hugo.ts"
import { jekyll } from "./jekyll.ts"
import type { Starter } from "./Starter.ts"
import { vitepress } from "./vitepress.ts"

const folder = fileURLToPath(new URL(".", import.meta.url))
const packages = join(folder, "node_modules")

let passed = 0
let failed = 0
const check = (name: string, isTrue: boolean): void => {
  if (isTrue) passed += 1
  else failed += 1
  if (!isTrue) console.log(`  ✗ ${name}`)
}

interface Item {
  readonly url: string
  readonly title: string
  readonly date_published?: string
  readonly authors?: ReadonlyArray<{ readonly name?: string }>
  readonly image?: string
  readonly content_text: string
}

const isThere = (program: string): boolean => spawnSync(program, ["--version"]).error === undefined

/** Why it cannot be built here; null where it was. */
const build = ({ command: [program, ...args] }: Starter, site: string): string | null => {
  const isNode = program.includes("/")
  if (!isNode && !isThere(program)) return `${program} is not installed`
  const { status, stderr, stdout } = spawnSync(
    isNode ? process.execPath : program,
    isNode ? [join(packages, program), ...args] : args,
    {
      cwd: site,
      encoding: "utf8",
      env: { PATH: process.env["PATH"], HOME: site, ASTRO_TELEMETRY_DISABLED: "1", CI: "true" }
    }
  )
  if (status !== 0) throw new Error(`it does not build:\n${stdout}\n${stderr}`)
  return null
}

const prove = (starter: Starter): void => {
  const site = join(folder, "dist", starter.name.replaceAll(/\W+/g, "-"))
  rmSync(site, { recursive: true, force: true })
  mkdirSync(site, { recursive: true })
  starter.write(site, packages)
  const why = build(starter, site)
  if (why !== null) {
    console.log(`  skipped: ${why}`)
    return
  }
  writeFileSync(
    join(site, "fanfare.config.yaml"),
    `site: { url: ${starter.url}, title: Harbour }\npages: ${starter.built}/**/*.html\ncards: false\n`
  )
  const { status, stderr } = spawnSync(
    process.execPath,
    [resolve("src/cli/bin.ts"), "build", "--allow-url", "--out", "fanfare"],
    { cwd: site, encoding: "utf8", env: { PATH: process.env["PATH"], SOURCE_DATE_EPOCH: "1780000000" } }
  )
  check(`fanfare builds: ${stderr}`, status === 0)
  const { items } = JSON.parse(readFileSync(join(site, "fanfare/feed.json"), "utf8")) as {
    readonly items: ReadonlyArray<Item>
  }
  const { articles } = JSON.parse(readFileSync(join(site, "fanfare/fanfare.json"), "utf8")) as {
    readonly articles: ReadonlyArray<{ readonly url: string }>
  }
  const addresses = starter.posts.map(({ path }) => `${starter.url}${path}`)
  const others = articles.map(({ url }) => url).filter((url) => !addresses.includes(url))
  check(`no other page is an article: ${others.join(", ")}`, others.length === 0)
  for (const post of starter.posts) {
    const item = items.find(({ url }) => url === `${starter.url}${post.path}`)
    check(`${post.path} is in the feed`, item !== undefined)
    if (item === undefined) continue
    const is = (name: string, value: unknown, isTrue: boolean): void =>
      check(`${post.path}: ${name} is ${JSON.stringify(value)}`, isTrue)
    is("title", item.title, item.title === post.title)
    is("day", item.date_published, (item.date_published?.slice(0, 10) ?? null) === post.day)
    const authors = (item.authors ?? []).map(({ name }) => name)
    if (post.author !== undefined) is("author", authors, authors.includes(post.author))
    if (post.picture !== undefined) is("picture", item.image, item.image?.endsWith(post.picture) === true)
    is("beginning", item.content_text.slice(0, 60), item.content_text.startsWith(post.begins))
    is("end", item.content_text.slice(-60), item.content_text.endsWith(post.ends))
    for (const words of post.without ?? []) is(`"${words}" in it`, true, !item.content_text.includes(words))
  }
}

const isInstalled = (): boolean => {
  try {
    installPackages({ folder: "test/starters", install: true })
    return true
  } catch (error) {
    console.log(`skipped: ${(error as Error).message}`)
    return false
  }
}

const wanted = process.argv.slice(2)
for (const starter of isInstalled() ? [jekyll, hugo, eleventy, astro, vitepress, docusaurus] : []) {
  if (wanted.length > 0 && !wanted.some((name) => starter.name.toLowerCase().includes(name))) continue
  console.log(starter.name)
  try {
    prove(starter)
  } catch (error) {
    check(String(error), false)
  }
}

console.log(`${passed} passed, ${failed} failed`)
if (failed === 0) rmSync(join(folder, "dist"), { recursive: true, force: true })
process.exitCode = failed === 0 ? 0 : 1
