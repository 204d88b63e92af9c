import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-filter/lib/index.css';
import '@univerjs/preset-sheets-sort/lib/index.css';
import './page.css';
import { byId } from './by-id';
import { listExamples, readExample, readFile } from './files';
import { workbench } from './workbench';

const SAMPLE = 'sample-aging.xlsx';
/** The Friday that the sample is of, in whatever layout: on a later day its data would be old. */
const DAY_OF_EXAMPLES = '2026-10-30';
const EMPTY = { sheets: [{ name: 'Sheet1', rows: [] }] };

async function start(): Promise<void> {
  const asked = new URLSearchParams(location.search);
  const page = workbench({
    language: asked.get('language') ?? navigator.language.replace(/@.*/, ''),
    timeZone: asked.get('zone') ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
    day: asked.get('today'),
  });
  Object.assign(window, { workbench: page });

  const examples = await listExamples();
  const choice = byId<HTMLSelectElement>('examples');
  choice.replaceChildren(new Option('Examples', ''), ...examples.map((name) => new Option(name, name)));
  choice.addEventListener('change', () => {
    const name = choice.value;
    choice.value = '';
    if (name) void page.open(() => readExample(name), name, { day: DAY_OF_EXAMPLES });
  });
  byId<HTMLInputElement>('open').addEventListener('change', ({ target }) => {
    const input = target as HTMLInputElement;
    const file = input.files?.[0];
    if (file) void page.open(() => readFile(file, file.name), file.name);
    input.value = '';
  });
  byId('save').addEventListener('click', () => void page.save());
  const radios = [...document.querySelectorAll<HTMLInputElement>('input[name=host]')];
  for (const radio of radios) {
    radio.checked = radio.value === (asked.get('host') ?? 'excel');
    radio.addEventListener('change', () => void page.use(radio.value));
  }

  const first = asked.get('open') ?? (examples.includes(SAMPLE) ? SAMPLE : examples[0]);
  if (first) await page.open(() => readExample(first), first, { day: DAY_OF_EXAMPLES });
  else await page.open(async () => EMPTY, 'Book1.xlsx', { isNew: true });
  // The switch may have been pressed meanwhile.
  await page.use(radios.find(({ checked }) => checked)?.value ?? asked.get('host') ?? 'excel');
}

void start();
