/**
 * `fanfare dev` in a browser while its project is written to: fifty fast edits
 * of which the last one stays, and what is broken laid over the page until it
 * is mended. The page is never loaded anew, and axe finds nothing in it.
 */
import { spawn } from "node:child_process"
import { mkdirSync, writeFileSync } from "node:fs"
import { dirname, join, resolve } from "node:path"
import type { Page } from "../chromium/startChromium.ts"
import { violations } from "./violations.ts"
import type { Row } from "./Visit.ts"

/** Milliseconds until something is said to have failed; far more than it takes. */
const patience = 60_000

const config = "site: { url: https://news.example.org/, title: Example News }\n"
const article = (title: string): string => `---\ntitle: ${title}\ndate: 2026-03-01T09:30:00Z\n---\nThe ships came in.\n`
const template = (colour: string): string =>
  `export const template = { draw: ({ width, height }) => ({ type: "div", props: { style: { display: "flex", width, height, backgroundColor: "${colour}" }, children: [] } }) }\n`

const files = {
  "fanfare.config.yaml": config,
  "articles/harbour.md": article("The first title"),
  "templates/headline.mjs": template("#112233")
}

export const livePreview = async (page: Page, folder: string): Promise<ReadonlyArray<Row>> => {
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  for (const [file, text] of Object.entries(files)) write(file, text)
  const command = [resolve("src/cli/bin.ts"), "dev", "--port", "0", "--json", "--quiet"]
  const child = spawn(process.execPath, command, { cwd: folder, stdio: ["ignore", "pipe", "ignore"] })
  try {
    const url = await new Promise<string>((done) =>
      child.stdout.once("data", (line: Buffer) => done((JSON.parse(line.toString()) as { url: string }).url))
    )
    return await lookAt(page, url, write)
  } finally {
    child.kill("SIGKILL")
  }
}

const alert = `document.querySelector("[role=alert]")?.textContent ?? ""`
const card = `[...document.querySelectorAll(".preview img")].find((one) => one.complete && one.naturalWidth > 0)?.getAttribute("src") ?? ""`

const lookAt = async (
  page: Page,
  url: string,
  write: (file: string, text: string) => void
): Promise<ReadonlyArray<Row>> => {
  const until = async (what: string, condition: string): Promise<ReadonlyArray<string>> => {
    const end = performance.now() + patience
    while (!(await page.evaluate<boolean>(condition)))
      if (performance.now() > end)
        return [
          `${what}: not seen; the page shows ${await page.evaluate<string>("document.body.innerText.slice(0, 300)")}`
        ]
      else await new Promise((done) => setTimeout(done, 20))
    return []
  }
  const says = (text: string): string => `document.body.innerText.includes(${JSON.stringify(text)})`

  // The tools of this test are no part of the page.
  await page.send("Page.setBypassCSP", { enabled: true })
  await page.open(url)
  const built = await until("the first build", says("The first title"))
  await page.open(`${url}preview/harbour/index.html`)
  const faults = [...built, ...(await until("a card", `${card} !== ""`))]
  await page.evaluate("window.isFirst = true; 0")
  const rows: Array<Row> = [{ name: "shows an article with its card", faults }]

  for (let edit = 1; edit <= 50; edit += 1) {
    write("articles/harbour.md", article(`Edit number ${edit} of fifty`))
    await new Promise((done) => setTimeout(done, 8))
  }
  const last = await until("the last edit", says("Edit number 50 of fifty"))
  await new Promise((done) => setTimeout(done, 1500))
  const stays = await until("the last edit, a while later", says("Edit number 50 of fifty"))
  rows.push({ name: "shows the last of fifty fast edits, and stays with it", faults: [...last, ...stays] })

  const breaks = async (
    name: string,
    file: keyof typeof files,
    text: string,
    said: string,
    mended: string
  ): Promise<void> => {
    const before = await page.evaluate<string>(card)
    write(file, text)
    const shown = await until(
      "the overlay",
      `(${alert}).includes(${JSON.stringify(said)}) && ${says("Edit number 50 of fifty")}`
    )
    const seen = shown.length > 0 ? [] : await axeOf(page)
    write(file, mended)
    const gone = await until("no overlay", `(${alert}) === ""`)
    const drawn =
      mended === files[file] ? [] : await until("the new card", `![${JSON.stringify(before)}, ""].includes(${card})`)
    rows.push({ name: `lays ${name} over the page until it is mended`, faults: [...shown, ...seen, ...gone, ...drawn] })
  }
  await breaks("broken YAML", "fanfare.config.yaml", `${config}inject: [`, "fanfare.config.yaml", config)
  await breaks("an unknown key", "fanfare.config.yaml", `${config}titel: x\n`, "titel", config)
  await breaks(
    "a broken template",
    "templates/headline.mjs",
    "export const template = {\n",
    "templates/headline.mjs",
    template("#445566")
  )
  await breaks(
    "a template that throws",
    "templates/headline.mjs",
    "export const template = { draw: () => { throw new Error('no') } }\n",
    "templates/headline.mjs",
    template("#778899")
  )
  rows.push({ name: "axe finds nothing in an article's page", faults: await axeOf(page) })
  const isFirst = await page.evaluate<boolean>("window.isFirst === true")
  rows.push({ name: "was never loaded anew", faults: isFirst ? [] : ["the page was loaded again"] })
  return rows
}

/** In both colour schemes. */
const axeOf = async (page: Page): Promise<ReadonlyArray<string>> => {
  const faults: Array<string> = []
  for (const value of ["light", "dark"]) {
    await page.send("Emulation.setEmulatedMedia", {
      media: "screen",
      features: [{ name: "prefers-color-scheme", value }]
    })
    faults.push(...(await violations(page)).map((one) => `${value}: ${one}`))
  }
  return faults
}
