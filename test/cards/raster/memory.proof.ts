import { execFile } from "node:child_process"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"
import { expect, it } from "vitest"

it(
  "draws a thousand cards of ever new Japanese glyphs and emoji in less than 350 MB",
  { timeout: 240_000 },
  async () => {
    const script = fileURLToPath(new URL("./manyCards.ts", import.meta.url))
    const { stdout } = await promisify(execFile)(process.execPath, [script])
    console.log(stdout.trim())
    const { megabytes, masks } = JSON.parse(stdout) as { readonly megabytes: number; readonly masks: number }
    expect(masks).toBeLessThanOrEqual(48)
    // Harsher than the thousand cards of `npm run bench:cards`, which stay below 300.
    expect(megabytes).toBeLessThan(350)
  }
)
