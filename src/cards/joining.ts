/**
 * Arabic letters as they look beside their neighbours, for measuring only:
 * the shaper draws them. Forms are Unicode's Arabic Presentation Forms, whose
 * blocks list each letter as isolated, final, initial, medial.
 */
const forms: ReadonlyMap<string, ReadonlyArray<number>> = (() => {
  const found = new Map<string, Array<number>>()
  for (const [first, last] of [
    [0xfb50, 0xfbb1],
    [0xfbd3, 0xfbff],
    [0xfe80, 0xfefc]
  ] as const) {
    for (let codePoint = first; codePoint <= last; codePoint++) {
      const letters = String.fromCodePoint(codePoint).normalize("NFKC")
      found.set(letters, [...(found.get(letters) ?? []), codePoint])
    }
  }
  return found
})()

const dualJoining = 4
const [final, initial, medial] = [1, 2, 3] as const

/**
 * The code point to measure for each letter (its base character, with the
 * non-joiner after it where it has one): its form beside its neighbours, or
 * null where the letter before took it into a ligature.
 */
export const joinLetters = (letters: ReadonlyArray<string>): ReadonlyArray<number | null> => {
  const joined: Array<number | null> = []
  for (let index = 0; index < letters.length; index++) {
    const letter = letters[index] ?? ""
    const before = joinsNext(letters[index - 1])
    const ligature = letter === "ل" ? forms.get(letter + (letters[index + 1] ?? "")) : undefined
    if (ligature !== undefined && ligature.length === 2) {
      joined.push((before ? ligature[1] : ligature[0]) ?? null, null)
      index += 1
      continue
    }
    const shapes = forms.get(letter[0] ?? "")
    const after = joinsNext(letter) && joinsPrevious(letters[index + 1])
    const form = before && after ? medial : after ? initial : before ? final : 0
    joined.push((before || after ? shapes?.[form] : undefined) ?? letter.codePointAt(0) ?? null)
  }
  return joined
}

const tatweel = "ـ"

const joinsNext = (letter: string | undefined): boolean =>
  letter !== undefined && (letter === tatweel || forms.get(letter)?.length === dualJoining)

const joinsPrevious = (letter: string | undefined): boolean =>
  letter !== undefined && (letter === tatweel || (forms.get(letter[0] ?? "")?.length ?? 0) > 1)
