/** Where a finding is, as terminals and editors make a link of: `articles/note.md:3:7`. */
import type { Finding } from "../model/Finding.ts"
import { printable } from "./printable.ts"

/** Empty where no place is known. */
export const placeText = ({ file, line, column }: Pick<Finding, "file" | "line" | "column">): string =>
  printable([file, line, column].filter((part) => part !== undefined).join(":"))
