import type { HostEnd } from '../line';

interface Info {
  readonly host: string;
  readonly platform: string;
  readonly addin: null;
}

/** Requirement sets up to these versions are answered with yes. */
const SETS: Readonly<Record<string, number>> = {
  ExcelApi: 1.17,
  SharedRuntime: 1.1,
  CustomFunctionsRuntime: 1.3,
  DialogApi: 1.2,
  RibbonApi: 1.1,
  NestedAppAuth: 1.1,
};

/** The part of `Office` that office.js itself would have made. */
export function office({ language, place, signIn }: HostEnd, addin: object): object {
  const info: Info = { host: 'Excel', platform: 'OfficeOnline', addin: null };
  const isSetSupported = (name: string, version = '1.1'): boolean =>
    Number(version) <= (SETS[name] ?? 0) && (signIn || name !== 'NestedAppAuth');
  const loaded = new Promise<void>((resolve) => {
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => resolve());
    else resolve();
  });
  const onReady = async (use?: (told: Info) => unknown): Promise<Info> => {
    await loaded;
    await use?.(info);
    return info;
  };
  return {
    HostType: { Excel: 'Excel', Word: 'Word', PowerPoint: 'PowerPoint', Outlook: 'Outlook' },
    VisibilityMode: { hidden: 'Hidden', taskpane: 'Taskpane' },
    PlatformType: { PC: 'PC', OfficeOnline: 'OfficeOnline', Mac: 'Mac', iOS: 'iOS' },
    onReady,
    initialize: () => undefined,
    actions: { associate: () => undefined },
    addin: {
      showAsTaskpane: async () => undefined,
      hide: async () => undefined,
      setStartupBehavior: async () => undefined,
      ...addin,
    },
    context: {
      host: info.host,
      platform: info.platform,
      displayLanguage: language,
      contentLanguage: language,
      diagnostics: { host: info.host, platform: info.platform, version: '16.0' },
      requirements: { isSetSupported },
      document: { url: place },
    },
  };
}
