/** Why an archive, or one entry of it, is not read. It is thrown where a stream of bytes cannot go on. */
export class ArchiveFlaw extends Error {}

/** Throws, so that it can stand where a value is wanted. */
export const flawed = (reason: string): never => {
  throw new ArchiveFlaw(reason)
}
