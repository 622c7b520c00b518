/** An address as written somewhere, in parts that can be compared with those of an article's page. */
import { hostKey, plainPath } from "./pageKey.ts"

export interface AddressKey {
  readonly host: string
  /** Without the query. */
  readonly path: string
  /** `?a=1`, or nothing. */
  readonly query: string
}

/** Undefined unless it is an http or https address. */
export const addressKey = (address: string): AddressKey | undefined => {
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return undefined
  const url = new URL(address)
  return {
    host: hostKey(url),
    path: plainPath(url.pathname.replace(/%[0-9a-f]{2}/gi, (code) => code.toUpperCase())),
    query: url.search
  }
}
