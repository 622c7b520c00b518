/** What a line of a copied page was taken for. */
import type { ChromeEntry } from "./chrome.ts"

export type Role =
  | { readonly _tag: "Prose" | "Short" | "Caption" | "OtherScript" }
  | { readonly _tag: "Chrome"; readonly entry: ChromeEntry }
  | { readonly _tag: "Networks"; readonly ids: ReadonlyArray<string> }
