/**
 * What every contender is: a way to draw the same card, flat or over a photo.
 * Each one is a module of this folder that runs in a process of its own.
 */
import type { Workspace } from "./Workspace.ts"

/** Draws the card with this title; `index` chooses the photo. The whole picture file. */
export type Draw = (title: string, index: number) => Promise<Uint8Array>

/** Loads everything that is loaded once for all cards. */
export type MakeDraw = (workspace: Workspace) => Draw | Promise<Draw>

/** What a contender's module exports. */
export interface Contender {
  /** With its version, for the table. */
  readonly label: string
  readonly makeFlat?: MakeDraw
  readonly makePhoto?: MakeDraw
}

export type CardKind = "flat" | "photo"

export const contenderNames = [
  "fanfare",
  "usual",
  "naive",
  "naiveDesktop",
  "takumi",
  "vercelOg",
  "astroOgCanvas"
] as const

/** The name of its module in this folder. */
export type ContenderName = (typeof contenderNames)[number]
