/** The `srcset` attribute (HTML, section 4.8.4.2.1): candidates with a width or density. */

/** Rewrites each address; candidates without one are left out. Undefined where none is left. */
export const sourceSet = (written: string, resolve: (address: string) => string | undefined): string | undefined => {
  const found = [...written.matchAll(/[\s,]*(\S*[^\s,])(?:\s+([\d.]+[wxh]))?\s*(?:,|$)/g)].flatMap(
    ([, address, size]) => {
      const resolved = address === undefined ? undefined : resolve(address)
      return resolved === undefined ? [] : [`${resolved.replaceAll(",", "%2C")}${size === undefined ? "" : ` ${size}`}`]
    }
  )
  return found.length === 0 ? undefined : found.join(", ")
}
