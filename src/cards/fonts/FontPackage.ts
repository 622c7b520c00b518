/** What a package of npm is to cards: its files, and the texts that it is for. */
import type { Cut } from "../design/Cut.ts"

export interface PackageFile extends Cut {
  readonly file: string
}

/** A package of npm that texts of cards are set in. */
export interface FontPackage {
  /** On npm. */
  readonly name: string
  /** Whether the user installs it; the others come with fanfare. */
  readonly isOptional: boolean
  /** For people: what it is for. */
  readonly covers: string
  /** Its files of the usual two weights, in its folder. */
  readonly files: ReadonlyArray<PackageFile>
  /** Those of other weights and of italics, which a template asks for; some may be missing. */
  readonly others: ReadonlyArray<PackageFile>
  /** Whether numbered files, which its `unicode.json` lists, have its rarer letters. */
  readonly hasParts?: boolean
  /** Whether it is some of these files. */
  readonly isPart?: boolean
  /** Whether its glyphs have colours of their own. */
  readonly isColour?: boolean
  /** The package is looked at for texts that this fits, and for no others. */
  readonly letters: RegExp
  /** The letters that it has; left out where these are the `letters`. */
  readonly has?: RegExp
  /** Languages whose letters are drawn as this package draws them: of Chinese characters, or of Arabic. */
  readonly languages?: RegExp
  /** Whether no other languages are set in it. */
  readonly isForLanguages?: boolean
}

/** Where the bundle has those that come with fanfare. From source there is no such folder: they are in `node_modules`. */
export const shippedPackages = new URL("./files/", import.meta.url)

const otherWeights = [100, 200, 300, 500, 600, 800, 900]

/** The files of a package of Fontsource: `subsets` are the parts of their names between family and weight. */
export const fontsource = (
  name: string,
  subsets: ReadonlyArray<string>,
  weights: ReadonlyArray<400 | 700> = [400, 700]
): Pick<FontPackage, "name" | "files" | "others"> => {
  const family = name.slice(name.indexOf("/") + 1)
  const filesOf = (wanted: ReadonlyArray<number>): ReadonlyArray<PackageFile> =>
    subsets.flatMap((subset) =>
      wanted.map((weight) => ({
        file: `files/${family}-${subset}-${weight}-normal.woff`,
        weight,
        isItalic: false
      }))
    )
  return { name, files: filesOf(weights), others: weights.length === 1 ? [] : filesOf(otherWeights) }
}
