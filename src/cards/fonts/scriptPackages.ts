/** A font package for every further script that newspapers are printed in, installed by the user. Data. */
import { type FontPackage, fontsource } from "./FontPackage.ts"

/** The script as Unicode names it, what people call its languages, the package's family where its name is another, and what else of it is read. */
type Script = readonly [script: string, covers: string, subset?: string, family?: string, more?: ReadonlyArray<string>]

const twoWeights: ReadonlyArray<Script> = [
  ["Bengali", "Bengali and Assamese"],
  ["Tamil", "Tamil"],
  ["Telugu", "Telugu"],
  ["Gujarati", "Gujarati"],
  ["Gurmukhi", "Punjabi in Gurmukhi"],
  ["Malayalam", "Malayalam"],
  ["Kannada", "Kannada"],
  ["Oriya", "Odia"],
  ["Sinhala", "Sinhala"],
  ["Lao", "Lao"],
  ["Khmer", "Khmer"],
  ["Myanmar", "Burmese"],
  ["Tibetan", "Tibetan and Dzongkha", "tibetan", "noto-serif-tibetan"],
  // The lari stands among further Latin letters.
  ["Georgian", "Georgian", "georgian", "noto-sans-georgian", ["latin-ext"]],
  ["Armenian", "Armenian"],
  ["Ethiopic", "Amharic and Tigrinya"],
  ["Cherokee", "Cherokee"],
  ["Thaana", "Dhivehi"],
  ["Adlam", "Fula in Adlam"],
  ["Syriac", "Syriac"],
  ["Javanese", "Javanese"],
  ["Balinese", "Balinese"],
  ["Sundanese", "Sundanese"],
  ["Cham", "Cham"],
  ["Canadian_Aboriginal", "Inuktitut and Cree", "canadian-aboriginal"],
  ["Ol_Chiki", "Santali", "ol-chiki"],
  ["Meetei_Mayek", "Meitei", "meetei-mayek"],
  ["Hanifi_Rohingya", "Rohingya", "hanifi-rohingya"],
  ["New_Tai_Lue", "Tai Lü", "new-tai-lue"],
  ["Tai_Tham", "Northern Thai", "tai-tham"],
  ["Lisu", "Lisu"],
  ["Bamum", "Bamum"]
]

const oneWeight: ReadonlyArray<Script> = [
  ["Mongolian", "Mongolian in its own script"],
  ["Nko", "Manding in N'Ko"],
  ["Tifinagh", "Berber in Tifinagh"],
  ["Coptic", "Coptic"],
  ["Vai", "Vai"],
  ["Osage", "Osage"],
  ["Limbu", "Limbu"],
  ["Lepcha", "Lepcha"],
  ["Tai_Le", "Tai Nüa", "tai-le"],
  ["Yi", "Yi"]
]

const packageOf =
  (weights: ReadonlyArray<400 | 700>) =>
  ([
    script,
    covers,
    subset = script.toLowerCase(),
    family = `noto-sans-${subset}`,
    more = []
  ]: Script): FontPackage => ({
    ...fontsource(`@fontsource/${family}`, [subset, ...more], weights),
    isOptional: true,
    covers,
    letters: new RegExp(String.raw`\p{Script=${script}}`, "u")
  })

export const scriptPackages: ReadonlyArray<FontPackage> = [
  ...twoWeights.map(packageOf([400, 700])),
  ...oneWeight.map(packageOf([400]))
]
