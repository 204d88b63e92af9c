import type { FWorksheet } from '@univerjs/sheets/facade';
import { printOf, setPrint } from '../grid/sheets';
import type { Print } from '../grid/sheets';
import { boxOf, fixedAddressOf } from '../grid/box';
import type { Box } from '../grid/box';
import { isHostObject } from './host-object';
import type { HostObject } from './host-object';

/** Page set-up. The grid does not print; what is set here goes into the saved file. */
export function pageLayout(sheet: FWorksheet): HostObject {
  const settings = new Map<string, unknown>();
  const kept =
    (name: string): ((value: unknown) => void) =>
    (value) =>
      void settings.set(name, value);
  const print = (): Print => printOf(sheet) ?? { titleRows: 0 };
  const boxIn = (target: unknown): Box | null => {
    const size = { rowCount: 1_048_576, columnCount: 16_384 };
    if (isHostObject(target)) return target.place?.box ?? null;
    return typeof target === 'string' ? boxOf(target, size) : null;
  };
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
      setPrintArea: (target: unknown) => {
        const box = boxIn(target);
        if (box) setPrint(sheet, { ...print(), area: fixedAddressOf(box) });
      },
      setPrintTitleRows: (target: unknown) => {
        const box = boxIn(target);
        setPrint(sheet, { ...print(), titleRows: box ? box.row + box.rowCount : 0 });
      },
      setPrintTitleColumns: () => undefined,
    },
  };
}
