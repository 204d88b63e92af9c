import { MAILBOX } from '../../mail/mailbox';

/** What Excel puts into the pane's window for nested app authentication: Microsoft's library speaks to it in JSON. */
export interface AuthBridge {
  addEventListener(event: string, listener: Listener): void;
  removeEventListener(event: string, listener: Listener): void;
  postMessage(request: string): void;
}

type Listener = (response: string) => void;

interface Request {
  readonly method: 'GetInitContext' | 'GetToken' | 'GetTokenPopup';
  readonly requestId: string;
  readonly tokenParams?: { readonly scope: string; readonly clientId: string };
}

type Answer = { readonly token: string } | { readonly status: string };

const TENANT = '00000000-0000-0000-0000-000000000002';
const USER = '00000000-0000-0000-0000-000000000001';
const ACCOUNT = { homeAccountId: `${USER}.${TENANT}`, environment: 'login.windows.net', tenantId: TENANT };
const LIFETIME = 3600;

/** The bridge of an Excel in which somebody is signed in; the server of the workbench says what they may. */
export function authBridge(ask: typeof fetch): AuthBridge {
  const listeners = new Set<Listener>();
  const reply = (requestId: string, told: object): void => {
    const response = JSON.stringify({ messageType: 'NestedAppAuthResponse', requestId, ...told });
    for (const listener of listeners) listener(response);
  };

  const answer = async ({ method, requestId, tokenParams }: Request): Promise<void> => {
    if (method === 'GetInitContext') {
      const initContext = { sdkName: 'workbench', sdkVersion: '1.0', accountContext: ACCOUNT, capabilities: {} };
      return reply(requestId, { success: true, initContext });
    }
    const { scope = '', clientId = '' } = tokenParams ?? {};
    const message = { scopes: scope.split(' '), window: method === 'GetTokenPopup' };
    const response = await ask('/mail/token', { method: 'POST', body: JSON.stringify(message) });
    const given = (await response.json()) as Answer;
    if ('status' in given)
      return reply(requestId, { success: false, error: { status: given.status, code: given.status } });
    reply(requestId, {
      success: true,
      token: {
        access_token: given.token,
        id_token: idToken(clientId),
        expires_in: LIFETIME,
        scope,
        properties: null,
      },
      account: { ...ACCOUNT, localAccountId: USER, username: MAILBOX.address, name: MAILBOX.name },
    });
  };

  return {
    addEventListener: (_, listener) => void listeners.add(listener),
    removeEventListener: (_, listener) => void listeners.delete(listener),
    postMessage(request) {
      const asked = JSON.parse(request) as Request;
      answer(asked).catch(() => reply(asked.requestId, { success: false, error: { status: 'NO_NETWORK' } }));
    },
  };
}

/** Who is signed in, unsigned: nobody but the library reads it. */
function idToken(clientId: string): string {
  const now = Math.floor(Date.now() / 1000);
  const claims = {
    aud: clientId,
    iss: `https://login.microsoftonline.com/${TENANT}/v2.0`,
    iat: now,
    exp: now + LIFETIME,
    oid: USER,
    sub: USER,
    tid: TENANT,
    ver: '2.0',
    name: MAILBOX.name,
    preferred_username: MAILBOX.address,
  };
  const part = (value: object): string =>
    btoa(JSON.stringify(value)).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
  return `${part({ alg: 'none', typ: 'JWT' })}.${part(claims)}.`;
}
