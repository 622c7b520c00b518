/** Most pixels of a picture that is decoded: decoders scale while they read, so this is a matter of time, not of memory. */
export const mostPixels = 100_000_000
