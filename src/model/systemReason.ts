/** Errors of the operating system as Node throws them, in words for a message. */
import { getSystemErrorMap } from "node:util"

/** For example `ENOSPC`; null for anything that is not a system error. */
export const codeOf = (error: unknown): string | null =>
  error instanceof Error && "code" in error && typeof error.code === "string" && /^E[A-Z0-9]+$/.test(error.code)
    ? error.code
    : null

const names = new Map([...getSystemErrorMap().values()].map(([name, words]) => [name, words]))

/** `ENOSPC (no space left on device)` */
export const reasonOf = (code: string): string => (names.has(code) ? `${code} (${names.get(code)})` : code)
