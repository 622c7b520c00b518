/** The text of a file that is read a piece at a time: by its mark, its XML declaration, else UTF-8. */
import { type Decoder, decoderOf, encodingNamed } from "../../encodings/labels.ts"

/** `onReplaced`: bytes that the encoding does not have became U+FFFD. */
export function* decoded(chunks: Iterable<Uint8Array>, onReplaced: () => void = () => undefined): Generator<string> {
  let decoder: Decoder | null = null
  for (const chunk of chunks) {
    const isFirst = decoder === null
    decoder ??= decoderOf(encodingOf(chunk))
    const read = decoder.decode(chunk, { stream: true })
    const text = isFirst ? read.replace(/^\uFEFF/, "") : read
    if (text.includes("\uFFFD")) onReplaced()
    if (text !== "") yield text
  }
  const rest = decoder?.decode() ?? ""
  if (rest !== "") {
    onReplaced()
    yield rest
  }
}

const encodingOf = (first: Uint8Array): string => {
  if (first[0] === 0xff && first[1] === 0xfe) return "utf-16le"
  if (first[0] === 0xfe && first[1] === 0xff) return "utf-16be"
  const declared = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(
    new TextDecoder("latin1").decode(first.subarray(0, 400))
  )?.[1]
  const name = encodingNamed(declared ?? "") ?? "utf-8"
  // A declaration that can be read in ASCII is not in UTF-16, whatever it says.
  return name.startsWith("utf-16") ? "utf-8" : name
}
