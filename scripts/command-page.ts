/** Writes docs/commands.md from what the commands say of themselves. A test holds the page against it. */
import { writeFileSync } from "node:fs"
import { commandPage } from "./command-page/commandPage.ts"

writeFileSync(new URL("../docs/commands.md", import.meta.url), await commandPage())
