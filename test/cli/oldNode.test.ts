/** A Node that lacks what fanfare calls gets one line that says so, and no stack trace. */
import { spawnSync } from "node:child_process"
import { readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { command } from "./project.ts"

/** As that Node: with its version, and without the functions that came later. */
const runAs = (version: string, args: ReadonlyArray<string>) => {
  const pretend = `
    import module from "node:module"
    Object.defineProperty(process, "versions", { value: { ...process.versions, node: ${JSON.stringify(version)} } })
    if (Number.parseInt(${JSON.stringify(version)}) < 22) delete module.enableCompileCache`
  return spawnSync(
    process.execPath,
    ["--import", `data:text/javascript,${encodeURIComponent(pretend)}`, command, ...args],
    { encoding: "utf8" }
  )
}

describe("the version of Node", () => {
  test("is asked as package.json names it", () => {
    const { engines } = JSON.parse(readFileSync("package.json", "utf8")) as { readonly engines: unknown }
    expect(engines).toEqual({ node: ">=22.19" })
  })

  test.each(["18.20.8", "20.20.2", "21.7.3", "22.18.0", "22.0.0"])("%s is refused in words", (version) => {
    const { status, stdout, stderr } = runAs(version, ["build"])
    expect({ status, stdout }).toEqual({ status: 4, stdout: "" })
    expect(stderr).toContain(`fanfare needs Node 22.19 or newer; this is Node ${version}.`)
    expect(stderr).toContain("fix: Install a newer Node")
    expect(stderr).not.toContain("    at ")
  })

  test.each(["22.19.0", "23.0.0", "24.21.0", "100.0.0"])("%s is taken", (version) => {
    const { status, stdout } = runAs(version, ["--version"])
    expect(status).toBe(0)
    expect(stdout).toMatch(/\d+\.\d+\.\d+/)
  })
})
