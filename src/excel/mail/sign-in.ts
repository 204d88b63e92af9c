import type { IPublicClientApplication } from '@azure/msal-browser';
import type { Mailbox } from './ask-graph';

const SEND = ['Mail.Send', 'User.Read'];
const DRAFTS = [...SEND, 'Mail.ReadWrite'];

let client: Promise<IPublicClientApplication> | null = null;

/** Id of the app registration that whoever serves the add-in has put into the page; empty for none. */
const clientId = (): string =>
  document.querySelector<HTMLMetaElement>('meta[name="callsheet-client-id"]')?.content.trim() ?? '';

/** Whether this Excel can sign in to Microsoft at all, from this page. */
export const canSignIn = (): boolean =>
  clientId() !== '' && Office.context.requirements.isSetSupported('NestedAppAuth', '1.1');

/**
 * The mailbox of whoever is signed in to Excel; null where nobody may send from here. Only where `ask` is set a window may
 * open. Nothing of it is kept: tokens stay with the library that fetched them.
 */
export async function signIn({ ask }: { readonly ask: boolean }): Promise<Mailbox | null> {
  if (!canSignIn()) return null;
  // It is large, and most of those who open the pane send nothing.
  const msal = await import('@azure/msal-browser');
  client ??= msal.createNestablePublicClientApplication({
    auth: { clientId: clientId(), authority: 'https://login.microsoftonline.com/common' },
  });
  const app = await client;
  const silently = async (scopes: string[]): Promise<string> => (await app.acquireTokenSilent({ scopes })).accessToken;
  const mailbox = (scopes: string[]): Mailbox => ({ token: () => silently(scopes), drafts: scopes === DRAFTS });

  for (const scopes of [DRAFTS, SEND]) {
    const token = await silently(scopes).catch(() => null);
    if (token !== null) return mailbox(scopes);
  }
  if (!ask) return null;
  await app.acquireTokenPopup({ scopes: SEND });
  return mailbox(SEND);
}
