/** What fanfare takes for an e-mail address: one that can stand in a `mailto:` link without any escape (RFC 6068). */
export const isEmail = (text: string): boolean =>
  /^[^\s@<>"'(),:;?&#%]+@[^\s@<>"'(),:;?&#%]+\.[^\s@<>"'(),:;?&#%]+$/.test(text)
