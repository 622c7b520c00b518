/** The end of a run in which nothing changed. */
import { instant } from "../../model/Timestamp.ts"
import { due } from "../../store/due.ts"
import type { News } from "../news.ts"
import { shownFindings } from "./reportOf.ts"
import type { Started } from "../Started.ts"
import type { Ran } from "../RunOptions.ts"
import { fileCount } from "./fileCount.ts"

export const idleReport = (started: Started, news: News): Ran => {
  const { index, now, options, ingested } = started
  const errors = index.findings.count("error")
  const warnings = index.findings.count("warning")
  const ok = errors === 0 && !(options.strict && warnings > 0)
  return {
    report: {
      version: 1,
      ok,
      articles: { total: index.articles.countWhere(due, instant(now)), added: 0, changed: 0, removed: 0 },
      cards: { rendered: 0, reused: index.targets.countOf(["cards"]) },
      files: { written: 0, unchanged: fileCount(index), deleted: 0 },
      subscribers: { new: [], updated: [], vanished: [], resent: [] },
      sources: [...ingested.sources, ...news.sources],
      findings: shownFindings(started)
    },
    changes: [],
    reasons: [],
    consumers: [],
    isHeldBack: options.strict && !ok
  }
}
