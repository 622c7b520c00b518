/** Whether bytes are no text: pictures, archives and the like, whatever their file is called. */

const signatures: ReadonlyArray<string> = [
  "\x89PNG\r\n",
  "\xff\xd8\xff",
  "GIF87a",
  "GIF89a",
  "PK\x03\x04",
  "PK\x05\x06",
  "%PDF-",
  "\x1f\x8b\x08",
  "BZh",
  "\xfd7zXZ\0",
  "7z\xbc\xaf",
  "Rar!\x1a",
  "\x28\xb5\x2f\xfd",
  "\xd0\xcf\x11\xe0",
  "\x7fELF",
  "ID3\x03",
  "ID3\x04",
  "OggS\0",
  "SQLite format 3\0",
  "wOFF",
  "wOF2",
  "\0\0\x01\0",
  "II*\0",
  "MM\0*"
]

const sampled = 8192

export const isBinary = (bytes: Uint8Array): boolean => {
  const begin = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(16, bytes.length)).toString("latin1")
  if (signatures.some((one) => begin.startsWith(one))) return true
  if (/^RIFF[^]{4}(?:WEBP|WAVE|AVI )/.test(begin) || /^[^]{4}ftyp/.test(begin)) return true
  const sample = bytes.subarray(0, sampled)
  const controls = sample.filter(isControl).length
  // A text may hold a stray control character; a binary file is full of them.
  return sample.length < 256 ? controls * 10 > sample.length : controls * 30 > sample.length
}

/** All but those of lines, of pages and of ISO 2022. */
const isControl = (byte: number): boolean => byte < 0x20 && (byte < 9 || byte > 13) && byte !== 0x1b
