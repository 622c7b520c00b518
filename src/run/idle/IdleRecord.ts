/**
 * What a run looked at and found unchanged, in a form that is read in no time:
 * with it a build in which nothing changed is answered before anything else of
 * fanfare is loaded. It imports nothing, and a damaged record is ignored.
 */
export interface IdleRecord {
  /** The version of fanfare that wrote it. */
  readonly version: string
  /** Name of the config file, which lies beside `.fanfare/`. */
  readonly config: string
  /** Absolute path of the output directory. */
  readonly out: string
  /** Where a build writes that is told nothing else, relative to the project. */
  readonly usual: string
  /** Milliseconds since 1970: the record holds from the moment of its run until something comes due. */
  readonly from: number
  readonly until: number
  /** Whether the site's address is one to publish under from everywhere. */
  readonly isFit: boolean
  /** What the run said, for each kind of terminal. */
  readonly said: { readonly plain: string; readonly colour: string }
  /** How many of the paths are inputs, relative to the project; the others are outputs, relative to `out`. */
  readonly inputs: number
  readonly paths: ReadonlyArray<string>
  /** Four numbers for each path: size, mtime and ctime in milliseconds, inode. A size of -1: nothing is there. NaN: not looked at. */
  readonly stamps: Float64Array
}

/** Loaded where a record is read: every start of the command line loads this file. */
const crc32 = (bytes: Uint8Array): number => process.getBuiltinModule("node:zlib").crc32(bytes)

type Header = Omit<IdleRecord, "paths" | "stamps">

/** The head as JSON, the paths as lines, the stamps as doubles, each with its length before it, and a checksum before all. */
export const encodeIdle = ({ paths, stamps, ...header }: IdleRecord): Uint8Array => {
  const parts = [
    Buffer.from(JSON.stringify(header satisfies Header)),
    Buffer.from(paths.join("\n")),
    Buffer.from(stamps.buffer, stamps.byteOffset, stamps.byteLength)
  ]
  const lengths = Buffer.alloc(8 * parts.length)
  for (const [index, part] of parts.entries()) lengths.writeDoubleLE(part.length, index * 8)
  const body = Buffer.concat([lengths, ...parts])
  const sum = Buffer.alloc(4)
  sum.writeUInt32LE(crc32(body))
  return Buffer.concat([sum, body])
}

/** Null for bytes that are damaged or of another form. */
export const decodeIdle = (bytes: Buffer): IdleRecord | null => {
  if (bytes.length < 28 || bytes.readUInt32LE(0) !== crc32(bytes.subarray(4))) return null
  const [head = 0, names = 0, numbers = 0] = [4, 12, 20].map((at) => bytes.readDoubleLE(at))
  const start = 28
  const header = JSON.parse(bytes.toString("utf8", start, start + head)) as Header
  const paths = bytes.toString("utf8", start + head, start + head + names).split("\n")
  // Doubles must lie at a multiple of eight.
  const aligned = Uint8Array.from(bytes.subarray(start + head + names, start + head + names + numbers))
  return { ...header, paths, stamps: new Float64Array(aligned.buffer) }
}
