/** What somebody else's code threw, as a sentence; the cause inside of a wrapper, where there is one. */
export const messageOf = (thrown: unknown): string => {
  const inner = thrown instanceof Error && thrown.cause !== undefined ? thrown.cause : thrown
  return inner instanceof Error ? inner.message : String(inner)
}
