/** Articles that do not exist, for trying a template before any real one is drawn: every size and direction. */
import type { TemplateProps } from "../../../templates/Template.ts"
import type { CardName } from "../../model/Card.ts"
import type { DesignRequest } from "../design/design.ts"
import { cardSizes } from "../design/cardSizes.ts"

const text: TemplateProps["text"] = {
  title: "A title",
  site: "A site",
  initial: "A",
  author: "An author",
  date: "A date",
  kicker: "A section"
}

/** With all that an article may have, and with as little. */
export const sparseAndWhole: ReadonlyArray<DesignRequest> = Object.values(cardSizes).flatMap((size) =>
  (["ltr", "rtl"] as const).flatMap((direction) =>
    [true, false].map((isWhole): DesignRequest => {
      const has = { author: isWhole, date: isWhole, kicker: isWhole, photo: isWhole }
      return {
        props: {
          ...size,
          theme: "light",
          direction,
          accent: "#0b5c6b",
          logo: null,
          has: { title: true, site: true, initial: true, ...has }
        },
        text: isWhole ? text : { ...text, author: "", date: "", kicker: "" }
      }
    })
  )
)

/** With the looks of a project, at the sizes that it uses. */
export const inUse = (
  look: Pick<TemplateProps, "theme" | "accent" | "logo">,
  sizes: ReadonlyArray<CardName>
): ReadonlyArray<DesignRequest> =>
  sizes.flatMap((name) =>
    (["ltr", "rtl"] as const).map((direction) => ({
      props: {
        ...cardSizes[name],
        ...look,
        direction,
        has: { title: true, site: true, initial: true, author: true, date: true, kicker: true, photo: false }
      },
      text
    }))
  )
