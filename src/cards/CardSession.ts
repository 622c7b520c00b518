/**
 * One project's cards, opened: it plans the pictures of articles and draws
 * planned ones. What it draws depends on the inputs and on the project's files
 * alone, so that inputs from another process, or from an earlier session, give
 * the same bytes. Several sessions work side by side.
 */
import type { Effect } from "effect"
import type { Article } from "../model/Article.ts"
import type { CardInputs, CropInputs } from "../model/Card.ts"
import type { RenderError } from "../model/errors.ts"
import type { Finding } from "../model/Finding.ts"
import type { Site } from "../model/Site.ts"
import type { CardNotes } from "./draw/CardNotes.ts"
import type { PhotoError } from "./photo/PhotoError.ts"
import type { PlannedPictures } from "./plan/planPictures.ts"
import type { CardSettings } from "../model/settings/CardSettings.ts"

export interface CardProject {
  readonly site: Site
  readonly theme: "light" | "dark"
  readonly settings: CardSettings
}

/** A picture, as a file. */
export interface DrawnPicture {
  /** PNG, or JPEG with a photo. */
  readonly bytes: Uint8Array
  /** False where it was drawn before and kept. */
  readonly isNew: boolean
}

export interface DrawnCard extends DrawnPicture {
  /** For `cardFindings`. */
  readonly notes: CardNotes
}

export interface CardSession {
  /** Changes with everything but the article that a plan depends on: site, theme, settings, templates, fonts, logo, and this engine. */
  readonly digest: string
  /** What is wrong with the project's templates, fonts and logo. */
  readonly findings: ReadonlyArray<Finding>
  /** The logo that pages show; null if the site has no logo, or none of its files can be used. */
  readonly logo: {
    readonly file: string
    readonly sha256: string
    readonly feed?: { readonly width: number; readonly height: number }
  } | null
  /** The templates that articles may name: fanfare's and the project's, sorted; a broken one is not among them. */
  readonly templates: ReadonlyArray<{ readonly name: string; readonly isOwn: boolean }>
  /** Files and folders that the session read or looked for, relative to the project: while none of them changes, nor comes, nor goes, `digest` stays. */
  readonly stamps: () => ReadonlyArray<string>
  /** Whether `stamps` are all of them: not where a template cannot be loaded, because of something that it imports perhaps. */
  readonly isComplete: boolean
  /**
   * The pictures of an article. `photoFault`: the reason of the `PhotoError`
   * that drawing them gave; they are planned without the photo then. Fails
   * where fanfare's own fonts cannot be read.
   */
  readonly plan: (article: Article, photoFault?: string | null) => Effect.Effect<PlannedPictures, RenderError>
  /** The card of these inputs, drawn once however many ask for it. Fails with a `RenderError` where the project changed since it was planned. */
  readonly draw: (inputs: CardInputs) => Effect.Effect<DrawnCard, RenderError | PhotoError>
  /** What drawing a card would note, without drawing it. */
  readonly inspect: (inputs: CardInputs) => Effect.Effect<CardNotes, RenderError>
  /** A clean crop of a photo, drawn once however many ask for it. */
  readonly crop: (inputs: CropInputs) => Effect.Effect<DrawnPicture, RenderError | PhotoError>
}
