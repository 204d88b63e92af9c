import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';
import { devDependencies } from '../../package.json';

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'];

/** Installed browsers that playwright-core finds by itself, in the order they are tried. */
const CHANNELS = ['chrome', 'msedge', 'chromium'];

/**
 * Launches a browser without any set-up: the one that the variable CHROMIUM names, else on Linux x64 the one that comes
 * with the development dependencies, else an installed Chrome, Edge or Chromium.
 */
export async function launchBrowser(): Promise<Browser> {
  const named = process.env['CHROMIUM'];
  if (named) return launch({ executablePath: named });
  if (process.platform === 'linux' && process.arch === 'x64') return launch(bundled());
  for (const channel of CHANNELS) {
    const browser = await launch({ channel }).catch(() => null);
    if (browser) return browser;
  }
  throw new Error('No Chrome, Edge or Chromium was found. Install one, or name one in the variable CHROMIUM.');
}

const launch = (options: LaunchOptions): Promise<Browser> =>
  chromium.launch({ headless: true, args: FLAGS, ...options });

/** Unpacks the browser, which prints where it is and what it wants in its environment. */
const UNPACK = `
  const { default: chromium } = await import('@sparticuz/chromium');
  const executablePath = await chromium.executablePath();
  const { LD_LIBRARY_PATH } = process.env;
  console.log(JSON.stringify({ executablePath, env: { LD_LIBRARY_PATH } }));`;

/**
 * The browser inside @sparticuz/chromium. It is unpacked once, into a folder of this version's and worker's own, because
 * one that another version left behind, or another worker is still unpacking, would be taken as it is; and it brings its
 * libraries along only where it believes to be on AWS. Both are said in the environment, so a process of its own does it.
 */
function bundled(): LaunchOptions {
  const folder = path.join(
    os.tmpdir(),
    `callsheet-chromium-${devDependencies['@sparticuz/chromium']}-${process.env['JEST_WORKER_ID'] ?? '0'}`,
  );
  mkdirSync(folder, { recursive: true });
  const answer = execFileSync(process.execPath, ['--input-type=module', '--eval', UNPACK], {
    cwd: path.join(__dirname, '../..'),
    env: { ...process.env, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x', TMPDIR: folder },
    encoding: 'utf8',
  });
  const { executablePath, env } = JSON.parse(answer) as { executablePath: string; env: Record<string, string> };
  return {
    executablePath,
    env: { ...(process.env as Record<string, string>), ...env, FONTCONFIG_FILE: fontsIn(folder) },
  };
}

/** The browser looks for its font in /tmp/fonts only, and ends when a canvas finds no font at all: say where it is. */
function fontsIn(folder: string): string {
  const file = path.join(folder, 'fonts.conf');
  const places = `<dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir>`;
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${places}</fontconfig>\n`,
  );
  return file;
}
