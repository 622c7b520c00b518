/** The key by which a server recognises a repeated request: it stays the same for an article. */
import { digestOf } from "../../model/Digest.ts"
import type { Share } from "../payload/Share.ts"

/** Hexadecimal digits, 32 of them. */
export const requestKey = ({ id }: Pick<Share, "id">): string => digestOf(id).slice(0, 32)
