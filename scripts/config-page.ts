/** Writes docs/config.md from the schema of the config. A test holds the page against it. */
import { writeFileSync } from "node:fs"
import { configPage } from "./config-page/configPage.ts"

writeFileSync(new URL("../docs/config.md", import.meta.url), configPage())
