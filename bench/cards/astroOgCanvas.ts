/**
 * astro-og-canvas, which is canvaskit with one card of its own: logo, border
 * for a bar, title, and one text for everything else. Its cache is off. Past
 * its index, which wants Astro for routes.
 */
import { colours, family, logoSize, words } from "./card.ts"
import type { MakeDraw } from "./Contender.ts"
import { benchFolder, importPeer, peerVersion } from "./packages.ts"

export const label = `astro-og-canvas ${peerVersion("astro-og-canvas")} (canvaskit ${peerVersion("canvaskit-wasm")})`

type Colour = readonly [red: number, green: number, blue: number]

interface TextStyle {
  readonly color: Colour
  readonly size: number
  readonly lineHeight: number
  readonly weight: "Normal" | "Bold"
  readonly families: ReadonlyArray<string>
}

const { generateOpenGraphImage } = (await importPeer(
  `${benchFolder}node_modules/astro-og-canvas/dist/generateOpenGraphImage.js`
)) as {
  generateOpenGraphImage: (options: {
    cacheDir: false
    title: string
    description: string
    bgGradient: ReadonlyArray<Colour>
    border: { color: Colour; width: number; side: "block-start" }
    padding: number
    logo: { path: string; size: ReadonlyArray<number> }
    font: { title: TextStyle; description: TextStyle }
    fonts: ReadonlyArray<string>
    format: "PNG"
  }) => Promise<Uint8Array>
}

const rgb = (hex: string): Colour => {
  const value = Number.parseInt(hex.slice(1), 16)
  return [value >> 16, (value >> 8) & 255, value & 255]
}

const text = { families: [family] }

export const makeFlat: MakeDraw = ({ fonts, logoPng }) => {
  // It reports every font that it loads on the console.
  console.debug = () => undefined
  return (title) =>
    generateOpenGraphImage({
      cacheDir: false,
      title,
      description: `${words.site}, ${words.author}, ${words.date}`,
      bgGradient: [rgb(colours.paper)],
      border: { color: rgb(colours.accent), width: 14, side: "block-start" },
      padding: 60,
      logo: { path: logoPng, size: [logoSize] },
      font: {
        title: { ...text, color: rgb(colours.ink), size: 64, lineHeight: 1.15, weight: "Bold" },
        description: { ...text, color: rgb(colours.quiet), size: 28, lineHeight: 1.3, weight: "Normal" }
      },
      fonts: [fonts.regular, fonts.bold],
      format: "PNG"
    })
}
