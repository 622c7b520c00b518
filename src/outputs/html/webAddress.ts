/** The addresses that may stand in a page as they came from an article or a comment. */

/** The address as the URL standard writes it; undefined unless it is an absolute http or https address. */
export const webAddress = (text: string | undefined): string | undefined => {
  if (text === undefined || !URL.canParse(text)) return undefined
  const { protocol, href } = new URL(text)
  return protocol === "https:" || protocol === "http:" ? href : undefined
}
