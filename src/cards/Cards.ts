/**
 * Opens the cards of projects. What draws is shared by all sessions: loaded
 * with the first picture, and spread over threads when there are many.
 */
import { Context, Effect, type FileSystem, Layer, type Path, type Scope } from "effect"
import type { Blobs } from "../model/Blobs.ts"
import type { RenderError } from "../model/errors.ts"
import type { CardProject, CardSession } from "./CardSession.ts"
import { makeRender } from "./draw/makeRender.ts"
import { openKit } from "./openKit.ts"
import { makeSession } from "./makeSession.ts"

export class Cards extends Context.Service<
  Cards,
  {
    /** Reads the project's templates and logo, and finds its fonts. The session ends with the scope. */
    readonly open: (project: CardProject) => Effect.Effect<CardSession, RenderError, Scope.Scope>
  }
>()("fanfare/cards/Cards") {
  static readonly layer = (options: CardsOptions): Layer.Layer<Cards, never, FileSystem.FileSystem | Path.Path> =>
    Layer.effect(Cards, makeCards(options))
}

export interface CardsOptions {
  /** Absolute path of the project. */
  readonly root: string
  /** Where pictures, compiled templates and the like are kept. */
  readonly blobs: Pick<Blobs, "get" | "put">
  /** Most threads. */
  readonly threads: number
  /** Whether pictures are drawn even if they are kept from an earlier run. Default: false. */
  readonly force?: boolean
}

const makeCards = Effect.fnUntraced(function* ({ root, blobs, threads, force = false }: CardsOptions) {
  const context = yield* Effect.context<FileSystem.FileSystem | Path.Path>()
  const render = yield* makeRender(threads)
  const open = Effect.fn("Cards.open")(
    function* (project: CardProject) {
      const opened = yield* openKit(root, project, blobs)
      return makeSession({ root, opened, blobs, render, force })
    },
    (effect) => Effect.provideContext(effect, context)
  )
  return Cards.of({ open })
})
