/** Red, green and blue of `#rrggbb`. Throws RangeError on anything else. */
export const readColour = (colour: string): readonly [red: number, green: number, blue: number] => {
  if (!/^#[0-9a-f]{6}$/i.test(colour)) throw new RangeError(`${colour} is no colour such as #1a73e8`)
  const value = Number.parseInt(colour.slice(1), 16)
  return [value >> 16, (value >> 8) & 255, value & 255]
}
