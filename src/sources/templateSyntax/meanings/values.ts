/** `param` of Hugo, which puts out a field of the front matter, and `qr`, which draws what it holds. */
import { rawText } from "../../../markup/elements.ts"
import { named } from "../dialects/Arguments.ts"
import { anchor } from "./anchor.ts"
import { type Meaning, words } from "./Meaning.ts"

export const params: Meaning = {
  becomes: "the field of the front matter",
  names: { hugo: words("param") },
  holdsText: false,
  make: ({ arguments: { positional }, field }) => {
    const value = field((positional[0] ?? "").replace(/^params\./i, ""))
    return value === undefined ? null : { nodes: [{ type: "text", value }], isBlock: false, text: value }
  }
}

export const codes: Meaning = {
  becomes: "what the QR code says: a link, or its text",
  names: { hugo: words("qr") },
  holdsText: true,
  make: ({ arguments: given, inner }) => {
    const text = (named(given, "text") ?? inner().map(rawText).join("")).trim()
    if (text === "") return null
    if (/^(?:https?:\/\/|mailto:|tel:)\S+$/i.test(text)) return anchor(text)
    return { nodes: [{ type: "text", value: text }], isBlock: false, text }
  }
}
