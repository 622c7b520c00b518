/** `fanfare card`: draws one card of an article into a file, and says what is wrong with it. */
import { Effect, FileSystem, Option, Path } from "effect"
import { readConfig } from "../../config/loadConfig.ts"
import { outFolder } from "../../config/outFolder.ts"
import type { CardName } from "../../model/Card.ts"
import { PublishError } from "../../model/errors.ts"
import { printable } from "../../report/printable.ts"
import { errorsText, findingsText } from "../../report/findingsText.ts"
import { drawCard, type OneCard } from "../../run/cardRun.ts"
import { type SharedOptions, Stop, useColour } from "./flags.ts"
import { asCommand, findOwnConfig } from "./project.ts"
import { printData, printMessage } from "./terminal.ts"

export interface CardFlags extends SharedOptions {
  readonly article: string
  readonly template: Option.Option<string>
  readonly size: CardName
  readonly theme: Option.Option<"light" | "dark">
}

export const runCard = Effect.fn("runCard")(function* (flags: CardFlags) {
  const config = yield* findOwnConfig(flags)
  const path = yield* Path.Path
  const settings = yield* readConfig(config)
  const { card, findings } = yield* drawCard(
    settings,
    { root: config.root, out: yield* outFolder(config), onEvent: () => undefined },
    {
      article: inProject(path, config.root, flags.article),
      template: Option.getOrNull(flags.template),
      size: flags.size,
      theme: Option.getOrNull(flags.theme)
    }
  )
  const file = card === null ? null : fileFor(flags, card)
  if (file !== null && card !== null) yield* write(file, card.bytes)
  yield* say(flags, { card, findings }, file)
}, asCommand)

/** A file may be given relative to the current folder, as a shell completes it. */
const inProject = (path: Path.Path, root: string, article: string): string => {
  const relative = path.relative(root, path.resolve(article)).split(path.sep).join("/")
  return root === path.resolve(".") || !article.includes(path.sep) || relative.startsWith("../") ? article : relative
}

const fileFor = ({ out, size }: CardFlags, { slug, type }: NonNullable<OneCard["card"]>): string =>
  Option.getOrElse(out, () => `${slug}.${size}.${type === "image/png" ? "png" : "jpg"}`)

const write = Effect.fnUntraced(function* (file: string, bytes: Uint8Array) {
  const fs = yield* FileSystem.FileSystem
  yield* fs.writeFile(file, bytes).pipe(
    Effect.mapError(
      (cause) =>
        new PublishError({
          detail: `The card cannot be written to ${file}.`,
          hint: "Check that its folder is there and that you may write to it, or name another file with --out.",
          cause
        })
    )
  )
})

const say = Effect.fnUntraced(function* (flags: CardFlags, { card, findings }: OneCard, file: string | null) {
  const ok = card !== null && findings.every(({ severity }) => severity !== "error")
  if (flags.json) {
    const drawn = card === null ? null : { file, ...card, bytes: card.bytes.length }
    yield* printData(JSON.stringify({ version: 1, ok, card: drawn, findings }, null, 2))
  }
  const text = flags.quiet
    ? errorsText(findings, { colour: useColour(), strict: false })
    : [
        ...findingsText(findings, { colour: useColour(), verbose: true }),
        card === null
          ? "No card was drawn."
          : `${printable(file ?? "")}: ${card.width}x${card.height}, ${Math.ceil(card.bytes.length / 1000)} kB, template ${printable(card.template)}`
      ].join("\n")
  if (text !== "") yield* printMessage(text)
  if (!ok) return yield* new Stop({ code: 1 })
})
