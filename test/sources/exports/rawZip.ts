/** Archives as other programs write them (APPNOTE 6.3.10): with the 64-bit form, with data descriptors, or with whatever a test makes wrong. */
import { crc32, deflateRawSync } from "node:zlib"

export interface RawEntry {
  readonly name: string
  readonly content: string | Uint8Array
  /** Sizes stand behind the data, as those of streams do (4.3.9). */
  readonly hasDescriptor?: boolean
  /** Sizes and offset stand in the 64-bit field alone (4.5.3). */
  readonly is64?: boolean
  readonly flags?: number
  /** Whether the directory has the sum of other bytes. */
  readonly isDamaged?: boolean
  /** Bytes that it is said to become, if not those that it does. */
  readonly said?: number
}

const u16 = (value: number): Buffer => {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16LE(value)
  return bytes
}

const u32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value >>> 0)
  return bytes
}

const u64 = (value: number | bigint): Buffer => {
  const bytes = Buffer.alloc(8)
  bytes.writeBigUInt64LE(BigInt(value))
  return bytes
}

/** `is64`: the directory is found by its 64-bit record (4.3.14); `recordAt`: where that is said to stand, if not where it does. */
export const rawZip = (
  entries: ReadonlyArray<RawEntry>,
  {
    is64 = false,
    remark = "",
    recordAt
  }: { readonly is64?: boolean; readonly remark?: string; readonly recordAt?: bigint } = {}
): Buffer => {
  const files: Array<Buffer> = []
  const directory: Array<Buffer> = []
  let at = 0
  for (const entry of entries) {
    const name = Buffer.from(entry.name)
    const content = Buffer.from(entry.content)
    const data = deflateRawSync(content)
    const crc = crc32(content) ^ (entry.isDamaged === true ? 1 : 0)
    const flags = u16((entry.flags ?? 0x800) | (entry.hasDescriptor === true ? 8 : 0))
    const sizes = [u32(data.length), u32(entry.said ?? content.length)]
    const local = entry.hasDescriptor === true ? [u32(0), u32(0), u32(0)] : [u32(crc), ...sizes]
    const extra =
      entry.is64 === true
        ? Buffer.concat([u16(1), u16(24), u64(content.length), u64(data.length), u64(at)])
        : Buffer.of()
    const file = Buffer.concat([
      Buffer.from("PK\u0003\u0004"),
      u16(45),
      flags,
      u16(8),
      u16(0),
      u16(0),
      ...local,
      u16(name.length),
      u16(0),
      name,
      data,
      ...(entry.hasDescriptor === true ? [Buffer.from("PK\u0007\u0008"), u32(crc), ...sizes] : [])
    ])
    const far = u32(0xffffffff)
    directory.push(
      Buffer.from("PK\u0001\u0002"),
      u16(45),
      u16(45),
      flags,
      u16(8),
      u16(0),
      u16(0),
      u32(crc),
      ...(entry.is64 === true ? [far, far] : sizes),
      u16(name.length),
      u16(extra.length),
      u16(0),
      u16(0),
      u16(0),
      u32(0),
      entry.is64 === true ? far : u32(at),
      name,
      extra
    )
    files.push(file)
    at += file.length
  }
  const list = Buffer.concat(directory)
  const count = entries.length
  const record = is64
    ? [
        Buffer.from("PK\u0006\u0006"),
        u64(44),
        u16(45),
        u16(45),
        u32(0),
        u32(0),
        u64(count),
        u64(count),
        u64(list.length),
        u64(at),
        Buffer.from("PK\u0006\u0007"),
        u32(0),
        u64(recordAt ?? at + list.length),
        u32(1)
      ]
    : []
  return Buffer.concat([
    ...files,
    list,
    ...record,
    Buffer.from("PK\u0005\u0006"),
    u16(0),
    u16(0),
    u16(is64 ? 0xffff : count),
    u16(is64 ? 0xffff : count),
    ...(is64 ? [u32(0xffffffff), u32(0xffffffff)] : [u32(list.length), u32(at)]),
    u16(remark.length),
    Buffer.from(remark)
  ])
}
