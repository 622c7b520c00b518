/**
 * The font packages that cards are set in, in the order in which a character
 * looks for its glyph. Those that most sites do not need are installed by the
 * user; fanfare names the one that a text lacks.
 */
import { type FontPackage, fontsource, type PackageFile } from "./FontPackage.ts"
import { plexLetters } from "./plexLetters.ts"
import { scriptPackages } from "./scriptPackages.ts"

const ideographs =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u30ff\uff00-\uffef]/u

const arabic = /[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc]/

/** White space and what draws nothing are no reason to open a font. */
const beyondPlex = new RegExp(String.raw`[^\s\p{Default_Ignorable_Code_Point}${plexLetters}]`, "u")

const plexNames = {
  100: "Thin",
  200: "ExtraLight",
  300: "Light",
  400: "Regular",
  500: "Medium",
  600: "SemiBold",
  700: "Bold"
} as const

const plexFile = (weight: keyof typeof plexNames, isItalic: boolean): PackageFile => {
  const cut = `${weight}${plexNames[weight]}${isItalic ? "_Italic" : ""}`
  return { file: `${cut}/IBMPlexSans_${cut}.ttf`, weight, isItalic }
}

export const fontPackages: ReadonlyArray<FontPackage> = [
  {
    name: "@expo-google-fonts/ibm-plex-sans",
    files: ([400, 700] as const).map((weight) => plexFile(weight, false)),
    others: [
      ...([100, 200, 300, 500, 600] as const).map((weight) => plexFile(weight, false)),
      ...([400, 700, 100, 200, 300, 500, 600] as const).map((weight) => plexFile(weight, true))
    ],
    isOptional: false,
    covers: "Latin, Cyrillic and Greek letters",
    letters: /^/,
    has: new RegExp(`[${plexLetters}]`, "u")
  },
  {
    ...fontsource("@fontsource/noto-nastaliq-urdu", ["arabic"]),
    isOptional: true,
    covers: "Urdu in Nastaliq",
    letters: arabic,
    languages: /^ur\b/i,
    isForLanguages: true
  },
  {
    ...fontsource("@fontsource/ibm-plex-sans-arabic", ["arabic"]),
    isOptional: false,
    covers: "Arabic, Persian and Urdu",
    letters: arabic
  },
  {
    ...fontsource("@fontsource/ibm-plex-sans-hebrew", ["hebrew"]),
    isOptional: false,
    covers: "Hebrew",
    letters: /[\u0590-\u05ff\ufb1d-\ufb4f]/
  },
  {
    ...fontsource("@fontsource/ibm-plex-sans-devanagari", ["devanagari"]),
    isOptional: true,
    covers: "Hindi, Marathi and Nepali",
    letters: /\p{Script=Devanagari}/u
  },
  {
    ...fontsource("@fontsource/ibm-plex-sans-thai", ["thai"]),
    isOptional: true,
    covers: "Thai",
    letters: /[\u0e01-\u0e3a\u0e40-\u0e7f]/
  },
  {
    ...fontsource("@fontsource/ibm-plex-sans-jp", ["japanese"]),
    isOptional: true,
    hasParts: true,
    covers: "Japanese",
    letters: ideographs,
    languages: /^ja\b/i
  },
  {
    ...fontsource("@fontsource/noto-sans-sc", ["chinese-simplified"]),
    isOptional: true,
    hasParts: true,
    covers: "simplified Chinese",
    letters: ideographs,
    languages: /^zh(?!-(?:hant|tw|hk|mo)\b)/i
  },
  {
    ...fontsource("@fontsource/noto-sans-hk", ["chinese-hongkong"]),
    isOptional: true,
    hasParts: true,
    covers: "Chinese of Hong Kong",
    letters: ideographs,
    languages: /^(?:yue|zh-(?:hant-)?(?:hk|mo))\b/i,
    isForLanguages: true
  },
  {
    // The numbered files hold the full-width punctuation that the large one lacks.
    ...fontsource("@fontsource/noto-sans-tc", ["chinese-traditional", "119", "118", "115"]),
    isOptional: true,
    hasParts: true,
    covers: "traditional Chinese",
    letters: ideographs,
    languages: /^(?:yue|zh-(?:hant|tw|hk|mo))\b/i
  },
  {
    ...fontsource("@fontsource/ibm-plex-sans-kr", ["korean"]),
    isOptional: true,
    hasParts: true,
    covers: "Korean",
    letters: /[\p{Script=Hangul}\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u,
    languages: /^ko\b/i
  },
  ...scriptPackages,
  {
    ...fontsource("@fontsource/noto-color-emoji", ["emoji"], [400]),
    isOptional: true,
    covers: "emoji in colour",
    isColour: true,
    // Signs that stand in colour, and those that few fonts have in ink.
    letters:
      /\p{Emoji_Presentation}|\p{Emoji}\ufe0f|\u20e3|\p{Regional_Indicator}|(?=\p{Extended_Pictographic})[\u{1f000}-\u{1faff}]/u
  },
  {
    // Stars, ticks, mathematics, letters of Africa, polytonic Greek: what no face before it has.
    ...fontsource("@fontsource/dejavu-sans", ["latin"]),
    isOptional: false,
    covers: "signs, and letters that are rare in print",
    letters: new RegExp(
      String.raw`(?=${beyondPlex.source})(?![\u0590-\u06ff\u0964\u0965\u3000-\u303f\uff00-\uffef])[\p{S}\p{P}\p{N}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Lao}\p{Script=Nko}\p{Script=Tifinagh}\p{Script=Canadian_Aboriginal}\p{Script=Lisu}\p{Script=Ogham}\p{Script=Inherited}]`,
      "u"
    )
  }
]

/** Whether a text needs a face besides the first. */
export const isBeyondPlex = (text: string): boolean => beyondPlex.test(text)

/** The packages that a text may need, those of its language first among those of the same letters. */
export const packagesFor = (text: string, language: string): ReadonlyArray<FontPackage> => {
  if (!isBeyondPlex(text)) return fontPackages.slice(0, 1)
  const wanted = fontPackages.filter(
    ({ letters, languages, isForLanguages = false }) =>
      letters.test(text) && (!isForLanguages || languages?.test(language) === true)
  )
  const own = wanted.filter(({ languages }) => languages?.test(language) === true)
  const first = wanted.findIndex(({ languages }) => languages !== undefined)
  if (own.length === 0 || first < 0) return wanted
  return [...wanted.slice(0, first), ...own, ...wanted.slice(first).filter((one) => !own.includes(one))]
}
