/** An address as machines write it: a host of other letters in Punycode, other letters percent-encoded; one in ASCII stays as it is written. */
export const asciiAddress = (address: string): string =>
  /[^\u0021-\u007E]/.test(address) && URL.canParse(address) ? new URL(address).href : address

/** The same of a person. */
export const withAscii = <T extends { readonly url?: string }>(person: T): T =>
  person.url === undefined ? person : { ...person, url: asciiAddress(person.url) }
