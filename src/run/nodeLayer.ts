/** Everything that a build needs on Node: files, the index on disk, the output directory on disk, the network for `adopt`. */
import * as NodeFileSystem from "@effect/platform-node-shared/NodeFileSystem"
import * as NodePath from "@effect/platform-node-shared/NodePath"
import { type FileSystem, Layer, type Path } from "effect"
import { Directory } from "../publish/Directory.ts"
import { Fetcher } from "../sources/http/Fetcher.ts"
import { Store } from "../store/Store.ts"

/**
 * The layer behind `createFanfare`: files of Node, `Store.sqlite`, `Directory.disk`, and a fetcher for `adopt`.
 *
 * @example
 * ```ts
 * import { Effect } from "effect"
 * import { build, nodeLayer } from "fanfare/effect"
 *
 * const { ok } = await Effect.runPromise(build().pipe(Effect.provide(nodeLayer)))
 * console.log(ok)
 * ```
 */
export const nodeLayer: Layer.Layer<FileSystem.FileSystem | Path.Path | Store | Directory | Fetcher> = Layer.mergeAll(
  NodeFileSystem.layer,
  NodePath.layer,
  Store.sqlite,
  Directory.disk,
  Fetcher.layer
)
