/**
 * The font packages that cards are set in, in the order in which a character
 * looks for its glyph. Those that most sites do not need are installed by the
 * user; fanfare names the one that a text lacks.
 */
export interface FontPackage {
  /** On npm. */
  readonly name: string
  /** Whether the user installs it; the others come with fanfare. */
  readonly isOptional: boolean
  /** For people: what it is for. */
  readonly covers: string
  /** The parts of its file names between family and weight. */
  readonly subsets: ReadonlyArray<string>
  readonly weights: ReadonlyArray<400 | 700>
  /** Whether its glyphs have colours of their own. */
  readonly isColour?: boolean
  /** The package is looked at for texts that this fits, and for no others. */
  readonly letters: RegExp
  /** Languages whose Chinese characters are drawn as this package draws them. */
  readonly languages?: RegExp
}

const both = [400, 700] as const
const ideographs =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303f\uff00-\uffef]/u

const beyondWesternEurope = /[^\s\u0020-\u007e\u00a0-\u00ff\u2013\u2014\u2018-\u201a\u201c-\u201e\u2022\u2026\u20ac]/

export const fontPackages: ReadonlyArray<FontPackage> = [
  {
    name: "@fontsource/ibm-plex-sans",
    isOptional: false,
    covers: "the languages of western Europe",
    subsets: ["latin"],
    weights: both,
    letters: /^/
  },
  {
    name: "@fontsource/ibm-plex-sans",
    isOptional: false,
    covers: "all Latin letters, Cyrillic and Greek",
    subsets: ["latin-ext", "vietnamese", "cyrillic", "cyrillic-ext", "greek"],
    weights: both,
    letters: beyondWesternEurope
  },
  {
    name: "@fontsource/ibm-plex-sans-arabic",
    isOptional: false,
    covers: "Arabic, Persian and Urdu",
    subsets: ["arabic"],
    weights: both,
    letters: /[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc]/
  },
  {
    name: "@fontsource/ibm-plex-sans-hebrew",
    isOptional: false,
    covers: "Hebrew",
    subsets: ["hebrew"],
    weights: both,
    letters: /[\u0590-\u05ff\ufb1d-\ufb4f]/
  },
  {
    name: "@fontsource/ibm-plex-sans-devanagari",
    isOptional: true,
    covers: "Hindi, Marathi and Nepali",
    subsets: ["devanagari"],
    weights: both,
    letters: /\p{Script=Devanagari}/u
  },
  {
    name: "@fontsource/ibm-plex-sans-thai",
    isOptional: true,
    covers: "Thai",
    subsets: ["thai"],
    weights: both,
    letters: /[\u0e00-\u0e7f]/
  },
  {
    name: "@fontsource/ibm-plex-sans-jp",
    isOptional: true,
    covers: "Japanese",
    subsets: ["japanese"],
    weights: both,
    letters: ideographs,
    languages: /^ja\b/i
  },
  {
    name: "@fontsource/noto-sans-sc",
    isOptional: true,
    covers: "simplified Chinese",
    subsets: ["chinese-simplified"],
    weights: both,
    letters: ideographs,
    languages: /^zh(?!-(?:hant|tw|hk|mo)\b)/i
  },
  {
    name: "@fontsource/noto-sans-tc",
    isOptional: true,
    covers: "traditional Chinese",
    // The numbered files hold the full-width punctuation that the large one lacks.
    subsets: ["chinese-traditional", "119", "118", "115"],
    weights: both,
    letters: ideographs,
    languages: /^zh-(?:hant|tw|hk|mo)\b/i
  },
  {
    name: "@fontsource/ibm-plex-sans-kr",
    isOptional: true,
    covers: "Korean",
    subsets: ["korean"],
    weights: both,
    letters: /[\p{Script=Hangul}\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u,
    languages: /^ko\b/i
  },
  {
    name: "@fontsource/noto-color-emoji",
    isOptional: true,
    covers: "emoji in colour",
    subsets: ["emoji"],
    weights: [400],
    isColour: true,
    letters: /\p{Emoji_Presentation}|\p{Emoji}\ufe0f|\u20e3|\p{Regional_Indicator}/u
  }
]

/** The packages that a text may need, those of its language first among those of Chinese characters. */
export const packagesFor = (text: string, language: string): ReadonlyArray<FontPackage> => {
  if (!beyondWesternEurope.test(text)) return fontPackages.slice(0, 1)
  const wanted = fontPackages.filter(({ letters }) => letters.test(text))
  const own = wanted.filter(({ languages }) => languages?.test(language) === true)
  const first = wanted.findIndex(({ languages }) => languages !== undefined)
  if (own.length === 0 || first < 0) return wanted
  return [...wanted.slice(0, first), ...own, ...wanted.slice(first).filter((one) => !own.includes(one))]
}

/** The files of a package, in its folder. */
export const filesOf = ({
  name,
  subsets,
  weights
}: FontPackage): ReadonlyArray<{ readonly file: string; readonly weight: 400 | 700 }> => {
  const family = name.slice(name.indexOf("/") + 1)
  return subsets.flatMap((subset) =>
    weights.map((weight) => ({ file: `files/${family}-${subset}-${weight}-normal.woff`, weight }))
  )
}
