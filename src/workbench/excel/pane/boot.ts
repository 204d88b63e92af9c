import type { HostWindow } from '../line';
import { liveAhead } from '../../page/date-ahead';
import { authBridge } from './auth-bridge';
import { functionRegistry } from './functions';
import { answersGraph } from './graph';
import { office } from './office';
import { session } from './session';
import { visibility } from './visibility';
import type { PaneGlobals } from './globals';

/**
 * Runs in the pane in place of the end of office.js: Microsoft's client for Excel is loaded already, and here gets a
 * host to talk to. The two undocumented names it rests on are pinned by a test.
 */
const pane = window as unknown as PaneGlobals;
const host = (window.parent as unknown as HostWindow).excelHost;
if (!host) throw new Error('This page is shown by the workbench only.');
liveAhead(host.daysAhead);

// The client's own `Office.context` cannot be replaced, but what it hangs on can.
const { visible, ...addin } = visibility();
pane.Office = Object.create(pane.Office, Object.getOwnPropertyDescriptors(office(host, addin))) as object;
pane.OfficeExtension.SessionBase._overrideSession = session(host);
const registry = functionRegistry(pane.CustomFunctions);
pane.CustomFunctions = registry.global;
pane.excelPane = { ...registry.end, visible };
pane.fetch = answersGraph(pane.fetch.bind(window), host);
if (host.signIn) pane.nestedAppAuthBridge = authBridge(pane.fetch);
