/** `{ export: FILE_OR_FOLDER }`: what another system exported. Its readers are loaded where there is one. */
import { Effect, Stream } from "effect"
import type { SourceKind } from "./SourceKind.ts"

export const exported: SourceKind = (path, { disk, customs }, { pages = false, links = true }) => {
  const loaded = Effect.promise(() => import("../exports/exportSource.ts"))
  return {
    name: path,
    changes: (known) =>
      Stream.unwrap(
        Effect.map(loaded, ({ exportSource }) => exportSource({ disk, path, customs, pages, links }).changes(known))
      )
  }
}
