/**
 * The plug-ins in the real generators: the same bytes as the command line after
 * the generator, an error in an article stops the generator's build with its
 * words, and servers and watchers do not run fanfare; and the examples. `node
 * test/plugins/run.ts astro examples` takes some of them. Needs `npm run build` before, and npm once.
 */
import { spawn, spawnSync } from "node:child_process"
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync
} from "node:fs"
import { once } from "node:events"
import { type AddressInfo, createServer } from "node:net"
import { dirname, join, resolve } from "node:path"
import { fileURLToPath } from "node:url"
import { installPackages } from "../../scripts/installPackages.ts"
import type { Files, Subject } from "./Subject.ts"
import { proveExamples } from "./examples.ts"
import { subjects } from "./subjects.ts"

const folder = fileURLToPath(new URL(".", import.meta.url))
const command = resolve("dist/bin.js")
const environment = {
  PATH: process.env["PATH"],
  SOURCE_DATE_EPOCH: "1780000000",
  ASTRO_TELEMETRY_DISABLED: "1",
  NUXT_TELEMETRY_DISABLED: "1",
  NO_COLOR: "1"
}

let passed = 0
let failed = 0
const check = (name: string, isTrue: boolean): void => {
  if (isTrue) passed += 1
  else failed += 1
  if (!isTrue) console.log(`  ✗ ${name}`)
}

const write = (site: string, files: Files): void => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(site, path)), { recursive: true })
    writeFileSync(join(site, path), text)
    // Hexo takes the day on which a post was changed from its file.
    utimesSync(join(site, path), 1_772_000_000, 1_772_000_000)
  }
}

/** The site from nothing, at the place where it always is, because generators write paths into what they build. */
const begin = (subject: Subject, plugged: Files): string => {
  const site = join(folder, "dist", subject.name)
  rmSync(site, { recursive: true, force: true })
  const config = `site: { url: ${subject.address}, title: Lamp News }
pages: ${subject.built}/**/*.html
inject: true
${subject.name === "eleventy" ? "" : "cards: false"}
`
  write(site, { "fanfare.config.yaml": config, ...subject.files, ...plugged })
  // Nuxt takes packages behind a link for files of the site; its own are found above the site.
  if (subject.packages !== "test/plugins")
    symlinkSync(resolve(subject.packages, "node_modules"), join(site, "node_modules"))
  return site
}

/** A program of the site's packages. */
const programOf = (site: string, script: string): string => {
  const own = join(site, "node_modules")
  return join(existsSync(own) ? own : join(folder, "node_modules"), script)
}

const node = (site: string, [script = "", ...args]: ReadonlyArray<string>) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [programOf(site, script), ...args], {
    cwd: site,
    encoding: "utf8",
    timeout: 600_000,
    env: { ...environment, HOME: site }
  })
  return { status, said: `${stdout}${stderr}` }
}

/** What was published: the built folder and the ledger. */
const tree = (site: string, { built, unsteady }: Subject): ReadonlyMap<string, string> =>
  new Map(
    [...readdirSync(join(site, built), { recursive: true, withFileTypes: true })]
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .concat(join(site, "fanfare.ledger.jsonl"))
      .toSorted()
      .map((file) => {
        const text = readFileSync(file, "latin1")
        return [file.slice(site.length + 1), unsteady === undefined ? text : text.replace(unsteady, "")]
      })
  )

const differences = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): ReadonlyArray<string> =>
  [...new Set([...a.keys(), ...b.keys()])].filter((name) => a.get(name) !== b.get(name))

const count = (text: string, part: string): number => text.split(part).length - 1

/** Front matter that is never closed: an article that fanfare cannot publish. */
const broken = { "articles/storm.txt": '---\ntitle: "The storm\ndate: 2026-03-05\n---\nIt came at night.\n' }

const proveBytes = (subject: Subject): void => {
  const bare = begin(subject, {})
  const built = node(bare, subject.build)
  check(`the generator builds: ${built.said}`, built.status === 0)
  const out = join(subject.built, "fanfare")
  const after = spawnSync(process.execPath, [command, "build", "--out", out], {
    cwd: bare,
    encoding: "utf8",
    env: { ...environment, HOME: bare }
  })
  check(`fanfare builds after it: ${after.stderr}`, after.status === 0)
  const theirs = tree(bare, subject)

  const plugged = begin(subject, subject.plugged('{ out: "fanfare" }'))
  const { status, said } = node(plugged, subject.build)
  check(`the generator builds with the plug-in: ${said}`, status === 0)
  const ours = tree(plugged, subject)
  const different = differences(theirs, ours)
  console.log(`  ${ours.size} files, ${different.length} differ`)
  check(`the same bytes: ${different.slice(0, 10).join(", ")}`, different.length === 0)
  check("fanfare ran once, and its words are in the generator's log", count(said, "For subscribers:") === 1)
  for (const page of subject.pages)
    check(`${page} got its tags`, (ours.get(join(subject.built, page)) ?? "").includes("application/ld+json"))
  check("the feed is there", ours.has(join(out, "rss.xml")))
}

