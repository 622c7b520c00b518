/**
 * Remembers in `.fanfare/languages.json` which language each text was found
 * to be in, so that the next build need not load the detector. Neither
 * reading nor writing fails: without it languages are found out again.
 */
import { Effect, FileSystem, Option, Path, Schema } from "effect"
import { type DetectedLanguages, detectorVersion } from "../articles/detectLanguages.ts"

const Memory = Schema.fromJsonString(
  Schema.Struct({
    detector: Schema.Literal(detectorVersion),
    languages: Schema.Record(Schema.String, Schema.Struct({ language: Schema.String, isReliable: Schema.Boolean }))
  })
)

const fileOf = (path: Path.Path, root: string): string => path.join(root, ".fanfare", "languages.json")

export const recallLanguages = Effect.fn("recallLanguages")(function* (root: string) {
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const text = yield* fs.readFileString(fileOf(path, root)).pipe(Effect.orElseSucceed(() => ""))
  const memory = Schema.decodeOption(Memory)(text)
  const languages = Option.match(memory, { onNone: () => ({}), onSome: ({ languages: found }) => found })
  return new Map(Object.entries(languages)) satisfies DetectedLanguages as DetectedLanguages
})

/** Writes what differs: aside first, then renamed. */
export const rememberLanguages = Effect.fn("rememberLanguages")(
  function* (root: string, languages: DetectedLanguages) {
    const fs = yield* FileSystem.FileSystem
    const path = yield* Path.Path
    const file = fileOf(path, root)
    const sorted = [...languages].toSorted(([a], [b]) => (a < b ? -1 : 1))
    const text = Schema.encodeSync(Memory)({ detector: detectorVersion, languages: Object.fromEntries(sorted) })
    const before = yield* fs.readFileString(file).pipe(Effect.orElseSucceed(() => ""))
    if (text === before || (languages.size === 0 && before === "")) return
    yield* fs.makeDirectory(path.dirname(file), { recursive: true })
    yield* fs.writeFileString(`${file}.${process.pid}.tmp`, text)
    yield* fs.rename(`${file}.${process.pid}.tmp`, file)
  },
  (written) => Effect.ignore(written)
)
