/** What a run reads addresses with: the network, or what stands in for it, and the copies in `.fanfare/`. */
import { Effect, Option, type Scope } from "effect"
import type { Blobs } from "../model/Blobs.ts"
import type { Settings } from "../model/settings/Settings.ts"
import { type Documents, openDocuments } from "../sources/documents/Documents.ts"
import { Fetcher, makeFetcher } from "../sources/http/Fetcher.ts"

/** Nothing is loaded, and no process started, before the first address is read. */
export const documentsOf = Effect.fnUntraced(function* (
  { allowHosts = [] }: Settings,
  blobs: Pick<Blobs, "get" | "put">
): Effect.fn.Return<Documents, never, Scope.Scope> {
  const fetcher = Option.getOrElse(yield* Effect.serviceOption(Fetcher), () => makeFetcher())
  return yield* openDocuments({ blobs, fetcher, allowHosts })
})
