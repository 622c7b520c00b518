/** A label with its `{…}` places filled by elements instead of text. */
import type { ElementContent } from "hast"

/** `{name}` becomes the content of that name; a name without content stays as it is written. */
export const labelled = (
  label: string,
  contents: Readonly<Record<string, ElementContent>>
): ReadonlyArray<ElementContent> =>
  label
    .split(/(\{\w+\})/)
    .filter((part) => part !== "")
    .map((part) => contents[part.slice(1, -1)] ?? { type: "text", value: part })
