/** Does a build without a change cost more with a hundred feeds than with one? */
import type { Part } from "../Bench.ts"
import { interleave } from "../child/interleave.ts"
import { buildSite } from "../fanfare.ts"
import { limitsOf } from "../limitsOf.ts"

export const feeds: Part = async ({ quick, rounds, site }) => {
  const articles = quick ? 500 : 2000
  const one = await site({ articles })
  const hundred = await site({ articles, feeds: 100 })
  const times = await interleave(
    {
      one: () => buildSite(one.folder),
      hundred: () => buildSite(hundred.folder),
      stat: limitsOf(hundred.folder).stat
    },
    rounds * 2 + 1
  )
  return [
    {
      what: `${articles.toLocaleString("en")} articles, no change: 100 feeds against one`,
      measured: times.hundred / times.one,
      unit: "x",
      wanted: { atMost: 1 },
      noise: 0.15,
      ratio: { value: times.hundred / times.stat, to: "stat of the same files" },
      detail: `100 feeds ${times.hundred.toFixed(0)} ms, one ${times.one.toFixed(0)} ms, stat ${times.stat.toFixed(0)} ms`
    }
  ]
}
