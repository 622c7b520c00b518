import { RenderError } from "../../model/errors.ts"

/** The error for a template that cannot draw a card. */
export const cannotDraw = (reason: string): RenderError =>
  new RenderError({ detail: `A card cannot be drawn: ${reason.replace(/\.$/, "")}.`, hint: "Fix its template." })
