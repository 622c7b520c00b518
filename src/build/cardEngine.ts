/** The card engine of a project: compiled templates are kept in its store. */
import { Effect, type FileSystem, Layer, type Path } from "effect"
import { CardEngine } from "../cards/CardEngine.ts"
import { storeCache } from "./storeCache.ts"

export interface ProjectEngine {
  /** Absolute path of the project. */
  readonly root: string
  /** Whether the store may be written. */
  readonly write: boolean
  /** Most threads; 1 draws in the caller's own. */
  readonly threads: number
}

export const cardEngine = ({
  root,
  write,
  threads
}: ProjectEngine): Layer.Layer<CardEngine, never, FileSystem.FileSystem | Path.Path> =>
  Layer.unwrap(Effect.map(storeCache(root, write), (cache) => CardEngine.layer({ root, cache, threads })))
