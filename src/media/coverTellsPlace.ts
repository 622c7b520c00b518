/** Whether a cover inside of a recording tells where its photo was taken. It is published with the recording, byte for byte. */

/** How the block of Exif begins in JPEG and in PNG. */
const marks = ["Exif\0\0", "eXIf"]

/** TIFF 6.0 and Exif 3.0: the first directory names that of the place by this tag. */
const gpsDirectory = 0x8825

export const coverTellsPlace = (picture: Uint8Array): boolean => {
  const bytes = Buffer.from(picture.buffer, picture.byteOffset, picture.byteLength)
  return bytes.includes("GPSLatitude") || marks.some((mark) => hasPlaceBehind(bytes, mark))
}

const hasPlaceBehind = (bytes: Buffer, mark: string): boolean => {
  for (let at = bytes.indexOf(mark, 0, "latin1"); at >= 0; at = bytes.indexOf(mark, at + 1, "latin1"))
    if (namesPlace(bytes.subarray(at + mark.length))) return true
  return false
}

const namesPlace = (block: Buffer): boolean => {
  const order = block.subarray(0, 2).toString("latin1")
  if ((order !== "II" && order !== "MM") || block.length < 8) return false
  const isLittle = order === "II"
  const short = (at: number): number =>
    at + 2 > block.length ? 0 : isLittle ? block.readUInt16LE(at) : block.readUInt16BE(at)
  const first = isLittle ? block.readUInt32LE(4) : block.readUInt32BE(4)
  return Array.from({ length: short(first) }, (_, index) => short(first + 2 + index * 12)).includes(gpsDirectory)
}
