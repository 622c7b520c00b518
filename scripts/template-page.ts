/** Writes docs/templates.md from the template languages and what their tags mean. A test holds the page against them. */
import { writeFileSync } from "node:fs"
import { templatePage } from "./template-page/templatePage.ts"

writeFileSync(new URL("../docs/templates.md", import.meta.url), templatePage())
