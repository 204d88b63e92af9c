import { ICommandService, IUndoRedoService, LocaleType, LogLevel, mergeLocales, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { SetFormulaCalculationResultMutation } from '@univerjs/engine-formula';
import type { FWorkbook } from '@univerjs/sheets/facade';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import rulesEnUS from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreEnUS from '@univerjs/preset-sheets-core/locales/en-US';
import { UniverSheetsFilterPreset } from '@univerjs/preset-sheets-filter';
import filterEnUS from '@univerjs/preset-sheets-filter/locales/en-US';
import { UniverSheetsSortPreset } from '@univerjs/preset-sheets-sort';
import sortEnUS from '@univerjs/preset-sheets-sort/locales/en-US';
import formulaEnUS from '@univerjs/sheets-formula/locale/en-US';
import { pendingFormulas } from './pending';
import type { Pending } from './pending';
import { RunUndo } from './run-undo';
import { wrappedRows } from './wrapped-rows';
import type { WrappedRows } from './wrapped-rows';

/** What Univer says while it computes, and has no words for. */
const PROGRESS = {
  'sheets-formula': {
    progress: {
      analyzing: 'Analyzing',
      calculating: 'Calculating',
      'array-analysis': 'Analyzing arrays',
      'array-calculation': 'Calculating arrays',
      done: 'Done',
    },
  },
};

/** The spreadsheet of the page: Univer, its facade, and undo by runs. */
export interface Grid {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly undo: RunUndo;
  readonly pending: Pending;
  readonly wrapped: WrappedRows;
  /** Of its part of the page, in pixels. */
  readonly width: () => number;
}

/** Put together by hand: the package @univerjs/presets would bring proprietary plugins along. */
export function openGrid(container: string, darkMode: boolean): Grid {
  const univer = new Univer({
    darkMode,
    locale: LocaleType.EN_US,
    logLevel: LogLevel.ERROR,
    locales: { [LocaleType.EN_US]: mergeLocales(coreEnUS, formulaEnUS, rulesEnUS, filterEnUS, sortEnUS, PROGRESS) },
    override: [[IUndoRedoService, { useClass: RunUndo }]],
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: true,
      ribbonType: 'simple',
      footer: {},
      disableAutoFocus: true,
      sheets: { disableForceStringMark: true, disableForceStringAlert: true },
    }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsFilterPreset(),
    UniverSheetsSortPreset(),
  ];
  for (const plugin of presets.flatMap(({ plugins }) => plugins)) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  const undo = univer.__getInjector().get(IUndoRedoService);
  if (!(undo instanceof RunUndo)) throw new Error('Univer did not take the undo service of the workbench.');
  const [api, pending] = [FUniver.newAPI(univer), pendingFormulas()];
  univer
    .__getInjector()
    .get(ICommandService)
    .onCommandExecuted(({ id }) => {
      if (id === SetFormulaCalculationResultMutation.id) pending.clear();
    });
  const width = (): number => document.getElementById(container)?.clientWidth ?? 0;
  return { univer, api, undo, pending, wrapped: wrappedRows(), width };
}

/** The open workbook. */
export function bookOf({ api }: Grid): FWorkbook {
  const book = api.getActiveWorkbook();
  if (!book) throw new Error('No workbook is open.');
  return book;
}

/** Does what an add-in asks for in one run: one undo step, and rows as high as their text. */
export const inOneRun = <T>({ undo, wrapped }: Grid, work: () => T): T =>
  undo.asOneStep(() => {
    try {
      return work();
    } finally {
      wrapped.fit();
    }
  });
