/** Every file of a site's logo, relative to the project, each once. */
import type { Site } from "../Site.ts"

export const logoFiles = ({ logo, logos = {} }: Pick<Site, "logo" | "logos">): ReadonlyArray<string> => [
  ...new Set([...(logo === undefined ? [] : [logo]), ...Object.values(logos)])
]
