/** Bundles the command line once before any test, as it is shipped, and compiles the templates that most tests draw. */
import { execFileSync } from "node:child_process"
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { basename, join, resolve } from "node:path"
import { bundle } from "../../scripts/bundle.ts"

const folder = "dist/test"

/** Begins every compiled template, behind the digest that the store of pictures puts before it. */
const magic = "ffct"

export const setup = async (): Promise<void> => {
  rmSync(`${folder}/templates`, { recursive: true, force: true })
  await bundle(folder)
  const root = mkdtempSync(join(tmpdir(), "fanfare-templates-"))
  mkdirSync(join(root, "articles"))
  writeFileSync(join(root, "fanfare.config.yaml"), "site: { url: https://news.example.org/, title: Example News }\n")
  for (const [name, language] of [
    ["left", "en"],
    ["right", "ar"]
  ] as const) {
    const fields = `title: Any\ndate: 2026-01-01\nauthor: Any\ndescription: Any\nlang: ${language}`
    writeFileSync(join(root, `articles/${name}.md`), `---\n${fields}\n---\nAny words.\n`)
  }
  execFileSync(process.execPath, [resolve(folder, "bin.js"), "build", "--quiet", "--allow-url"], {
    cwd: root,
    stdio: "inherit"
  })
  mkdirSync(`${folder}/templates`)
  for (const file of globSync(join(root, ".fanfare/blobs/*/*"))) {
    const bytes = readFileSync(file)
    if (bytes.toString("latin1", 64, 68) === magic) writeFileSync(`${folder}/templates/${basename(file)}`, bytes)
  }
  rmSync(root, { recursive: true })
}
