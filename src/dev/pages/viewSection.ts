/** One network: its card, the notes on it, the tags that it read, and the sources of its rules. */
import type { Element } from "hast"
import { h } from "../../markup/html/h.ts"
import { type DrawOptions, drawView } from "../../previews/draw/drawView.ts"
import type { PreviewSource } from "../../previews/NetworkPreview.ts"
import type { View } from "../../previews/View.ts"
import { kilobytes } from "../../previews/viewOf.ts"

const sizes = { large: "large card", small: "small card", bare: "no picture", none: "no card" } as const

export const viewSection = (view: View, options: DrawOptions): Element => {
  const { network, notes, size } = view
  const hasPictures = network.reads.image !== undefined
  return h("section.view", { id: network.id, ariaLabelledby: `${network.id}-name` }, [
    h("div.view-head", [
      h("h2", { id: `${network.id}-name` }, network.name),
      hasPictures || size === "none" ? h(`span.tag${size === "none" ? ".tag-fault" : ""}`, sizes[size]) : null
    ]),
    drawView(view, options),
    h("ul.notes", [
      ...notes.map(({ level, text }) => h(`li.note-${level}`, { dir: "auto" }, text)),
      ...["title", "description"].map((part) =>
        h("li.note-note", { hidden: true, dataCut: part }, `The ${part} is longer than its lines here.`)
      )
    ]),
    h("details.reads", h("summary", "What it reads"), [
      h(
        "dl",
        Object.entries(facts(view)).flatMap(([name, value]) => [h("dt", name), h("dd", { dir: "auto" }, value)])
      ),
      h("p.sources", "Sources"),
      h("ul", network.sources.map(source))
    ])
  ])
}

const facts = ({ texts, picture, contrast, network }: View): Readonly<Record<string, string>> => {
  const shown = picture?.facts
  return {
    ...Object.fromEntries(
      Object.entries(texts).map(([part, { whole, tag }]) => [
        part,
        `${whole} (${tag}, ${Array.from(whole).length} characters)`
      ])
    ),
    ...(shown === undefined || picture === null
      ? {}
      : {
          picture:
            shown.state === "found"
              ? `${shown.width}×${shown.height}, ${kilobytes(shown.bytes)}${network.picture.heaviest === null ? "" : ` of at most ${kilobytes(network.picture.heaviest)}`} (${picture.tag})`
              : `${shown.url} (${picture.tag})`
        }),
    contrast: `${contrast.light.toFixed(1)}:1 light, ${contrast.dark.toFixed(1)}:1 dark`
  }
}

const kinds = { document: "document", code: "code", report: "report", memory: "not looked up" } as const

const source = (one: PreviewSource): Element =>
  h("li", [
    `${one.fact}: `,
    one.kind === "memory" ? one.title : h("a", { href: one.url, rel: "noreferrer" }, one.title),
    h("span.muted", ` (${kinds[one.kind]})`)
  ])
