/** Whether a published file is still the one that the index knows, by its stamp alone. */
import type { Found, Stamp } from "../../publish/Publication.ts"

export const isSame = (found: Pick<Found, "type" | keyof Stamp> | null, known: Stamp): boolean =>
  found !== null &&
  found.type === "file" &&
  found.size === known.size &&
  found.mtimeMs === known.mtimeMs &&
  found.ino === known.ino
