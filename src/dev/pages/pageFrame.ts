/** One page of the preview: where one is, what the last build was, the switches, and what is broken on top of it. */
import type { Element, ElementContent } from "hast"
import { h } from "../../markup/html/h.ts"
import { treeHtml } from "../../markup/html/treeHtml.ts"
import type { DevState } from "../build/DevState.ts"
import { eventsPath, filesPath, linkFrom, listPath, scriptPath, stylePath, templatesPath } from "./devPaths.ts"
import { overlay } from "./overlay.ts"

export interface DevPage {
  /** Its own, below the preview. */
  readonly path: string
  readonly title: string
  readonly main: ReadonlyArray<ElementContent>
}

export interface FrameOptions {
  readonly state: DevState
  /** False for pages that stay as they are. */
  readonly isLive: boolean
  /** Whether there are templates to look at. */
  readonly hasTemplates: boolean
}

export const pageHtml = (page: DevPage, { state, isLive, hasTemplates }: FrameOptions): string => {
  const link = linkFrom(page.path)
  const tab = (to: string, name: string, isHere: boolean): Element =>
    h("a", { href: link(to), ...(isHere ? { ariaCurrent: "page" } : {}) }, name)
  const head = h("head", [
    h("meta", { charSet: "utf-8" }),
    h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    h("title", `${page.title} · fanfare dev`),
    h("link", { rel: "icon", href: "data:," }),
    h("link", { rel: "stylesheet", href: link(stylePath) }),
    h("script", { src: link(scriptPath), defer: true })
  ])
  const top = h("header.top", [
    h("a.skip", { href: "#main" }, "Skip to the content"),
    h("nav", { ariaLabel: "Preview" }, [
      tab(listPath(1), "Articles", /^(?:index|list|preview)/.test(page.path)),
      hasTemplates ? tab(templatesPath, "Templates", page.path.startsWith("templates")) : null,
      tab(filesPath, "Files", page.path.startsWith("files"))
    ]),
    h("p.status", { role: "status" }, statusText(state)),
    h("div.switches", [
      group("scheme", "Colours", [
        ["auto", "Auto"],
        ["light", "Light"],
        ["dark", "Dark"]
      ]),
      group("width", "Width", [
        ["wide", "Wide"],
        ["phone", "Phone"]
      ]),
      group("interface", "Interface", [
        ["ltr", "LTR"],
        ["rtl", "RTL"]
      ])
    ])
  ])
  const body = h("body", isLive ? { dataEvents: link(eventsPath) } : {}, [
    top,
    h("main#main", { tabIndex: -1 }, [...page.main]),
    h("div#overlay", [...overlay(state)])
  ])
  return `${treeHtml({ type: "root", children: [{ type: "doctype" }, h("html", { lang: "en" }, head, body)] })}\n`
}

const statusText = ({ built, failure, isBuilding }: DevState): string => {
  if (failure !== null) return "The last build did not go through"
  if (built === null) return isBuilding ? "Building…" : "Nothing is built yet"
  const { articles, files, findings } = built.report
  const errors = findings.filter(({ severity }) => severity === "error").length
  return [
    count(articles.total, "article"),
    count(files.written + files.unchanged, "file"),
    errors === 0 ? "no errors" : count(errors, "error")
  ].join(" · ")
}

const count = (number: number, one: string): string => `${number.toLocaleString("en")} ${one}${number === 1 ? "" : "s"}`

const group = (name: string, label: string, choices: ReadonlyArray<readonly [value: string, text: string]>): Element =>
  h("fieldset.switch", [
    h("legend", label),
    ...choices.map(([value, text], index) =>
      h("label", h("input", { type: "radio", name, value, checked: index === 0 }), h("span", text))
    )
  ])
