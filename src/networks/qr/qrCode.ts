/** An address as a QR code (ISO/IEC 18004), for apps that take a page by scanning it. */
import type { Element } from "hast"
import { encode } from "uqr"
import { s } from "../../markup/html/h.ts"

/** Of light modules around the code: ISO/IEC 18004, section 5.3.8. */
const quietZone = 4

/** Dark on white in any colour scheme, because many readers take no other; null for an address that no code holds. */
export const qrCode = (address: string, label: string): Element | null => {
  const rows = modulesOf(address)
  if (rows === null) return null
  const size = rows.length
  return s(
    "svg.fanfare-qr",
    {
      viewBox: `0 0 ${size} ${size}`,
      width: 240,
      height: 240,
      role: "img",
      ariaLabel: label,
      shapeRendering: "crispEdges"
    },
    s("path", { d: `M0 0h${size}v${size}H0z`, fill: "#fff" }),
    s("path", { d: rows.map(runsOf).join(""), fill: "#000" })
  )
}

const modulesOf = (address: string): ReadonlyArray<ReadonlyArray<boolean>> | null => {
  try {
    return encode(address, { ecc: "M", border: quietZone }).data
  } catch {
    return null
  }
}

/** Dark modules side by side are one rectangle. */
const runsOf = (row: ReadonlyArray<boolean>, y: number): string => {
  let path = ""
  for (let x = 0; x < row.length; x += 1) {
    if (row[x] !== true) continue
    const start = x
    while (row[x + 1] === true) x += 1
    const length = x - start + 1
    path += `M${start} ${y}h${length}v1h-${length}z`
  }
  return path
}
