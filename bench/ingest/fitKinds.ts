/**
 * Fits the weights by which a page is told to be an article, on a folder of
 * pages whose kinds are known, and says what they give on hosts that were held
 * out: `node bench/ingest/fitKinds.ts DIR`. What it prints goes into
 * `src/sources/pages/kind/weights.ts`.
 */
import { printFit } from "./kindModel.ts"
import { requestOf, signsOf } from "./kindRows.ts"
import { readPages } from "./pages.ts"

const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error("Name a folder of pages: node bench/ingest/fitKinds.ts DIR")

printFit(
  readPages(folder).flatMap((page) => {
    const request = requestOf(page)
    const host = new URL(page.url).hostname.split(".").slice(-2).join(".")
    return request === null ? [] : [{ host, kind: page.kind, signs: signsOf(request) }]
  })
)
