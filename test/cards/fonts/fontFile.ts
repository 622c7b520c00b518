/** Font files for tests: those of the packages, and some made by hand. */
import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import type { OwnFont } from "../../../src/model/settings/CardSettings.ts"
import { readSfnt, type Sfnt, writeSfnt } from "../../../src/cards/fonts/sfnt.ts"

/** For example `ibm-plex-sans/latin-700`. */
export const packageFont = (name: string): Buffer => {
  const [family = "", style = ""] = name.split("/")
  return readFileSync(
    createRequire(import.meta.url).resolve(`@fontsource/${family}/files/${family}-${style}-normal.woff`)
  )
}

/** An entry of `cards.fonts` that names a file alone. */
export const ownFont = (file: string, more: Partial<OwnFont> = {}): OwnFont => ({
  file,
  languages: null,
  scripts: null,
  weight: null,
  style: null,
  ...more
})

/** A font with some tables replaced, as TTF. */
export const withTables = (font: Uint8Array, changes: Readonly<Record<string, Uint8Array | null>>): Buffer => {
  const { flavour, tables } = readSfnt(font)
  const changed = new Map(tables)
  for (const [tag, table] of Object.entries(changes)) {
    if (table === null) changed.delete(tag)
    else changed.set(tag, table)
  }
  return writeSfnt({ flavour, tables: changed } satisfies Sfnt)
}

/** A variable font: at 700 each glyph is 200 units wider than at 400 (OpenType 1.9, fvar and HVAR). */
export const variableFont = (): Buffer =>
  withTables(packageFont("ibm-plex-sans/latin-400"), {
    fvar: words("0001 0000 0010 0002 0001 0014 0000 0008 7767 6874 0064 0000 0190 0000 02bc 0000 0000 0100"),
    HVAR: words(
      "0001 0000 0000 0014 0000 0034 0000 0000 0000 0000" +
        "0001 0000 000c 0001 0000 0016" +
        "0001 0001 0000 4000 4000" +
        "0001 0001 0001 0000 00c8" +
        "0000 0001 0000"
    )
  })

/** The parts of WOFF's head (https://www.w3.org/TR/WOFF/, section 4) that a test changes: where its first table says how long it is. */
export const firstEntry = { offset: 44 + 4, whole: 44 + 12 }

const words = (hex: string): Buffer => Buffer.from(hex.replaceAll(" ", ""), "hex")
