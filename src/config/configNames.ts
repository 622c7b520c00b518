/** The names of a config file, in the order in which they are looked for. */
export const configNames = ["yaml", "yml", "json", "ts", "mts", "js", "mjs"].map((ending) => `fanfare.config.${ending}`)
