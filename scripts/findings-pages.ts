/** Writes docs/findings from the table of codes. A test holds the pages against it. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs"
import { findingsPages } from "./findings-pages/findingsPages.ts"

const folder = new URL("../docs/findings/", import.meta.url)
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder)
for (const [name, text] of findingsPages()) writeFileSync(new URL(name, folder), text)
