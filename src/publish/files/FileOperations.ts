/** The file operations of a run: those of Node, unless a test puts others in their place. */
import { Context } from "effect"
import { nodeFileOperations } from "./nodeFileOperations.ts"
import type { FileOperations as Operations } from "./Operations.ts"

export type FileOperations = Operations

export const FileOperations = Context.Reference<Operations>("fanfare/publish/FileOperations", {
  defaultValue: () => nodeFileOperations
})
