/** A view as HTML: the card of the network, and what stands around it. Its style is `cardStyle`. */
import type { Element, ElementContent } from "hast"
import { h, s } from "../../markup/html/h.ts"
import type { Layout, Look, PictureBox, TextLine } from "../NetworkPreview.ts"
import type { ShownPicture, View } from "../View.ts"
import { frames } from "./frames.ts"

export interface DrawOptions {
  /** The address under the post, as people see it. */
  readonly url: string
  readonly language: string
  /** Where an address of the page is shown from; null where it cannot be. */
  readonly shownAt: (address: string) => string | null
  /** The article of a feed, in place of a card's end. */
  readonly body?: ElementContent | null
}

export const drawView = (view: View, options: DrawOptions): Element => {
  const { network, size } = view
  const card =
    size === "none"
      ? h("p.preview-none", { dir: "auto", lang: options.language }, options.url)
      : drawCard(view, network.layouts[size], options)
  return h(
    `div.preview.preview-around-${network.look.around}`,
    { style: styleOf(network.look), dataNetwork: network.id },
    [...frames[network.look.around](card, { url: options.url, network: network.name })]
  )
}

const drawCard = (view: View, layout: Layout, options: DrawOptions): Element => {
  const { look } = view.network
  const lines = (texts: ReadonlyArray<TextLine>): ReadonlyArray<Element> =>
    texts.flatMap((line) => drawLine(view, line, options) ?? [])
  const texts = lines(layout.texts)
  const picture =
    layout.picture === null || view.picture === null
      ? null
      : drawPicture(view.picture, layout.picture, layout, view, options)
  const bar =
    look.bar === undefined
      ? null
      : h("span.preview-bar", {
          style: `inline-size:${look.bar.width}px;background:${barColour(view, look.bar.colour)}`
        })
  const place = layout.picture?.place ?? "above"
  const body = h(
    "div.preview-texts",
    {
      ...(look.hasOneDirection === true ? { dir: "auto" } : {}),
      style: `padding:${look.padding.map((one) => `${one}px`).join(" ")};gap:${look.gap}px`
    },
    [
      ...texts,
      ...(place === "below" && picture !== null ? [picture] : []),
      ...(options.body === undefined || options.body === null ? [] : [options.body])
    ]
  )
  const icon = drawIcon(view, layout, options)
  const parts =
    place === "below" || picture === null
      ? [texts.length === 0 && picture !== null ? picture : body, ...(icon === null ? [] : [icon])]
      : texts.length === 0
        ? [picture]
        : place === "end"
          ? [body, picture]
          : [picture, body]
  const card = h(`div.preview-card.preview-${icon === null ? place : "end"}`, [bar, h("div.preview-inner", parts)])
  return layout.under === undefined ? card : h("div", card, h("div.preview-under", [...lines(layout.under)]))
}

const drawIcon = ({ icon }: View, layout: Layout, { shownAt }: DrawOptions): Element | null => {
  const address = layout.icon === undefined || icon === null ? null : shownAt(icon)
  return address === null
    ? null
    : h("img.preview-icon", { src: address, alt: "", width: layout.icon, height: layout.icon })
}

const barColour = ({ colour }: View, wanted: string): string => (wanted === "page" ? (colour ?? "var(--rule)") : wanted)

const drawLine = (view: View, line: TextLine, options: DrawOptions): Element | null => {
  const { part, size, leading, weight = 400, lines, colour, capitals, sign, before = "", beside, unless } = line
  const text = view.texts[part]?.text
  if (text === undefined || (unless !== undefined && view.texts[unless] !== undefined)) return null
  // Names and dates stand on the network's side, whatever direction their letters have.
  const isText = part === "title" || part === "description"
  const isOne = view.network.look.hasOneDirection === true
  const shown = `${before}${text}`
  const style = `font-size:${size}px;line-height:${leading}px;font-weight:${weight};color:var(--${colour});-webkit-line-clamp:${lines}`
  return h("div.preview-line", [
    sign === undefined ? null : drawSign(view, sign, options),
    h(
      `span.preview-text${capitals === true ? ".preview-capitals" : ""}`,
      {
        style,
        ...(isText && !isOne ? { dir: "auto" } : {}),
        lang: options.language,
        dataPart: part
      },
      [...withBeside(isText || isOne ? shown : h("bdi", shown), view, beside)]
    )
  ])
}

const withBeside = (
  text: Element | string,
  { texts }: View,
  beside: TextLine["beside"]
): ReadonlyArray<Element | string> => {
  const other = beside === undefined ? undefined : texts[beside.part]?.text
  if (beside === undefined || other === undefined) return [text]
  return beside.at === "before" ? [h("bdi", other), beside.mark, text] : [text, beside.mark, h("bdi", other)]
}

const drawSign = (view: View, sign: "icon" | "globe", { shownAt }: DrawOptions): Element => {
  const address = sign === "icon" && view.icon !== null ? shownAt(view.icon) : null
  return address === null
    ? s("svg", { className: ["preview-sign"], viewBox: "0 0 16 16", ariaHidden: "true" }, [
        s("path", {
          d: "M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM1.5 8h13M8 1.5c4 4 4 9 0 13c-4-4-4-9 0-13",
          fill: "none",
          stroke: "currentColor"
        })
      ])
    : h("img.preview-sign", { src: address, alt: "" })
}

const drawPicture = (
  { facts }: ShownPicture,
  box: PictureBox,
  layout: Layout,
  view: View,
  options: DrawOptions
): Element => {
  const style = [
    box.width === undefined ? "" : `inline-size:${box.width}px;max-inline-size:100%;`,
    box.ratio === null ? "" : `aspect-ratio:${Math.round(box.ratio * 1000) / 1000};`,
    box.height === undefined ? "" : `max-block-size:${box.height}px;`,
    box.radius === undefined ? "" : `border-radius:${box.radius}px;`
  ].join("")
  const over = layout.over === undefined ? null : drawLine(view, layout.over, options)
  return h("div.preview-picture", { style }, [
    facts.state === "found"
      ? h("img", { src: facts.shown, alt: "", width: facts.width, height: facts.height })
      : h("span.preview-elsewhere", new URL(facts.url).host),
    over === null ? null : h("div.preview-over", over)
  ])
}

const styleOf = ({ font, width, radius, border, light, dark }: Look): string =>
  [
    `--font:${font}`,
    `--wide:${width.wide}px`,
    `--phone:${width.phone}px`,
    `--radius:${radius}px`,
    `--edge:${border ? "1px" : "0px"}`,
    ...(["ground", "card", "ink", "muted", "link", "rule", "bubble"] as const).map(
      (name) => `--${name}:light-dark(${light[name] ?? light.card},${dark[name] ?? dark.card})`
    )
  ].join(";")
