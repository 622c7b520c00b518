/**
 * The card that everybody draws: accent bar, logo, site name, title, author
 * and date on 1200x630 pixels; or the same over a photo and a veil. As a
 * satori tree, which is what most peers take. Fanfare draws its own template.
 */
export const width = 1200
export const height = 630
export const logoSize = 96
/** Pixels: what fanfare sets most of these headlines in, so that everybody draws as much ink. */
const titleSize = 79
/** Name of the two fonts of the workspace, weights 400 and 700. */
export const family = "IBM Plex Sans"

export const colours = { paper: "#faf8f4", ink: "#16171b", quiet: "#595c66", accent: "#b3402a", overPhoto: "#ffffff" }

export const words = { site: "The Harbour Courier", author: "Maren Lindqvist", date: "1 March 2026" }

/** Two flat colours, so that a card has few enough for a palette PNG, which takumi writes then. */
export const logoSvg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96" width="96" height="96"><circle cx="48" cy="48" r="48" fill="${colours.accent}"/><path d="M40 28h16l6 44H34zM48 12l10 12H38z" fill="${colours.paper}"/></svg>`

export type Style = Readonly<Record<string, string | number>>

/** As satori takes it, without React. */
export interface Node {
  readonly type: "div" | "img"
  readonly props: {
    readonly style: Style
    readonly children?: ReadonlyArray<Node> | string
    readonly src?: string
    readonly width?: number
    readonly height?: number
  }
}

const box = (style: Style, children: ReadonlyArray<Node> | string = []): Node => ({
  type: "div",
  props: { style: { display: "flex", ...style }, children }
})

const image = (src: string, width: number, height: number, style: Style = {}): Node => ({
  type: "img",
  props: { src, width, height, style: { width, height, ...style } }
})

const corner = { position: "absolute", left: 0, top: 0 }

const content = (title: string, logo: string, ink: string, quiet: string): ReadonlyArray<Node> => [
  box({ width, height: 14, backgroundColor: colours.accent }),
  box(
    {
      boxSizing: "border-box",
      flexDirection: "column",
      justifyContent: "space-between",
      width,
      height: height - 14,
      padding: "48px 72px"
    },
    [
      box({ alignItems: "center" }, [
        image(logo, logoSize, logoSize),
        box({ marginLeft: 28, fontSize: 34, fontWeight: 700, color: ink }, words.site)
      ]),
      box({ width: width - 144, fontSize: titleSize, fontWeight: 700, lineHeight: 1.15, color: ink }, title),
      box({ alignItems: "center", fontSize: 28 }, [
        box({ fontWeight: 700, color: ink }, words.author),
        box({ marginLeft: 24, fontWeight: 400, color: quiet }, words.date)
      ])
    ]
  )
]

/** `logo` is an address that the renderer understands. */
export const flatCard = (title: string, logo: string): Node =>
  box(
    { flexDirection: "column", width, height, backgroundColor: colours.paper, fontFamily: family },
    content(title, logo, colours.ink, colours.quiet)
  )

/** The photo, three to two, covers the card: its top and bottom lie outside. */
export const photoCard = (title: string, logo: string, photo: string): Node => {
  const covering = Math.round((width * 1067) / 1600)
  return box({ position: "relative", width, height, fontFamily: family }, [
    image(photo, width, covering, { ...corner, top: Math.round((height - covering) / 2) }),
    box({ ...corner, width, height, backgroundImage: "linear-gradient(rgba(0,0,0,0.25), rgba(0,0,0,0.8))" }),
    box(
      { ...corner, flexDirection: "column", width, height },
      content(title, logo, colours.overPhoto, colours.overPhoto)
    )
  ])
}
