import { readFile, realpath } from 'node:fs/promises';
import path from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/** Folders that are served, by the address they are served under. */
export type Roots = readonly (readonly [prefix: string, folder: string])[];

export interface Found {
  readonly file: string;
  readonly body: Buffer;
  readonly type: string;
}

/** The file at an address, or null. Nothing outside the folders is ever read, whichever way the address is written. */
export async function find(roots: Roots, address: string): Promise<Found | null> {
  for (const [prefix, folder] of roots) {
    if (!address.startsWith(prefix)) continue;
    const file = path.join(folder, address.slice(prefix.length) || 'index.html');
    const body = await readInside(folder, file);
    if (body) return { file, body, type: TYPES[path.extname(file)] ?? 'application/octet-stream' };
  }
  return null;
}

async function readInside(folder: string, file: string): Promise<Buffer | null> {
  try {
    const [root, real] = await Promise.all([realpath(folder), realpath(file)]);
    return real.startsWith(root + path.sep) ? await readFile(real) : null;
  } catch {
    return null; // no such file, or a folder
  }
}
