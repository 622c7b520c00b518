/** Every feed format; a new one is a file and a line here. */
import { atom } from "./atom.ts"
import type { Format } from "./Channel.ts"
import { json } from "./json.ts"
import { rss } from "./rss.ts"

export const formats: ReadonlyArray<Format> = [rss, atom, json]
