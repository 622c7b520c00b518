/** The artwork of a show where it is a file of the project: looked at, and published beside the widgets. */
import { Result } from "effect"
import type { FeedDefinition } from "../../config/feedDefinition.ts"
import type { Problem } from "../../markup/yaml/Located.ts"
import type { Dependency } from "../../model/Dependency.ts"
import { sniff } from "../../photos/photoFormats.ts"
import { stripPhoto } from "../../photos/stripPhoto.ts"
import type { Disk } from "../../sources/disk.ts"

interface WithArtwork {
  readonly definition: FeedDefinition
  readonly deps: ReadonlyArray<Dependency>
}

/** Bytes; a larger one is no picture for the web. */
const largest = 20_000_000

/** `file` is the file of the definition. */
export const withArtwork = (
  definition: FeedDefinition,
  file: string,
  disk: Pick<Disk, "read">
): Result.Result<WithArtwork, Problem> => {
  const { show } = definition
  if (show?.image === undefined || /^https?:/i.test(show.image)) return Result.succeed({ definition, deps: [] })
  const from = show.image.replace(/^(?:\.\/)+/, "")
  const read = disk.read(from, largest)
  if (Result.isFailure(read)) return Result.fail(noPicture(file, from, "cannot be read inside of the project"))
  const { bytes, dependency } = read.success
  const found = sniff(bytes)
  if (found === undefined || !(found.type === "image/png" || found.type === "image/jpeg"))
    return Result.fail(noPicture(file, from, "is no PNG or JPEG"))
  const stripped = stripPhoto(bytes)
  const { width, height } = stripped._tag === "Stripped" ? stripped.shown : found
  const sha256 = dependency.sha256 ?? ""
  const ending = found.type === "image/png" ? "png" : "jpg"
  return Result.succeed({
    definition: {
      ...definition,
      show: { ...show, artwork: { width, height, type: found.type } },
      artwork: { from, to: `widgets/show.${sha256.slice(0, 10)}.${ending}`, sha256, type: found.type }
    },
    deps: [dependency]
  })
}

const noPicture = (file: string, image: string, why: string): Problem => ({
  place: { file, line: 1, column: 1 },
  path: ["podcast", "image"],
  message: `The artwork ${image} ${why}.`,
  fix: "Name a square PNG or JPEG of 1400 to 3000 pixels, relative to the project."
})
