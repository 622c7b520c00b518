/** Whether a character is white space, as `\s` has it; asked of every character of a text. */
export const isBlankAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  if (code < 0x1680) return code === 32 || (code > 8 && code < 14) || code === 0xa0
  return /\s/.test(text.charAt(at))
}
