/** Whether the config names a way to leave comments that is open on every article; without one, a site without comments shows no comments section. */
import type { Facts } from "../../Facts.ts"

export const takesComments = ({ reply }: Pick<Facts, "reply">): boolean =>
  reply.form !== false || typeof reply.email === "string" || reply.webmention !== null
