/** What fanfare takes for an e-mail address: one that can stand in a `mailto:` link as it is (RFC 6068, section 2). */
export const isEmail = (text: string): boolean => address.test(text)

/** Signs that end an address, that a link would have to escape, or that are not seen. */
const other = "\\s@<>\"'(),:;?&#%\\\\\\[\\]{}|^`\\p{C}"

const address = new RegExp(`^[^${other}]+@(?:[^${other}.]+\\.)+[^${other}.]+$`, "u")
