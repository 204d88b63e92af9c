import type { PaneEnd } from '../line';
import type { AuthBridge } from './auth-bridge';

/** What the client for Excel leaves in the pane's window, as far as the workbench touches it. */
export interface PaneGlobals {
  Office: object;
  OfficeExtension: { SessionBase: { _overrideSession: unknown } };
  CustomFunctions: CustomFunctionsGlobal | undefined;
  excelPane?: PaneEnd;
  nestedAppAuthBridge?: AuthBridge;
  fetch: typeof fetch;
}

export interface CustomFunctionsGlobal {
  Error?: ErrorClass;
  ErrorCode?: Readonly<Record<string, string>>;
  associate?: (id: string | Readonly<Record<string, unknown>>, work?: unknown) => void;
}

export type ErrorClass = new (code: string, message?: string) => { readonly code: string; readonly message?: string };
