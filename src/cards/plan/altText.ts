/** Words for those who do not see a picture, no longer than every network takes them. */

/** UTF-16 units: the most that X takes. */
const longestAlt = 420

export const altText = (words: string, photo: string): string => {
  const whole = photo === "" ? words : `${words}. ${photo}`
  return whole.length <= longestAlt
    ? whole
    : `${whole
        .slice(0, longestAlt - 1)
        .replace(/[\ud800-\udbff]$/, "")
        .trimEnd()}…`
}
