/** What Obsidian writes into a field as it does into a text: `[[Note|words]]`, `%%a note to oneself%%`. */

/** Notes of Obsidian to oneself are nobody else's, and a link is its words. */
export const withoutWiki = (written: string): string =>
  /%%|\[\[/.test(written) && !written.includes("`")
    ? written
        .replace(/%%[^%]{1,500}%%/g, " ")
        .replace(
          /!?\[\[(?=[\p{L}\p{N}#])([^[\]\n|]{1,200})(?:\|([^[\]\n]{1,200}))?\]\]/gu,
          (_, to: string, words?: string) => (words ?? to.replace(/#\^?.*$/, "")).trim()
        )
        .replace(/\s{2,}/g, " ")
        .trim()
    : written
