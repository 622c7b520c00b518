/** Which articles are published at a moment, as conditions over the index. Each takes the moment, in milliseconds since 1970. */

export const due = "state = 'live' AND id IS NOT NULL AND (at IS NULL OR at <= ?)"

/** Those that lists may show. */
export const listed = "unlisted <> 1"

/** Those that feeds may show: some are in lists alone. */
export const inFeeds = "unlisted = 0"

/** Those that feeds may hold: with a date. */
export const dated = "state = 'live' AND id IS NOT NULL AND at <= ?"
