/** For `JSON.stringify`: a lone surrogate, which no file can hold, becomes U+FFFD. */
export const wellFormed = (_key: string, value: unknown): unknown =>
  typeof value === "string" ? value.toWellFormed() : value
