/** Attributes of a network's own button or widget as a config writes them: kept as they are, and judged where they are used. */
export type GivenAttributes = Readonly<Record<string, string | number | boolean>>
