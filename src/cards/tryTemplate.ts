/**
 * Draws a template of the user's at every size and direction, with and without
 * what an article may lack, so that a mistake is found before any article is.
 */
import { Result } from "effect"
import type { Template, TemplateProps } from "../../templates/Template.ts"
import type { Place } from "../model/Finding.ts"
import { checkTree } from "./checkTree.ts"
import { wordsOf } from "./design.ts"
import { lineIn } from "./lineIn.ts"
import { messageOf } from "./messageOf.ts"
import { cardSizes } from "./CardKit.ts"

export interface Mistake {
  /** Without a full stop. */
  readonly message: string
  readonly place: Omit<Place, "file">
}

/** Each mistake once. `address` is that of the template's file. */
/** The words of a template's own. */
export const templateWords = (template: Template): string =>
  samples
    .flatMap((props) => {
      const drawn = Result.try(() => wordsOf(template.draw(props)))
      return Result.isSuccess(drawn) ? [drawn.success] : []
    })
    .join(" ")

export const tryTemplate = (template: Template, address: string): ReadonlyArray<Mistake> => {
  const mistakes = new Map<string, Mistake>()
  for (const props of samples) {
    const drawn = Result.try(() => template.draw(props))
    const found = Result.isSuccess(drawn)
      ? checkTree(drawn.success).map(({ message, stack }) => ({ message, place: lineIn(stack, address) }))
      : [{ message: messageOf(drawn.failure), place: lineIn(drawn.failure, address) }]
    for (const mistake of found) mistakes.set(mistake.message, mistakes.get(mistake.message) ?? mistake)
  }
  return [...mistakes.values()]
}

/** Every size and direction, with all that an article may have and with as little. */
const samples: ReadonlyArray<TemplateProps> = Object.values(cardSizes).flatMap((size) =>
  (["ltr", "rtl"] as const).flatMap((direction) =>
    [true, false].map((isWhole): TemplateProps => {
      const words = (text: string): string => (isWhole ? text : "")
      return {
        ...size,
        theme: "light",
        direction,
        accent: "#0b5c6b",
        logo: null,
        has: {
          title: true,
          site: true,
          initial: true,
          author: isWhole,
          date: isWhole,
          kicker: isWhole,
          photo: isWhole
        },
        text: {
          title: "A title",
          site: "A site",
          initial: "A",
          author: words("An author"),
          date: words("A date"),
          kicker: words("A section")
        }
      }
    })
  )
)
