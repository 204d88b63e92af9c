import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** A file within a .zip as it stands there. */
interface Packed {
  readonly name: string;
  /** Its entry in the directory at the end, and its bytes, which are never unpacked where nobody asks. */
  readonly entry: Buffer;
  readonly data: Buffer;
}

export interface Zip {
  readonly names: readonly string[];
  /** Null where there is no such file. */
  text(name: string): string | null;
  /** The whole archive with these texts; every other file keeps its bytes as they are packed. */
  with(changed: ReadonlyMap<string, string>): Buffer;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const DEFLATED = 8;
const TOO_LARGE = 0xffffffff;

/** Opens a .zip. Throws an `Error` with a reason where it is none, or one of a kind that office programs do not write. */
export function openZip(bytes: Uint8Array): Zip {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const files = filesIn(archive);
  const byName = new Map(files.map((file) => [file.name, file]));
  return {
    names: files.map(({ name }) => name),
    text: (name) => {
      const file = byName.get(name);
      return file
        ? unpacked(file)
            .toString('utf8')
            .replace(/^\ufeff/, '')
        : null;
    },
    with: (changed) => {
      const kept = files.map((file) => {
        const text = changed.get(file.name);
        return text === undefined ? file : packed(file.name, text);
      });
      const added = [...changed].filter(([name]) => !byName.has(name)).map(([name, text]) => packed(name, text));
      return joined([...kept, ...added]);
    },
  };
}

function filesIn(archive: Buffer): readonly Packed[] {
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0) throw new Error('it is no .xlsx');
  const count = archive.readUInt16LE(end + 10);
  const files: Packed[] = [];
  let at = archive.readUInt32LE(end + 16);
  if (at === TOO_LARGE || count === 0xffff) throw new Error('it is too large');
  for (let i = 0; i < count; i += 1) {
    if (archive.readUInt32LE(at) !== ENTRY) throw new Error('its directory is damaged');
    const name = archive.readUInt16LE(at + 28);
    const length = 46 + name + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
    const entry = archive.subarray(at, at + length);
    const local = entry.readUInt32LE(42);
    if ([20, 24, 42].some((field) => entry.readUInt32LE(field) === TOO_LARGE)) throw new Error('it is too large');
    const begins = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const data = archive.subarray(begins, begins + entry.readUInt32LE(20));
    files.push({ name: entry.toString('utf8', 46, 46 + name), entry, data });
    at += length;
  }
  return files;
}

function unpacked({ name, entry, data }: Packed): Buffer {
  if (entry.readUInt16LE(8) & 1) throw new Error('it is locked with a password');
  const method = entry.readUInt16LE(10);
  if (method !== 0 && method !== DEFLATED) throw new Error(`${name} is packed in a way of its own`);
  return method === DEFLATED ? inflateRawSync(data) : data;
}

/** A file as it is put in anew: of no particular day, so that the same cells make the same bytes. */
function packed(name: string, text: string): Packed {
  const plain = Buffer.from(text, 'utf8');
  const data = deflateRawSync(plain);
  const title = Buffer.from(name, 'utf8');
  const entry = Buffer.alloc(46 + title.length);
  entry.writeUInt32LE(ENTRY, 0);
  entry.writeUInt16LE(20, 4);
  entry.writeUInt16LE(20, 6);
  // Names are UTF-8.
  entry.writeUInt16LE(0x0800, 8);
  entry.writeUInt16LE(DEFLATED, 10);
  entry.writeUInt16LE((1 << 5) | 1, 14);
  entry.writeUInt32LE(crc32(plain), 16);
  entry.writeUInt32LE(data.length, 20);
  entry.writeUInt32LE(plain.length, 24);
  entry.writeUInt16LE(title.length, 28);
  title.copy(entry, 46);
  return { name, entry, data };
}

/** Sizes stand before each file and in the directory: those that came after a file, where they did, are left out. */
function joined(files: readonly Packed[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, entry, data } of files) {
    const title = entry.subarray(46, 46 + entry.readUInt16LE(28));
    const flags = entry.readUInt16LE(8) & ~(1 << 3);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(LOCAL, 0);
    entry.copy(local, 4, 6, 30);
    local.writeUInt16LE(flags, 6);
    local.writeUInt16LE(0, 28);
    const moved = Buffer.from(entry);
    moved.writeUInt16LE(flags, 8);
    moved.writeUInt32LE(at, 42);
    parts.push(local, title, data);
    directory.push(moved);
    at += local.length + title.length + data.length;
    if (at >= TOO_LARGE) throw new Error(`${name} makes it too large`);
  }
  const end = Buffer.alloc(22);
  const listed = Buffer.concat(directory);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, listed, end]);
}

/** Checksum of a file in a .zip. */
function crc32(bytes: Uint8Array): number {
  let sum = ~0;
  for (const byte of bytes) sum = (sum >>> 8) ^ CRC[(sum ^ byte) & 0xff]!;
  return ~sum >>> 0;
}

const CRC = Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  return sum;
});
