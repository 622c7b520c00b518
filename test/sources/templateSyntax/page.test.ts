/** docs/templates.md says what the code reads. */
import { readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { templatePage } from "../../../scripts/template-page/templatePage.ts"

test("docs/templates.md is current: `npm run docs:templates` writes it", () => {
  expect(readFileSync(new URL("../../../docs/templates.md", import.meta.url), "utf8")).toBe(templatePage())
})