const proveErrors = (subject: Subject): void => {
  const stopped = begin(subject, { ...subject.plugged("{}"), ...broken })
  const { status, said } = node(stopped, subject.build)
  check(`an error in an article fails the build: ${said}`, status !== 0 && status !== null)
  check(`it is told what is wrong: ${said}`, /articles\/storm\.txt/.test(said) && said.includes("exit code 1"))
  check("what is right was published", existsSync(join(stopped, subject.built, "rss.xml")))
}

/** What the plug-ins share is asked of one of them. */
const proveOptions = (subject: Subject): void => {
  const lenient = begin(subject, { ...subject.plugged("{ strict: false }"), ...broken })
  const second = node(lenient, subject.build)
  check(`strict: false goes on: ${second.said}`, second.status === 0 && second.said.includes("articles/storm.txt"))
  const wrong = begin(subject, {
    ...subject.plugged('{ strict: false, config: "news.yaml" }'),
    "news.yaml": "site: { url: https://news.example.org/ }\n"
  })
  const third = node(wrong, subject.build)
  check(`a wrong config always stops it: ${third.said}`, third.status !== 0 && third.said.includes("exit code 2"))
}

/** Until it says that it is at work, or for a minute and a half; then it is ended. */
const watch = (site: string, [script = "", ...args]: ReadonlyArray<string>, ready: RegExp): Promise<string> =>
  new Promise((done) => {
    const child = spawn(process.execPath, [programOf(site, script), ...args], {
      cwd: site,
      detached: true,
      stdio: ["pipe", "pipe", "pipe"],
      env: { ...environment, HOME: site }
    })
    let said = ""
    const end = (): void => {
      clearTimeout(latest)
      if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, "SIGKILL")
    }
    const latest = setTimeout(end, 90_000)
    let isEnding = false
    const hear = (piece: Buffer): void => {
      said += String(piece)
      if (isEnding || !ready.test(said)) return
      isEnding = true
      // A plug-in that runs all the same needs a moment to show it.
      setTimeout(end, 3_000)
    }
    child.stdout.on("data", hear)
    child.stderr.on("data", hear)
    child.on("close", () => {
      clearTimeout(latest)
      done(said)
    })
  })

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, "127.0.0.1")
  await once(server, "listening")
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, "close")
  return port
}

const proveIdle = async (subject: Subject): Promise<void> => {
  const site = begin(subject, subject.plugged("{}"))
  const port = String(await freePort())
  // To Docusaurus a port 0 is one that is taken.
  const command = subject.idle.command.map((word) => (word === "0" ? port : word))
  const said = await watch(site, command, subject.idle.ready)
  check(`${subject.idle.command.join(" ")} is at work: ${said}`, subject.idle.ready.test(said))
  const traces = ["fanfare.ledger.jsonl", ".fanfare", join(subject.built, "fanfare.json")]
  check(
    `nothing of fanfare is there: ${said}`,
    traces.every((name) => !existsSync(join(site, name)))
  )
}

const isInstalled = (packages: string): boolean => {
  try {
    installPackages({ folder: packages, install: true })
    return true
  } catch (error) {
    console.log(`  skipped: ${(error as Error).message}`)
    return false
  }
}

const asked = process.argv.slice(2)
const named = asked.filter((word) => !word.startsWith("--"))
const isQuick = asked.includes("--quick")
const chosen = subjects.filter(({ name, packages }) =>
  named.length > 0 ? named.includes(name) : !isQuick || packages !== "test/plugins"
)

const linkFanfare = (): void => {
  const link = join(folder, "dist", "node_modules", "fanfare")
  mkdirSync(dirname(link), { recursive: true })
  rmSync(link, { recursive: true, force: true })
  symlinkSync(resolve("."), link)
}

if (!existsSync(command)) throw new Error("dist/ is not there: run `npm run build` first.")
for (const subject of chosen) {
  const start = performance.now()
  console.log(subject.name)
  if (!isInstalled(subject.packages)) continue
  linkFanfare()
  try {
    proveBytes(subject)
    proveErrors(subject)
    if (subject === subjects[0]) proveOptions(subject)
    await proveIdle(subject)
  } catch (error) {
    check(String(error), false)
  }
  console.log(`  ${Math.round((performance.now() - start) / 1000)} s`)
}

if ((named.length === 0 || named.includes("examples")) && isInstalled("test/generators")) {
  console.log("examples")
  linkFanfare()
  await proveExamples(join(folder, "dist", "examples"), check)
}

console.log(`${passed} passed, ${failed} failed`)
if (failed === 0 && !asked.includes("--keep")) rmSync(join(folder, "dist"), { recursive: true, force: true })
process.exitCode = failed === 0 && passed > 0 ? 0 : 1
