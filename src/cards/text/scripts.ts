/** Which script each character of a text is shaped in (UAX #24), as ISO 15924 codes for the shaper. */
const names = {
  Latn: "Latin",
  Arab: "Arabic",
  Hebr: "Hebrew",
  Cyrl: "Cyrillic",
  Grek: "Greek",
  Hani: "Han",
  Hira: "Hiragana",
  Kana: "Katakana",
  Hang: "Hangul",
  Thai: "Thai",
  Deva: "Devanagari",
  Beng: "Bengali",
  Taml: "Tamil",
  Telu: "Telugu",
  Gujr: "Gujarati",
  Guru: "Gurmukhi",
  Knda: "Kannada",
  Mlym: "Malayalam",
  Sinh: "Sinhala",
  Orya: "Oriya",
  Khmr: "Khmer",
  Laoo: "Lao",
  Mymr: "Myanmar",
  Ethi: "Ethiopic",
  Geor: "Georgian",
  Armn: "Armenian",
  Tibt: "Tibetan",
  Thaa: "Thaana",
  Syrc: "Syriac",
  Nkoo: "Nko",
  Mong: "Mongolian",
  Bopo: "Bopomofo",
  Cher: "Cherokee",
  Tfng: "Tifinagh",
  Adlm: "Adlam",
  Java: "Javanese",
  Bali: "Balinese",
  Sund: "Sundanese",
  Cham: "Cham",
  Cans: "Canadian_Aboriginal",
  Olck: "Ol_Chiki",
  Mtei: "Meetei_Mayek",
  Rohg: "Hanifi_Rohingya",
  Talu: "New_Tai_Lue",
  Lana: "Tai_Tham",
  Lisu: "Lisu",
  Bamu: "Bamum",
  Copt: "Coptic",
  Vaii: "Vai",
  Osge: "Osage",
  Limb: "Limbu",
  Lepc: "Lepcha",
  Tale: "Tai_Le",
  Yiii: "Yi"
} as const

let patterns: ReadonlyArray<readonly [code: string, letters: RegExp]> | null = null
const known = new Map<number, string | null>()

/** The script of a character; null for one that all scripts share, such as a space or a digit. */
export const scriptOf = (codePoint: number): string | null => {
  if (codePoint < 0x80)
    return (codePoint >= 0x61 && codePoint <= 0x7a) || (codePoint >= 0x41 && codePoint <= 0x5a) ? "Latn" : null
  const found = known.get(codePoint)
  if (found !== undefined) return found
  const character = String.fromCodePoint(codePoint)
  patterns ??= Object.entries(names).map(([code, name]) => [code, new RegExp(`^\\p{Script=${name}}`, "u")])
  const script = patterns.find(([, pattern]) => pattern.test(character))?.[0] ?? null
  known.set(codePoint, script)
  return script
}

/** Scripts whose letters stand apart from each other, so that space may be put between them. */
export const isSpaced = (script: string): boolean => ["Latn", "Cyrl", "Grek", "Zyyy", "Geor", "Armn"].includes(script)
