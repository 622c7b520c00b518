/** How wide text is on a terminal. */

const wide = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60]/gu

/** Columns: ideographs and kana take two. */
export const width = (text: string): number => text.length + (text.match(wide)?.length ?? 0)

export const isWide = (character: string | undefined): boolean => character !== undefined && width(character) > 1
