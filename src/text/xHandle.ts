/** An account of X as people write it: `@name`, `name`, or the address of the profile. */

/** `@name`, at most 15 letters, digits and underscores; undefined for anything else. */
export const xHandle = (text: string): string | undefined => {
  const name = /^(?:https?:\/\/(?:www\.)?(?:x|twitter)\.com\/|@)?(\w{1,15})\/?$/i.exec(text.trim())?.[1]
  return name === undefined ? undefined : `@${name}`
}
