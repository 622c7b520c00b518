/** Writes docs/api.md from the doc comments. A test holds the page against them. */
import { writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { apiPage } from "./api-page/apiPage.ts"

const folder = fileURLToPath(new URL("..", import.meta.url))
writeFileSync(new URL("../docs/api.md", import.meta.url), apiPage(folder))
