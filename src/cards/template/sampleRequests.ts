/** Articles that do not exist, for trying a template before any real one is drawn: every size and direction. */
import type { TemplateProps } from "../../../templates/Template.ts"
import type { CardName } from "../../model/Card.ts"
import { cardTexts, hasOf } from "../design/cardTexts.ts"
import { type DesignRequest, plainLook } from "../design/design.ts"
import { cardSizes } from "../design/cardSizes.ts"

const needed: ReadonlyArray<string> = ["title", "site", "initial"]

const textOf = (names: ReadonlyArray<string>): TemplateProps["text"] =>
  Object.fromEntries(
    cardTexts.map((name) => [name, names.includes(name) ? (name === "initial" ? "A" : `A ${name}`) : ""])
  ) as TemplateProps["text"]

/** With all that an article may have, and with as little. */
export const sparseAndWhole: ReadonlyArray<DesignRequest> = Object.values(cardSizes).flatMap((size) =>
  (["ltr", "rtl"] as const).flatMap((direction) =>
    [true, false].map((isWhole): DesignRequest => {
      const names = isWhole ? cardTexts : needed
      return {
        props: {
          ...size,
          ...(isWhole
            ? {
                photo: { shape: "wide", free: ["left"], corners: ["top-left", "bottom-left"] },
                rating: 4.5,
                isLive: true,
                isLongName: true,
                seed: 1_234_567,
                slide: { kind: "heading", at: 2, of: 7 }
              }
            : plainLook),
          theme: "light",
          direction,
          accent: "#0b5c6b",
          logo: null,
          column: "wide",
          has: hasOf(isWhole ? [...names, "photo", "portrait"] : names)
        },
        text: textOf(names)
      }
    })
  )
)

/** With the looks of a project, at the sizes that it uses. */
export const inUse = (
  look: Pick<TemplateProps, "theme" | "accent" | "logo" | "column">,
  sizes: ReadonlyArray<CardName>
): ReadonlyArray<DesignRequest> =>
  sizes.flatMap((name) =>
    (["ltr", "rtl"] as const).map((direction) => ({
      props: { ...cardSizes[name], ...look, ...plainLook, direction, has: hasOf(cardTexts) },
      text: textOf(cardTexts)
    }))
  )
