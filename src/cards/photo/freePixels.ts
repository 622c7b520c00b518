/**
 * Gives the memory of decoded pixels back at once. It lies outside of V8's
 * heap: left to the garbage collector, a few photos make it collect everything.
 */

/** Nobody may use the array, or another one on its buffer, afterwards: it is empty. */
export const freePixels = ({ buffer }: Uint8Array): void => {
  if (buffer instanceof ArrayBuffer) buffer.transfer(0)
}
