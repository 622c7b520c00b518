/**
 * The examples as the installed package builds them, by its command and by its
 * library, against a build from source: the same files, byte for byte. A site
 * of which each part needs another package of the bundle is among them, with
 * templates in each language.
 */
import { execFileSync } from "node:child_process"
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join, resolve } from "node:path"

/** How many files each way of building made, and which differ from those of the sources. */
export interface Comparison {
  readonly site: string
  readonly by: string
  readonly files: number
  readonly different: ReadonlyArray<string>
}

const library = `
import { createFanfare } from "fanfare"
await using fanfare = await createFanfare({ config: process.argv[1], out: process.argv[2] })
await fanfare.build()`

/** By name, what puts a site with a `fanfare.config.yaml` into a folder. */
const sites: Readonly<Record<string, (folder: string) => void>> = {
  newsroom: (folder) => copyExample("newsroom", folder),
  show: (folder) => copyExample("show", folder),
  own: (folder) => {
    for (const name of ["articles", "templates", "pages/ferry", "fonts"])
      mkdirSync(join(folder, name), { recursive: true })
    writeFileSync(join(folder, "fanfare.config.yaml"), settings)
    cpSync(`node_modules/@fontsource/ibm-plex-sans/files/${font}`, join(folder, "fonts", font))
    writeFileSync(join(folder, "pages/ferry/index.html"), page)
    writeFileSync(
      join(folder, "articles/cap.md"),
      article("de", "Donaudampfschifffahrtsgesellschaftskapitänsmützenfabrik")
    )
    writeFileSync(
      join(folder, "articles/unnamed.md"),
      article("", "Der Hafen ist nach zwei Jahren wieder offen").replace("lang: \n", "")
    )
    writeFileSync(join(folder, "articles/old.txt"), koi8)
    writeFileSync(join(folder, "articles/harbour.md"), article("en", "The harbour opens again"))
    writeFileSync(join(folder, "articles/mina.md"), article("ar", "الميناء يفتح من جديد"))
    for (const [name, text] of Object.entries(templates)) writeFileSync(join(folder, "templates", name), text)
  }
}

const copyExample = (name: string, folder: string): void =>
  cpSync(join("examples", name), folder, {
    recursive: true,
    filter: (file) => !/\/(?:public|\.fanfare)$/.test(file)
  })

const font = "ibm-plex-sans-latin-400-normal.woff2"

const settings = `site: { url: https://news.example.org/, title: Example News }
pages: pages/**/*.html
cards: { small: true, fonts: [fonts/${font}], template: { og: plain, square: typed, pin: woven } }
`

const article = (language: string, title: string): string =>
  `---\ntitle: ${title}\ndate: 2026-03-01T09:30:00+03:00\nauthor: Mina Lee\nlang: ${language}\n---\n${title}.\n`

/** Its text is in no element that says so. */
const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The ferry sails again</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-02T08:00:00Z"></head>
<body><div class="menu"><a href="/">Home</a></div><div class="text"><h1>The ferry sails again</h1>${"<p>The ferry sails again, after two years in which nobody came, and the captain says so himself.</p>".repeat(9)}</div></body></html>`

/** "Порт снова открыт. " many times, in KOI8-R. */
const koi8 = Buffer.from("f0cfd2d420d3cecfd7c120cfd4cbd2d9d42e20".repeat(20), "hex")

const size = "width: 560, height: 360"

/** JavaScript, TypeScript and JSX; \`transform\` is an effect for which satori draws the whole card. */
const templates: Readonly<Record<string, string>> = {
  "plain.js": `export const template = { draw: ({ width, height, accent }) => ({ type: "div", props: {
  style: { display: "flex", width, height, backgroundColor: accent, transform: "rotate(2deg)" }, children: ["Example News"] } }) }\n`,
  "typed.ts": `import { element, slot, type Template } from "fanfare"
export const template: Template = { draw: ({ width, height, accent }) =>
  element({ width, height, justifyContent: "center", alignItems: "center", backgroundColor: accent }, [
    slot({ name: "title", sizes: [80, 60, 40], colour: "#ffffff", weight: 700 }, { ${size} })
  ]) }\n`,
  "woven.tsx": `/** @jsxImportSource fanfare */
import { slot, type TemplateProps } from "fanfare"
const Frame = ({ colour, children }: { colour: string; children?: unknown }) => (
  <div style={{ flexGrow: 1, padding: 40, backgroundColor: colour }}>{children}</div>
)
export const template = { draw: ({ width, height, accent }: TemplateProps) => (
  <div style={{ width, height }}>
    <Frame colour={accent}>{slot({ name: "title", sizes: [60, 40], colour: "#ffffff", weight: 700 }, { ${size} })}</Frame>
  </div>
) }\n`
}

const tree = (root: string): ReadonlyMap<string, Buffer> =>
  new Map(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted()
      .map((file) => [file.slice(root.length + 1), readFileSync(file)])
  )

/** `project`: where the package is installed. */
export const compareBuilds = (project: string): ReadonlyArray<Comparison> =>
  Object.entries(sites).flatMap(([site, make]) => {
    const folder = join(project, site)
    make(folder)
    const config = join(folder, "fanfare.config.yaml")
    const build = (name: string, args: (out: string) => ReadonlyArray<string>): ReadonlyMap<string, Buffer> => {
      const out = join(project, `${site}-${name}`)
      rmSync(join(folder, ".fanfare"), { recursive: true, force: true })
      execFileSync(process.execPath, args(out), {
        cwd: project,
        stdio: ["ignore", "ignore", "inherit"],
        env: { ...process.env, SOURCE_DATE_EPOCH: "1800000000" }
      })
      return tree(out)
    }
    const command = (bin: string) => (out: string) => {
      return [bin, "build", "--quiet", "--allow-url", "--config", config, "--out", out]
    }
    const theirs = build("source", command(resolve("src/cli/bin.ts")))
    const mine = {
      command: build("command", command(join(project, "node_modules/fanfare/dist/bin.js"))),
      library: build("library", (out) => ["--input-type=module", "--eval", library, config, out])
    }
    return Object.entries(mine).map(([by, files]) => ({
      site,
      by,
      files: files.size,
      different: [...new Set([...files.keys(), ...theirs.keys()])].filter((file) => {
        const [a, b] = [files.get(file), theirs.get(file)]
        return a === undefined || b === undefined || !a.equals(b)
      })
    }))
  })
