/** Writes docs/fields.md from the catalogue. A test holds the page against it. */
import { writeFileSync } from "node:fs"
import { fieldPage } from "./field-page/fieldPage.ts"

writeFileSync(new URL("../docs/fields.md", import.meta.url), fieldPage())
