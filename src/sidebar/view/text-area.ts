import { el } from './element';

/** A field for several lines. The library has none that grows with what is in it. */
export function textArea(
  label: string,
  key: string,
  { value, hint = '', rows, input }: { value: string; hint?: string; rows: number; input: (text: string) => void },
): HTMLElement {
  const made = el('textarea', {
    class: 'text-area',
    'aria-label': label,
    'data-key': key,
    placeholder: hint === '' ? null : hint,
    rows,
    input: () => input((made as HTMLTextAreaElement).value),
  });
  (made as HTMLTextAreaElement).value = value;
  return made;
}
