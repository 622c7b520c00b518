/** The example newsroom without a change, against a bare start of Node. */
import type { Part } from "../Bench.ts"
import { interleave } from "../child/interleave.ts"
import { runChild } from "../child/runChild.ts"
import { buildSite } from "../fanfare.ts"
import { builtNewsroom } from "../sites/newsroom.ts"

export const newsroom: Part = async ({ root, quick }) => {
  const folder = await builtNewsroom(root)
  const times = await interleave(
    {
      bare: () => runChild({ program: process.execPath, args: ["-e", "0"] }),
      noChange: () => buildSite(folder)
    },
    quick ? 9 : 21
  )
  return [
    {
      what: "newsroom, no change: against a bare node -e 0",
      measured: times.noChange / times.bare,
      unit: "x",
      wanted: { atMost: 3 },
      noise: 0.1,
      detail: `${times.noChange.toFixed(0)} ms, node -e 0 ${times.bare.toFixed(0)} ms`
    }
  ]
}
