/** What the guarded process is asked to do, and what it answers. Data only: it goes from process to process. */
import type { FontFile } from "../fonts/FontFile.ts"
import type { Element, TemplateProps } from "../../../templates/Template.ts"
import type { Mistake } from "../../guard/Question.ts"
import type { Place } from "../../model/Finding.ts"
import type { Bitmap } from "../raster/svg/renderSvg.ts"
import type { DesignRequest, Drawn } from "../design/design.ts"

/** Reads a template of the project and says which files that took. */
export interface LoadTask {
  readonly _tag: "Load"
  /** Address of the template's file. */
  readonly url: string
}

/** Calls a template. */
export interface DrawTask {
  readonly _tag: "Draw"
  readonly url: string
  readonly request: DesignRequest
}

/** Lays a template's tree out and draws what does not change from article to article. */
export interface CompileTask {
  readonly _tag: "Compile"
  readonly tree: Element
  /** Pixels. */
  readonly width: number
  /** Pixels. */
  readonly height: number
  readonly fonts: ReadonlyArray<FontFile>
}

/** Draws an SVG at several sizes and gives the last: that it can be drawn at the others is what counts. */
export interface SvgTask {
  readonly _tag: "Svg"
  readonly svg: string
  /** Pixels that its longer side is drawn with, one drawing after the other. */
  readonly sides: readonly [number, ...ReadonlyArray<number>]
}

export type GuardTask = LoadTask | DrawTask | CompileTask | SvgTask

export interface OwnDrawing extends Drawn {
  /** What is wrong with the tree. */
  readonly mistakes: ReadonlyArray<Mistake>
  /** Styles that satori passes over. */
  readonly unknownStyles: ReadonlyArray<Mistake>
  /** Where each slot was made. */
  readonly places: Readonly<Partial<Record<keyof TemplateProps["has"], Omit<Place, "file">>>>
}

export interface Compiled {
  /** As `encodeCompiled` writes it. */
  readonly bytes: Uint8Array
  /** What satori says about styles that it leaves out. */
  readonly complaints: ReadonlyArray<string>
  /** Elements that are larger than the card, for example `<div> of 1400x700 pixels`. */
  readonly oversized: ReadonlyArray<string>
}

export interface GuardAnswers {
  /** Paths of the files that were read, fanfare's own left out. */
  readonly Load: { readonly files: ReadonlyArray<string> }
  readonly Draw: OwnDrawing
  readonly Compile: Compiled
  readonly Svg: Bitmap
}
