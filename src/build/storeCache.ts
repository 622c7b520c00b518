/** The store of a project as the card engine keeps compiled templates in it. */
import { Effect, type FileSystem, type Path } from "effect"
import type { TemplateCache } from "../cards/TemplateCompiler.ts"
import * as Store from "./store.ts"

/** With `write` false it only reads. */
export const storeCache = Effect.fnUntraced(function* (root: string, write: boolean) {
  const context = yield* Effect.context<FileSystem.FileSystem | Path.Path>()
  const cache: TemplateCache = {
    read: (key) =>
      Effect.map(Store.lookUp(root, key), (found) => (found.state === "hit" ? found.bytes : null)).pipe(
        Effect.provide(context)
      ),
    write: (key, bytes) =>
      write ? Store.keep(root, key, bytes).pipe(Effect.ignore, Effect.provide(context)) : Effect.void
  }
  return cache
})
