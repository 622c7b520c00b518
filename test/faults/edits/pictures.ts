/** What happens to photos, the logo and the designs of cards. */
import { logo } from "../site/newsroom.ts"
import { photo } from "../site/photo.ts"
import { configurePart, type Edit, edit } from "./Edit.ts"

/** A design as plain objects, as `element` and `slot` of fanfare make them. */
const design = (colour: string): string => `const box = { display: "flex", boxSizing: "border-box", flexShrink: 0 }
export const template = {
  draw: ({ width, height, direction }) => ({
    type: "div",
    props: {
      style: { ...box, width, height, direction, flexDirection: "column", padding: "75px", backgroundColor: "#ffffff" },
      children: [
        {
          type: "div",
          props: {
            style: { ...box, width: Math.min(width, height) * 0.8, height: height * 0.6 },
            slot: { name: "title", sizes: [80, 60, 44, 34], weight: 700, colour: "${colour}" }
          }
        }
      ]
    }
  })
}
`

export const pictureEdits: ReadonlyArray<Edit> = [
  edit("another photo in the same file", (project) => project.write("articles/photo-18.png", photo(41))),
  edit("a photo less", (project) => {
    project.replace("articles/photo-20.md", /^image: .*\n/m, "")
    project.remove("articles/photo-20.png")
  }),
  edit("a photo more", (project) => {
    project.write("articles/story-2.png", photo(42))
    project.replace("articles/story-2.md", "lang: en\n", "lang: en\nimage: { src: story-2.png, alt: New }\n")
  }),
  edit("what a crop keeps", (project) =>
    project.replace("articles/photo-18.md", "src: photo-18.png,", "src: photo-18.png, focus: 20% 30%,")
  ),
  edit("what a photo shows, in words", (project) =>
    project.replace("articles/photo-18.md", "Photo number", "A picture, number")
  ),
  edit("a photo too small for cards", (project) => {
    project.write("articles/small.png", photo(43, 120, 90))
    project.replace("articles/story-12.md", "lang: en\n", "lang: en\nimage: { src: small.png, alt: Small }\n")
  }),
  edit("another logo", (project) => project.write("logo.svg", logo("#104080"))),
  edit("a design of one's own", (project) => project.write("templates/headline.mjs", design("#203040"))),
  edit(
    "that design changes",
    (project) => project.write("templates/headline.mjs", design("#802040")),
    "a design of one's own"
  ),
  edit("that design goes", (project) => project.remove("templates/headline.mjs"), "that design changes"),
  edit("an article with another design", (project) =>
    project.replace("articles/story-9.md", "lang: en\n", "lang: en\ncard: quote\n")
  ),
  edit("cards without photos", (project) => configurePart(project, "cards", { photos: false })),
  edit("carousels", (project) => configurePart(project, "cards", { carousel: true })),
  edit("one more size of cards", (project) => configurePart(project, "cards", { sizes: ["portrait"] }))
]
