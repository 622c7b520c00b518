/** An absolute address of the web, or null for anything else. */
export const webPage = (written: string | null | undefined, base?: string): string | null => {
  const text = (written ?? "").trim()
  if (text === "" || !URL.canParse(text, base)) return null
  const url = new URL(text, base)
  return /^https?:$/.test(url.protocol) && url.hostname !== "" ? url.href : null
}
