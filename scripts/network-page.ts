/** Writes docs/networks.md from the catalogue. A test holds the page against it. */
import { writeFileSync } from "node:fs"
import { networkPage } from "./network-page/networkPage.ts"

writeFileSync(new URL("../docs/networks.md", import.meta.url), networkPage())
