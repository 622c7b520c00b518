/** The addresses of the preview: the same on the server and in an export, each relative to the page that it stands on. */
import { encoded } from "../build/Site.ts"

export const listPath = (page: number): string => (page === 1 ? "index.html" : `list/${page}/index.html`)
export const articlePath = (slug: string): string => `preview/${encoded(slug)}/index.html`
export const readerPath = (slug: string): string => `preview/${encoded(slug)}/reader.html`
export const filesPath = "files/index.html"
export const templatesPath = "templates/index.html"
export const templatePath = (name: string): string => `templates/${encoded(name)}/index.html`
export const outputPath = (path: string): string => `output/${encoded(path)}`
export const stylePath = "_/dev.css"
export const scriptPath = "_/dev.js"
export const eventsPath = "_/events"

/** From a page to another place of the preview. */
export const linkFrom = (page: string): ((to: string) => string) => {
  const up = "../".repeat(page.split("/").length - 1)
  return (to) => `${up}${to}`
}
