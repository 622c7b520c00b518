/**
 * Heads and pages before the checkers of others: html-validate, the Nu HTML
 * checker, structured-data-testing-tool, metascraper and unfurl.js. They are
 * installed below this folder when somebody checks; without a network or
 * Java it says what was not checked, and ends well.
 */
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { installPackages } from "../../scripts/installPackages.ts"
import type { Checker } from "./checker.ts"
import { htmlValidate } from "./htmlValidate.ts"
import { metascraper } from "./metascraper.ts"
import { hasJava, nu } from "./nu.ts"
import { projects } from "./projects.ts"
import { structuredData } from "./structuredData.ts"
import { unfurl } from "./unfurl.ts"

const areInstalled = (): boolean => {
  try {
    installPackages({ folder: "test/validators", install: true })
    return true
  } catch (error) {
    console.log(`skipped: ${(error as Error).message}`)
    return false
  }
}

const checkers = (): ReadonlyArray<Checker> => {
  if (!areInstalled()) return []
  const all = [htmlValidate, structuredData, metascraper, unfurl]
  if (hasJava()) return [...all, nu]
  console.log("skipped: the Nu HTML checker, because there is no Java (Debian: apt-get install default-jre-headless)")
  return all
}

const folder = mkdtempSync(join(tmpdir(), "fanfare-validators-"))
let [passed, failed] = [0, 0]
try {
  const chosen = checkers()
  const pages = chosen.length === 0 ? [] : projects(folder)
  for (const { name, check } of chosen) {
    const { checked, faults } = await check(pages)
    const isRight = faults.length === 0 && checked > 0
    console.log(`${isRight ? "✓" : "✗"} ${name}: ${checked} pages, ${faults.length} faults`)
    for (const fault of faults) console.log(`  ${fault}`)
    if (isRight) passed += 1
    else failed += 1
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
