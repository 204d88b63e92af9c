/**
 * `node build/icons.js`: draws the add-in's icons into assets/. Four bars of a ranked list, the first one a call to
 * make, on a rounded tile; drawn large and averaged down, so that edges are smooth at every size.
 */
const fs = require('node:fs');
const path = require('node:path');
const zlib = require('node:zlib');

const FOLDER = path.join(__dirname, '..', 'assets');
const SIZES = [16, 32, 64, 80];
/** Points per pixel and direction. */
const FINE = 8;

const TILE = [15, 92, 82];
const FIRST = [255, 196, 61];
const REST = [226, 242, 238];

/** In units of the icon's side: left, top, right, bottom, radius, color. */
const SHAPES = [
  [0.0, 0.0, 1.0, 1.0, 0.22, TILE],
  [0.19, 0.2, 0.81, 0.33, 0.065, FIRST],
  [0.19, 0.4, 0.67, 0.5, 0.05, REST],
  [0.19, 0.57, 0.55, 0.67, 0.05, REST],
  [0.19, 0.74, 0.43, 0.84, 0.05, REST],
];

/** Whether a point lies in a rectangle with round corners. */
function inside(x, y, [left, top, right, bottom, radius]) {
  const dx = Math.max(left + radius - x, x - (right - radius), 0);
  const dy = Math.max(top + radius - y, y - (bottom - radius), 0);
  return x >= left && x <= right && y >= top && y <= bottom && dx * dx + dy * dy <= radius * radius;
}

/** Red, green, blue and opacity of one pixel, averaged over its points. */
function pixel(column, row, size) {
  const sum = [0, 0, 0];
  let covered = 0;
  for (let i = 0; i < FINE * FINE; i++) {
    const x = (column + ((i % FINE) + 0.5) / FINE) / size;
    const y = (row + (Math.floor(i / FINE) + 0.5) / FINE) / size;
    const top = SHAPES.findLast((shape) => inside(x, y, shape));
    if (!top) continue;
    covered++;
    top[5].forEach((value, channel) => (sum[channel] += value));
  }
  const opacity = Math.round((255 * covered) / (FINE * FINE));
  return [...sum.map((value) => (covered === 0 ? 0 : Math.round(value / covered))), opacity];
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

function crc32(bytes) {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

/** A PNG: eight bits a channel, with opacity, no filter. */
function png(size) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const rows = Array.from({ length: size }, (_, row) =>
    Buffer.from([0, ...Array.from({ length: size }, (_, column) => pixel(column, row, size)).flat()]),
  );
  const image = zlib.deflateSync(Buffer.concat(rows), { level: 9 });
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', image), chunk('IEND', Buffer.alloc(0))]);
}

for (const size of SIZES) fs.writeFileSync(path.join(FOLDER, `icon-${size}.png`), png(size));
