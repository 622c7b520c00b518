/** A text of its own: a part of a text that was read keeps all of that in memory, for as long as it is kept itself. */
export const ownText = (text: string): string => Buffer.from(text, "utf8").toString("utf8")
