/**
 * Taking a lock, and taking it over from a holder that is dead, so that no two
 * processes ever both have it.
 *
 * Whoever wants to replace a holder must first take the file `lock.after-TOKEN`
 * of that very holder, in the same way as the lock itself. Only one can, tokens
 * are never used twice, and only its holder replaces the lock's file; so
 * once that file is taken and the lock still names that holder, one rename of
 * it onto the lock is the whole change.
 */
import type { FileOperations } from "../files/FileOperations.ts"
import { codeOf } from "../../model/systemReason.ts"
import { type Holder, readHolder } from "./Holder.ts"

export interface Seated {
  /** Null where the file is not a whole lock file. */
  readonly holder: Holder | null
  readonly token: string
  readonly mtimeMs: number
}

/** `again`: things moved meanwhile, a new try will tell more. */
export type Attempt = "taken" | "again" | Seated

export interface Claimant {
  /** Absolute path of the lock. */
  readonly lock: string
  /** A file that holds this process as a holder, to be linked. */
  readonly card: string
  /** What is in it. */
  readonly content: string
  readonly isDead: (seated: Seated) => boolean
}

/** So many holders that died while they took over, one from the other, are no accident. */
const deepest = 20

export const takeSeat = (ops: FileOperations, claimant: Claimant, seat = claimant.lock, depth = 0): Attempt => {
  if (sit(ops, claimant, seat)) return "taken"
  const seated = seatedAt(ops, seat)
  if (seated === null) return "again"
  if (depth === deepest || !claimant.isDead(seated)) return seated
  const claim = afterOf(claimant.lock, seated.token)
  const attempt = takeSeat(ops, claimant, claim, depth + 1)
  if (attempt !== "taken") return attempt
  if (seatedAt(ops, seat)?.token === seated.token) {
    ops.rename(claim, seat)
    return "taken"
  }
  ops.unlink(claim)
  return "again"
}

/** Gives the lock back, unless somebody took it over. `card` must hold another token than the lock. */
export const leaveSeat = (
  ops: FileOperations,
  lock: string,
  token: string,
  card: Pick<Claimant, "card" | "content">
): void => {
  const claim = afterOf(lock, token)
  if (!sit(ops, card, claim)) return
  if (seatedAt(ops, lock)?.token === token) ops.unlink(lock)
  ops.unlink(claim)
}

export const afterOf = (lock: string, token: string): string => `${lock}.after-${token}`

/** Null if the seat is free. */
export const seatedAt = (ops: FileOperations, seat: string): Seated | null => {
  const found = ops.look(seat)
  if (found === null) return null
  const holder = found.isFile() ? readHolder(contentOf(ops, seat)) : null
  return { holder, token: holder?.token ?? `unreadable-${found.ino}`, mtimeMs: found.mtimeMs }
}

const contentOf = (ops: FileOperations, seat: string): string => {
  try {
    return new TextDecoder().decode(ops.readFile(seat))
  } catch (error) {
    // EACCES: the lock of another user, who keeps it to himself.
    if (codeOf(error) === "ENOENT" || codeOf(error) === "EACCES") return ""
    throw error
  }
}

/** Whether the file was made by us: linked whole, so that no reader sees half of it. */
const sit = (ops: FileOperations, { card, content }: Pick<Claimant, "card" | "content">, seat: string): boolean => {
  try {
    ops.link(card, seat)
    return true
  } catch (error) {
    const code = codeOf(error)
    if (code === "EEXIST") return false
    if (code === null || !withoutLinks.has(code)) throw error
  }
  try {
    ops.writeNew(seat, content)
    return true
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false
    throw error
  }
}

/** What file systems without hard links answer. */
const withoutLinks = new Set(["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK"])
