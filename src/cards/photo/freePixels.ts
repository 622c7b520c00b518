/**
 * Gives the memory of decoded pixels back at once. It lies outside of V8's
 * heap: left to the garbage collector, a few photos make it collect everything.
 */

/** Empties the array and all views of its buffer: none of them may be used afterwards. */
export const freePixels = ({ buffer }: Uint8Array): void => {
  if (buffer instanceof ArrayBuffer) buffer.transfer(0)
}
