/** The part of the package `linebreak` that is used; it ships no types. */
declare module "linebreak" {
  export default class LineBreaker {
    constructor(text: string)
    /** Positions count UTF-16 units; null after the end of the text. */
    nextBreak(): { readonly position: number; readonly required: boolean } | null
  }
}
