/**
 * Renders an SVG of the user's in a process of its own: resvg 2.6 ends the
 * whole process for some drawings, such as a faded group that lies wholly
 * outside of the picture, and nothing in the process can stop that.
 */
import { createRequire } from "node:module"

const script = `
const { Resvg } = require(process.argv[1])
const { readFileSync } = require("node:fs")
new Resvg(readFileSync(0, "utf8"), { font: { loadSystemFonts: false }, logLevel: "off" }).render().pixels`

/** Milliseconds; a drawing that takes longer is refused. */
const patience = 20_000

/** Whether an SVG can be rendered. */
export const trialRender = async (svg: string): Promise<boolean> => {
  const { execFile } = await import("node:child_process")
  return new Promise((resolve) => {
    const resvg = createRequire(import.meta.url).resolve("@resvg/resvg-js")
    const child = execFile(process.execPath, ["--eval", script, resvg], { timeout: patience }, (error) =>
      resolve(error === null)
    )
    child.stdin?.on("error", () => resolve(false))
    child.stdin?.end(svg)
  })
}
