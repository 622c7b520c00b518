/** The examples, copied and built as their README says: pages filled, feeds that an independent parser reads, cards drawn. */
import { spawnSync } from "node:child_process"
import { cpSync, existsSync, globSync, readFileSync, rmSync, symlinkSync } from "node:fs"
import { join, resolve } from "node:path"
import RssParser from "rss-parser"

interface Example {
  readonly name: string
  /** The folder that brings its generator; null where it needs none from npm. */
  readonly packages: string | null
  readonly built: string
  readonly commands: ReadonlyArray<readonly [program: string, ...args: ReadonlyArray<string>]>
  readonly titles: ReadonlyArray<string>
  /** A page with places, relative to `built`; null where fanfare makes the pages. */
  readonly page: string | null
}

const fanfare = [process.execPath, resolve("dist/bin.js")] as const

const examples: ReadonlyArray<Example> = [
  {
    name: "astro",
    packages: "test/generators",
    built: "dist",
    commands: [[process.execPath, "node_modules/astro/bin/astro.mjs", "build"]],
    titles: [
      "عسل السطوح في السوق",
      "What to do when a swarm sits on your bicycle",
      "The first honey of the station roof"
    ],
    page: "posts/swarm/index.html"
  },
  {
    name: "eleventy",
    packages: "test/generators",
    built: "_site",
    commands: [[process.execPath, "node_modules/@11ty/eleventy/cmd.cjs"]],
    titles: ["A left boot, size forty-three", "Green glass after the spring tide"],
    page: "posts/boot/index.html"
  },
  {
    name: "hugo",
    packages: null,
    built: "public",
    commands: [["hugo"], [...fanfare, "build", "--allow-url"]],
    titles: ["Oven day is on Saturday again", "Rye needs a night"],
    page: "posts/rye/index.html"
  },
  {
    name: "cron",
    packages: null,
    built: "public",
    commands: [
      ["sh", "publish.sh"],
      ["sh", "publish.sh"]
    ],
    titles: ["Clear until Sunday", "First snow at the hut"],
    page: null
  }
]

/** Throws where one cannot be built; a program of Debian that is not there is said. */
export const proveExamples = async (folder: string, check: (name: string, isTrue: boolean) => void): Promise<void> => {
  for (const example of examples) {
    const { name, packages, built, commands, titles, page } = example
    const site = join(folder, name)
    rmSync(site, { recursive: true, force: true })
    cpSync(join("examples", name), site, { recursive: true })
    if (packages !== null) symlinkSync(resolve(packages, "node_modules"), join(site, "node_modules"))
    if (commands.some(([program]) => spawnSync(program, ["version"]).error !== undefined)) {
      console.log(`  ${name} skipped: ${commands[0]?.[0]} is not installed`)
      continue
    }
    for (const [program, ...args] of commands) {
      const { status, stdout, stderr } = spawnSync(program, args, {
        cwd: site,
        encoding: "utf8",
        env: {
          PATH: process.env["PATH"],
          HOME: site,
          FANFARE: fanfare.join(" "),
          ASTRO_TELEMETRY_DISABLED: "1",
          SOURCE_DATE_EPOCH: "1800000000"
        }
      })
      check(`examples/${name} builds: ${stdout}${stderr}`, status === 0)
    }
    const out = join(site, built)
    const { items } = await new RssParser().parseString(readFileSync(join(out, "rss.xml"), "utf8"))
    check(
      `the feed of examples/${name} has its articles: ${items.map(({ title }) => title).join(", ")}`,
      items.map(({ title }) => title).join("\n") === titles.join("\n")
    )
    check(
      `examples/${name} has a card for each article`,
      globSync("articles/*/og.*", { cwd: out }).length === titles.length
    )
    check(`examples/${name} keeps its ledger`, existsSync(join(site, "fanfare.ledger.jsonl")))
    if (page === null) continue
    const html = readFileSync(join(out, page), "utf8")
    check(`${page} has tags and a share bar`, html.includes('property="og:image"') && html.includes("fanfare-share"))
  }
}
