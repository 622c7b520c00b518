/** The text of a piece of safe HTML of ours as one line. Quick: for the pieces that cards show, not for whole bodies. */
const names: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0" }

export const plainLine = (inner: string): string =>
  inner
    .replace(/<[^>]*>/g, "")
    .replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) =>
      decimal !== undefined || hex !== undefined
        ? String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16))
        : (names[name ?? ""] ?? whole)
    )
    .replace(/\s+/g, " ")
    .trim()
