/**
 * Which characters a feed may hold. XML 1.0 forbids some outright, even as a
 * character reference; JSON feeds leave out the same ones, so that a value is
 * the same in every format. Nothing is escaped here.
 */

/** Everything but `Char` of XML 1.0 (Fifth Edition), section 2.2; a lone surrogate is a code point of its own here. */
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/** What most text has none of: half a pair, which is a whole sign where its other half follows, or a forbidden character. */
const doubtful = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD]/

/** The value without its forbidden characters; everything else as it is, spaces and line ends too. */
export const legalText = (value: string): string => (doubtful.test(value) ? value.replace(forbidden, "") : value)

/** How many characters `legalText` leaves out. */
export const countForbidden = (value: string): number => value.match(forbidden)?.length ?? 0

/** Whether nothing that can be seen is left of a value: an element for it would be empty. */
export const isBlank = (value: string): boolean => legalText(value).trim() === ""
