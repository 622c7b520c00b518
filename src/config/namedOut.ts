/** The output directory that a config names, relative to it: `public` where it names none, or where it is not readable yet. */
export const namedOut = (config: unknown): string => {
  const out = typeof config === "object" && config !== null && "out" in config ? config.out : undefined
  return typeof out === "string" && out.trim() !== "" ? out : "public"
}
