/**
 * A file of any size as a tokenizer reads it: bytes are taken through one
 * window, so that a film of gigabytes costs no more memory than a short sound.
 */
import { readSync } from "node:fs"
import { AbstractTokenizer, EndOfStreamError, type IReadChunkOptions } from "strtok3"

const windowSize = 256 * 1024

export class FileWindow extends AbstractTokenizer {
  readonly #handle: number
  readonly #window = new Uint8Array(windowSize)
  /** Where the window begins in the file, and how much of it is filled. */
  #start = 0
  #filled = 0
  readonly size: number
  readonly fileInfo: { readonly size: number; readonly mimeType: string }

  /** `handle` is an open file, which whoever opened it closes. */
  constructor(handle: number, size: number, mimeType = "") {
    super()
    this.#handle = handle
    this.size = size
    this.fileInfo = { size, mimeType }
  }

  supportsRandomAccess(): boolean {
    return true
  }

  setPosition(position: number): void {
    this.position = position
  }

  async readBuffer(into: Uint8Array, options?: IReadChunkOptions): Promise<number> {
    const { position, length, mayBeLess } = this.normalizeOptions(into, options)
    const count = this.copy(into, position, length)
    if (count < length && !mayBeLess) throw new EndOfStreamError()
    this.position = position + count
    return count
  }

  async peekBuffer(into: Uint8Array, options?: IReadChunkOptions): Promise<number> {
    const { position, length, mayBeLess } = this.normalizeOptions(into, options)
    const count = this.copy(into, position, length)
    if (count < length && !mayBeLess) throw new EndOfStreamError()
    return count
  }

  /** Up to `length` bytes from a place of the file; fewer at its end. */
  at(position: number, length: number): Uint8Array {
    const bytes = new Uint8Array(Math.max(0, Math.min(length, this.size - position)))
    return bytes.subarray(0, this.copy(bytes, position, bytes.length))
  }

  private copy(into: Uint8Array, position: number, length: number): number {
    let done = 0
    while (done < length) {
      const from = position + done
      if (from < this.#start || from >= this.#start + this.#filled) {
        this.#start = from
        this.#filled = readSync(this.#handle, this.#window, 0, windowSize, from)
        if (this.#filled === 0) break
      }
      const offset = from - this.#start
      const part = this.#window.subarray(offset, Math.min(this.#filled, offset + length - done))
      into.set(part, done)
      done += part.length
    }
    return done
  }
}
