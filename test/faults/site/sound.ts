/** A sound without any sound: so many samples of silence, 8,000 for a second. */
export const sound = (samples: number): Buffer => {
  const bytes = Buffer.alloc(44 + samples, 128)
  bytes.write("RIFF", 0)
  bytes.writeUInt32LE(36 + samples, 4)
  bytes.write("WAVEfmt ", 8)
  bytes.writeUInt32LE(16, 16)
  bytes.writeUInt16LE(1, 20)
  bytes.writeUInt16LE(1, 22)
  bytes.writeUInt32LE(8000, 24)
  bytes.writeUInt32LE(8000, 28)
  bytes.writeUInt16LE(1, 32)
  bytes.writeUInt16LE(8, 34)
  bytes.write("data", 36)
  bytes.writeUInt32LE(samples, 40)
  return bytes
}
