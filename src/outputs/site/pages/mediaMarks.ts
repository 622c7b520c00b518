/** That a story in a list has sound or film: a sign to see, and a word of the story's language for those who hear the page. */
import type { Element } from "hast"
import { h, s } from "../../../markup/html/h.ts"
import type { Head } from "../../../model/Head.ts"
import type { Facts } from "../../Facts.ts"

/** Within 16 by 16: the sign of sound, a loudspeaker with its waves; of film, a screen with the arrow that plays it. */
const signs = {
  sound: "M7.5 2.5v11L4 10.2H1.5V5.8H4zM10 5.4a3.6 3.6 0 0 1 0 5.2M11.9 3.2a6.6 6.6 0 0 1 0 9.6",
  film: "M1.5 3h13v10h-13zM6.5 5.8v4.4L10.2 8z"
} as const

export const mediaMarks = (
  { hasSound, films, language }: Pick<Head, "hasSound" | "films" | "language">,
  { words }: Pick<Facts, "words">
): ReadonlyArray<Element> => {
  const { sound, film } = words(language)
  return [
    ...(hasSound === true ? [mark(signs.sound, sound)] : []),
    ...(films === undefined ? [] : [mark(signs.film, film)])
  ]
}

const mark = (d: string, name: string): Element =>
  h(
    "span.has-media",
    { title: name },
    s(
      "svg",
      { viewBox: "0 0 16 16", width: 16, height: 16, ariaHidden: "true", focusable: "false" },
      s("path", {
        d,
        fill: "none",
        stroke: "currentColor",
        strokeWidth: 1.3,
        strokeLinejoin: "round",
        strokeLinecap: "round"
      })
    ),
    h("span.visually-hidden", name)
  )
