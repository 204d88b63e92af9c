import { readdir } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import type { FileBook } from '../../files/file-book';
import { writeXlsx } from '../../files/write-xlsx';
import type { Answer } from './http-answer';
import type { MailRoutes } from './mail/mail-routes';
import { answerLocally, officeScript } from './office';
import { openBook } from './open';
import { find } from './roots';

/** Folders of the project that the workbench serves from. */
export interface Places {
  readonly root: string;
  readonly dist: string;
  readonly modules: string;
  readonly examples: string;
}

const LARGEST = 64 * 1024 * 1024;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const json = (value: unknown): Answer => ({ status: 200, body: JSON.stringify(value), type: 'application/json' });

/** Answers one request. Errors are thrown with a sentence for the person at the page. */
export async function answer(places: Places, mail: MailRoutes, request: IncomingMessage): Promise<Answer> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const address = decodeURIComponent(pathname);
  const posted = await mail({ request, address, query: searchParams, body: () => bytesOf(request) });
  if (posted) return posted;
  if (request.method === 'POST') {
    if (address === '/open') return json(await openBook(await bytesOf(request), searchParams.get('name') ?? 'file'));
    if (address === '/save') return { status: 200, type: XLSX, body: await writeXlsx(await bookOf(request)) };
    return missing(address);
  }
  if (address === '/examples/') return json(await namesIn(places.examples, /\.(xlsx|csv)$/i));
  if (address === '/sheets/') return json(await namesIn(`${places.dist}/sheets`, /\.js$/));
  if (address === '/office/office.js') {
    return {
      status: 200,
      type: 'text/javascript; charset=utf-8',
      body: await officeScript(places.modules, `${places.dist}/workbench`),
    };
  }
  const found =
    address === '/manifest.xml'
      ? await find([['/', places.root]], address)
      : await find(rootsOf(places), PAGES[address] ?? address);
  if (!found) return missing(address);
  const body = /^\/excel\/.*\.html$/.test(address) ? answerLocally(found.body.toString('utf8')) : found.body;
  return { status: 200, body, type: found.type };
}

/** Pages with an address of their own. */
const PAGES: Readonly<Record<string, string>> = { '/outbox': '/outbox.html' };

const rootsOf = ({ dist, examples }: Places): readonly (readonly [string, string])[] => [
  ['/excel/', `${dist}/excel`],
  ['/sheets/', `${dist}/sheets`],
  ['/examples/', examples],
  ['/', `${dist}/workbench`],
];

const missing = (address: string): Answer => ({
  status: 404,
  type: 'text/plain',
  body: `There is nothing at ${address}.`,
});

const namesIn = async (folder: string, kind: RegExp): Promise<string[]> =>
  (await readdir(folder).catch(() => [])).filter((name) => kind.test(name)).sort();

const bookOf = async (request: IncomingMessage): Promise<FileBook> =>
  JSON.parse((await bytesOf(request)).toString('utf8')) as FileBook;

async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST)
      throw new Error('The file is larger than 64 MB; the workbench does not open files of that size.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
