/** Font packages that titles need and that are not installed: told by letters, no font is opened. */
import { packagesFor } from "../../cards/fonts/packages.ts"
import type { FoundPackages } from "../../cards/fonts/findPackages.ts"

/** The package that is named first for a letter which no installed package has. */
export const missingFonts = (
  texts: ReadonlyArray<{ readonly title: string; readonly language: string }>,
  { versions }: Pick<FoundPackages, "versions">
): ReadonlyArray<string> => {
  const missing = new Set<string>()
  const asked = new Map<string, string | null>()
  for (const { title, language } of texts)
    for (const letter of new Set(title)) {
      const question = `${language} ${letter}`
      if (!asked.has(question)) asked.set(question, lackOf(letter, language, versions))
      const lack = asked.get(question) ?? null
      if (lack !== null) missing.add(lack)
    }
  return [...missing].toSorted()
}

const lackOf = (letter: string, language: string, versions: FoundPackages["versions"]): string | null => {
  const wanted = packagesFor(letter, language).filter(({ letters, has }) => (has ?? letters).test(letter))
  const isThere = wanted.some(({ name }) => versions[name] != null)
  return isThere ? null : (wanted.find(({ isOptional }) => isOptional)?.name ?? null)
}
