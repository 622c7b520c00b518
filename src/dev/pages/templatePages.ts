/** The card designs, each in every size, colour scheme, direction and script. */
import { h } from "../../markup/html/h.ts"
import { directionOf } from "../../model/language.ts"
import { cardSizes } from "../../cards/design/cardSizes.ts"
import { drawnPath, sampleTexts, type Theme } from "../templates/samples.ts"

import { linkFrom, templatePath, templatesPath } from "./devPaths.ts"
import { nameOf } from "./listPage.ts"
import type { DevPage } from "./pageFrame.ts"

export const templatesPage = (
  names: ReadonlyArray<{ readonly name: string; readonly isOwn: boolean }>,
  revision: number
): DevPage => {
  const link = linkFrom(templatesPath)
  return {
    path: templatesPath,
    title: "Templates",
    main: [
      h(
        "div.intro",
        h("h1", "Templates"),
        h("p.muted", "Each design in every size, colour scheme, direction and script")
      ),
      h(
        "ul.templates",
        names.map(({ name, isOwn }) =>
          h(
            "li",
            h("a", { href: link(templatePath(name)) }, [
              h("img", {
                src: link(drawnPath({ template: name, size: "og", theme: "light", text: "en" }, revision)),
                alt: "",
                width: 1200,
                height: 630,
                loading: "lazy"
              }),
              h("span", name, isOwn ? h("span.tag", "yours") : null)
            ])
          )
        )
      )
    ]
  }
}

export const templatePage = (name: string, revision: number): DevPage => {
  const path = templatePath(name)
  const link = linkFrom(path)
  const sizes = Object.entries(cardSizes) as ReadonlyArray<
    [keyof typeof cardSizes, { readonly width: number; readonly height: number }]
  >
  return {
    path,
    title: name,
    main: [
      h("div.intro", h("h1", name), h("p.muted", "Drawn anew whenever the template is saved")),
      ...Object.keys(sampleTexts).map((text) =>
        h("section.samples", [
          h("h2", [nameOf(text), h("span.muted", directionOf(text) === "rtl" ? " right to left" : "")]),
          h(
            "div.sample-row",
            { tabIndex: 0, role: "group", ariaLabel: `${name} in ${nameOf(text)}` },
            (["light", "dark"] satisfies ReadonlyArray<Theme>).flatMap((theme) =>
              sizes.map(([size, { width, height }]) =>
                h("figure", [
                  h("img", {
                    src: link(drawnPath({ template: name, size, theme, text }, revision)),
                    alt: "",
                    width,
                    height,
                    loading: "lazy"
                  }),
                  h("figcaption", `${size}, ${theme}`)
                ])
              )
            )
          )
        ])
      )
    ]
  }
}
