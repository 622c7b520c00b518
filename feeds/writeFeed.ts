/** A channel as one text, for scripts that have no use for a stream. */
import type { Channel, Format } from "./Channel.ts"
import { formats } from "./index.ts"

export const writeFeed = (channel: Channel, format: Format["name"]): string => {
  let text = ""
  for (const { name, write } of formats) if (name === format) for (const piece of write(channel)) text += piece
  return text
}
