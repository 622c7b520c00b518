/** The file of a photo, as it was when its card was planned. */
import { readFileSync } from "node:fs"
import { Effect } from "effect"
import type { PhotoInputs } from "../../model/Card.ts"
import { sha256 } from "../../model/Digest.ts"
import { RenderError } from "../../model/errors.ts"
import { projectFile } from "../../photos/keptPictures.ts"
import { PhotoError } from "./PhotoError.ts"

/** `root`: absolute path of the project. */
export const readPhoto = Effect.fnUntraced(function* (root: string, { file, sha256: digest, focus }: PhotoInputs) {
  // At once, as the store reads its blobs: asking a thread four times costs ten times as much as the reading.
  const bytes = yield* Effect.try({
    try: () => readFileSync(projectFile(root, file)),
    catch: (cause) => new PhotoError({ reason: "its file cannot be read", cause })
  })
  if (sha256(bytes) !== digest) return yield* changed(file)
  return { bytes, focus }
})

const changed = (file: string): RenderError =>
  new RenderError({ detail: `${file} changed while the build was running.`, hint: "Run the build again." })
