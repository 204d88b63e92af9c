import { as } from './core';
import type { Core } from './core';

type Service = GoogleAppsScript.HTML.HtmlService;
type Output = GoogleAppsScript.HTML.HtmlOutput;

/** `HtmlService`: pages out of the project's own files. */
export function htmlService({ end, calls }: Core): Service {
  const emulated: Pick<Service, 'createHtmlOutput' | 'createHtmlOutputFromFile'> = {
    createHtmlOutput: (content?: unknown) => output(String(content ?? '')),
    createHtmlOutputFromFile: (name: string) => {
      const content = end.html[name];
      if (content === undefined) throw new Error(`No HTML file named ${name} was found.`);
      return output(content);
    },
  };
  return as<Service>(calls.counted('HtmlService', emulated));
}

function output(content: string): Output {
  let title = '';
  const emulated: Pick<Output, 'setTitle' | 'getTitle' | 'getContent'> = {
    setTitle: (text: string) => {
      title = text;
      return self;
    },
    getTitle: () => title,
    getContent: () => content,
  };
  const self = as<Output>(emulated);
  return self;
}
