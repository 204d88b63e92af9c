/** What Excel learns from the add-in's manifest before it loads anything. */
export interface Manifest {
  readonly name: string;
  readonly namespace: string;
  /** Address of the pane, on our own server. */
  readonly pane: string;
  /** The button that opens it, and the tab of the ribbon that it stands on. */
  readonly button: string;
  readonly tab: string;
}

/** Reads the XML manifest; the add-in's own server is replaced by the workbench's. */
export function readManifest(xml: string): Manifest {
  const document = new DOMParser().parseFromString(xml, 'text/xml');
  const first = (tag: string): Element | undefined => document.getElementsByTagName(tag)[0];
  const texts = [...document.getElementsByTagName('bt:String'), ...document.getElementsByTagName('bt:Url')];
  const named = (id: string | null | undefined): string =>
    texts.find((text) => text.getAttribute('id') === id)?.getAttribute('DefaultValue') ?? '';

  const name = first('DisplayName')?.getAttribute('DefaultValue') ?? 'Add-in';
  const namespace = named(first('Namespace')?.getAttribute('resid'));
  const address =
    first('DefaultSettings')?.getElementsByTagName('SourceLocation')[0]?.getAttribute('DefaultValue') ?? '';
  const label = first('Control')?.getElementsByTagName('Label')[0]?.getAttribute('resid');
  const tab = (first('OfficeTab')?.getAttribute('id') ?? '').replace(/^Tab/, '');
  if (!namespace || !address) throw new Error('The manifest names no pane or no namespace for functions.');
  const pane = `/excel/${new URL(address).pathname.split('/').pop() ?? ''}`;
  return { name, namespace, pane, button: named(label) || name, tab };
}
