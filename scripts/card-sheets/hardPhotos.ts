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
  "portrait.png": await drawn("", portrait),
  "gradient.png": await drawn(
    `<linearGradient id="a"><stop stop-color="#0b1630"/><stop offset=".45" stop-color="#c2477b"/>` +
      `<stop offset=".72" stop-color="#ffb35c"/><stop offset="1" stop-color="#fff6cf"/></linearGradient>`,
    `<path fill="url(#a)" d="M0 0H1600V1600H0z"/>`
  )
})

/** Of an author who does not exist. */
const portrait =
  `<path fill="#c9d6dd" d="M0 0H1600V1600H0z"/><path fill="#35506b" d="M60 1600C80 1180 620 1120 800 1120S1520 1180 1540 1600z"/>` +
  `<path fill="#d39e76" d="M660 900H940V1160C900 1230 700 1230 660 1160z"/>` +
  `<ellipse cx="800" cy="660" rx="380" ry="450" fill="#3a2a22"/><ellipse cx="800" cy="720" rx="300" ry="380" fill="#e0ac85"/>` +
  `<path fill="#3a2a22" d="M492 690C500 360 760 300 900 330 1090 370 1110 540 1108 690 1040 600 980 520 940 480 860 560 620 600 492 690z"/>` +
  `<g fill="#2a211d"><circle cx="684" cy="700" r="28"/><circle cx="916" cy="700" r="28"/></g>` +
  `<path fill="none" stroke="#8e4a3c" stroke-width="26" stroke-linecap="round" d="M706 900Q800 968 894 900"/>`

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
