/** What six flat cards look like, to the pixel, in `../golden/cards.json`: written anew by `vitest run -u`. */
import { expect, test } from "vitest"
import { sha256 } from "../../src/model/Digest.ts"
import { engineFor, folderWith, titled } from "./newsroom.ts"
import { readPicture } from "./readPicture.ts"

test("the pixels of six cards are as they were", async () => {
  const engine = engineFor(folderWith())
  const pixels: Record<string, string> = {}
  for (const kind of ["84 letters", "mixed Arabic", "Hebrew with points", "Thai", "Japanese", "emoji"] as const) {
    const { og } = (await engine.plan(titled(kind))).cards
    const picture = await readPicture((await engine.draw(og.inputs)).bytes)
    pixels[kind] = sha256(new Uint8Array(picture.pixels.buffer))
  }
  const golden = { note: "raise engineVersion when this changes", pixels }
  await expect(`${JSON.stringify(golden, null, 2)}\n`).toMatchFileSnapshot("../golden/cards.json")
})
