/** axe-core, run in a page. */
import axe from "axe-core"
import type { Page } from "../chromium/startChromium.ts"

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

interface Violation {
  readonly id: string
  readonly nodes: ReadonlyArray<{ readonly html: string }>
}

/** What axe-core finds in the page as it stands, in words. */
export const violations = async (page: Page): Promise<ReadonlyArray<string>> => {
  await page.evaluate(`${axe.source};0`)
  const found = await page.evaluate<ReadonlyArray<Violation>>(
    `axe.run(document, { runOnly: { type: "tag", values: ${JSON.stringify(tags)} } }).then(({ violations }) => violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => ({ html })) })))`
  )
  return found.map(({ id, nodes }) => `axe ${id} ×${nodes.length}: ${nodes[0]?.html.slice(0, 160) ?? ""}`)
}
