/** A package of npm that texts of cards are set in. */
export interface FontPackage {
  /** On npm. */
  readonly name: string
  /** Whether the user installs it; the others come with fanfare. */
  readonly isOptional: boolean
  /** For people: what it is for. */
  readonly covers: string
  /** Its files, in its folder. */
  readonly files: ReadonlyArray<{ readonly file: string; readonly weight: 400 | 700 }>
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

/** The files of a package of Fontsource: `subsets` are the parts of their names between family and weight. */
export const fontsource = (
  name: string,
  subsets: ReadonlyArray<string>,
  weights: ReadonlyArray<400 | 700> = [400, 700]
): Pick<FontPackage, "name" | "files"> => {
  const family = name.slice(name.indexOf("/") + 1)
  return {
    name,
    files: subsets.flatMap((subset) =>
      weights.map((weight) => ({ file: `files/${family}-${subset}-${weight}-normal.woff`, weight }))
    )
  }
}
