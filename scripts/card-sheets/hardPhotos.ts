/** Photos that are hard to read a title on, drawn as shapes so that they are the same on every machine. */
import sharp from "sharp"

const [width, height] = [1600, 1600]

/** PNG files by name. */
export const hardPhotos = async (): Promise<Readonly<Record<string, Uint8Array>>> => ({
  "white.png": await drawn(
    `<linearGradient id="a" x2="0" y2="1"><stop stop-color="#fff"/><stop offset="1" stop-color="#f1f4f7"/></linearGradient>`,
    `<path fill="url(#a)" d="M0 0H1600V1600H0z"/><path fill="#fafbfd" d="M0 900C420 640 760 980 1600 700V1600H0z"/>` +
      `<path fill="#fff" d="M0 1200C500 980 1100 1340 1600 1090V1600H0z"/>`
  ),
  "black.png": await drawn("", `<path fill="#030407" d="M0 0H1600V1600H0z"/>${stars()}`),
  "busy.png": await drawn("", `<path fill="#1d6f86" d="M0 0H1600V1600H0z"/>${fish()}`),
  "gradient.png": await drawn(
    `<linearGradient id="a"><stop stop-color="#0b1630"/><stop offset=".45" stop-color="#c2477b"/>` +
      `<stop offset=".72" stop-color="#ffb35c"/><stop offset="1" stop-color="#fff6cf"/></linearGradient>`,
    `<path fill="url(#a)" d="M0 0H1600V1600H0z"/>`
  )
})

const drawn = (definitions: string, shapes: string): Promise<Uint8Array> =>
  sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><defs>${definitions}</defs>${shapes}</svg>`
    )
  )
    .removeAlpha()
    .png()
    .toBuffer()

const stars = (): string => {
  const next = numbers(7)
  return Array.from(
    { length: 140 },
    () =>
      `<circle cx="${next() * width}" cy="${next() * height}" r="${0.6 + next() * 2.2}" fill="#dfe6ff" opacity="${0.2 + next() * 0.8}"/>`
  ).join("")
}

const scales = ["#f4f1e6", "#ffcf4a", "#e4572e", "#10243a", "#8fd3c8", "#f29ca3", "#ffffff", "#2b9348"]

const fish = (): string => {
  const next = numbers(11)
  const rows = Array.from({ length: 21 }, (_, row) =>
    Array.from({ length: 15 }, (__, column) => {
      const [x, y] = [column * 112 + (row % 2) * 56 + next() * 30 - 40, row * 80 + next() * 24 - 20]
      const colour = scales[Math.floor(next() * scales.length)] ?? ""
      return (
        `<g transform="translate(${x} ${y}) rotate(${next() * 60 - 30}) scale(${0.9 + next() * 0.5})" fill="${colour}">` +
        `<path d="M-44 0C-24-26 16-26 36 0L58-18V18L36 0C16 26-24 26-44 0z"/><circle cx="-24" cy="-4" r="4" fill="#111"/></g>`
      )
    }).join("")
  )
  return rows.join("")
}

/** The same numbers from 0 to 1 for the same seed (Lehmer). */
const numbers = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}
