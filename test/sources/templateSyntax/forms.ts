/** Tags as they are written, each in an article of its own, and what readers of a feed get of them. */
import { describe, expect, test } from "vitest"
import { readProject } from "../project.ts"

export const film = (id: string, title = "youtube.com"): string =>
  `<p><a href="https://www.youtube.com/watch?v=${id}">${title}</a></p>`
export const link = (href: string, text = href.replace(/^https:\/\/(?:www\.)?/, "").replace(/\/$/, "")): string =>
  `<p><a href="${href}">${text}</a></p>`
export const picture = (alt = "", more = ""): string =>
  `<img src="https://img.example.org/boat.jpg" alt="${alt}"${more}>`
export const src = "https://img.example.org/boat.jpg"

export type Forms = ReadonlyArray<readonly [written: string, html: string | RegExp]>

const flat = (html: string): string =>
  html
    .replace(/>\s+</g, "><")
    .replace(/\s+<\/(p|li|blockquote|details)>/g, "</$1>")
    .replace(/(<h\d) id="[^"]*"/g, "$1")

export const check = (name: string, ending: string, forms: Forms): void => {
  describe(name, async () => {
    const written = forms.map(([form], index) => [
      `articles/a${String(index).padStart(3, "0")}.${ending}`,
      `---\ntitle: Sample\ndate: 2026-03-01\nlang: en\n---\n${form}\n`
    ])
    const { articles } = await readProject(Object.fromEntries(written))
    test.each(forms.map(([form, html], index) => [form, html, index] as const))("%s", (_, html, index) => {
      const made = flat(articles[index]?.article.html ?? "")
      expect(made).toEqual(typeof html === "string" ? html : expect.stringMatching(html))
    })
  })
}
