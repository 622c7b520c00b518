/** What the evidence of the catalogue names, by key. Read by people and tests, not by a build. */
import type { Source } from "./Evidence.ts"
import described from "./sources.json" with { type: "json" }

const all: Readonly<Record<string, unknown>> = described

/** A test holds it against the schema. */
export const sources = all as Readonly<Record<string, Source>>
