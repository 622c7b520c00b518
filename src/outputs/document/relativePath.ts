/** Links from one file of the output to another, so that the output works from any folder and from any server. */

/**
 * The relative address of `to` as seen from the page `from`; both are paths of the output.
 * Each segment is percent-encoded.
 */
export const relativePath = (from: string, to: string): string => {
  const here = from.split("/").slice(0, -1)
  const there = to.split("/")
  const file = there.pop() ?? ""
  let common = 0
  while (common < here.length && common < there.length && here[common] === there[common]) common += 1
  const up = here.slice(common).map(() => "..")
  const down = [...there.slice(common), file].map(encodeURIComponent)
  return [...up, ...down].join("/")
}
