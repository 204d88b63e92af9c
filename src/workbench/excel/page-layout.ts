import type { FWorksheet } from '@univerjs/sheets/facade';
import { printOf, setPrint } from '../grid/sheets';
import { boxOf } from '../grid/box';
import { isHostObject } from './host-object';
import type { HostObject } from './host-object';

/** Page set-up. The grid does not print; what is set here goes into the saved file. */
export function pageLayout(sheet: FWorksheet): HostObject {
  const settings = new Map<string, unknown>();
  const kept =
    (name: string): ((value: unknown) => void) =>
    (value) =>
      void settings.set(name, value);
  const titles = (rows: number): void => setPrint(sheet, { titleRows: Math.max(rows, printOf(sheet)?.titleRows ?? 0) });
  const names = [
    'orientation',
    'zoom',
    'paperSize',
    'centerHorizontally',
    'centerVertically',
    'printGridlines',
    'leftMargin',
    'rightMargin',
    'topMargin',
    'bottomMargin',
  ];
  return {
    type: 'PageLayout',
    get: Object.fromEntries(names.map((name) => [name, () => settings.get(name) ?? null])),
    set: Object.fromEntries(names.map((name) => [name, kept(name)])),
    call: {
      setPrintArea: () => titles(0),
      setPrintTitleRows: (target: unknown) => {
        const size = { rowCount: 1_048_576, columnCount: 16_384 };
        const box = isHostObject(target) ? target.place?.box : typeof target === 'string' ? boxOf(target, size) : null;
        titles(box ? box.row + box.rowCount : 0);
      },
      setPrintTitleColumns: () => undefined,
    },
  };
}
