/** For file operations that may fail without harm: nothing depends on them. */
export const quietly = (work: () => void): void => {
  try {
    work()
  } catch {
    // Nothing depends on it.
  }
}
