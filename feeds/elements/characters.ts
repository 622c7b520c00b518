/**
 * Which characters a feed may hold. XML 1.0 forbids some outright, even as a
 * character reference; JSON feeds leave out the same ones, so that a value is
 * the same in every format. Nothing is escaped here.
 */

/** Everything but `Char` of XML 1.0 (Fifth Edition), section 2.2; a lone surrogate is a code point of its own here. */
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/** The same without lone surrogates, which are found faster by themselves. */
// oxlint-disable-next-line no-control-regex
const forbiddenUnits = /[\0-\x08\x0B\f\x0E-\x1F\uFFFE\uFFFF]/

/** The value without its forbidden characters; everything else as it is, spaces and line ends too. */
export const legalText = (value: string): string =>
  forbiddenUnits.test(value) || !value.isWellFormed() ? value.replace(forbidden, "") : value

/** How many characters `legalText` leaves out. */
export const countForbidden = (value: string): number => value.match(forbidden)?.length ?? 0

/** Whether nothing that can be seen is left of a value: an element for it would be empty. */
export const isBlank = (value: string): boolean => legalText(value).trim() === ""
