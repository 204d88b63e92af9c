import type { Knobs } from '../../mail/knobs';

/** What the account answers when it is asked for a token: the statuses are those of nested app authentication. */
export type SignedIn =
  | { readonly token: string }
  | { readonly status: 'USER_INTERACTION_REQUIRED' | 'USER_CANCEL' | 'NESTED_APP_AUTH_UNAVAILABLE' };

/** Scopes that say who somebody is are given to everybody. */
const FREE = ['openid', 'profile', 'email', 'offline_access'];

export interface Account {
  /** A token for scopes; with `window` the person may be asked for what was not granted yet. */
  token(scopes: readonly string[], window: boolean): SignedIn;
}

export function account(knobs: () => Knobs): Account {
  const consented = new Set<string>(FREE);
  return {
    token(scopes, window) {
      const { signIn, granted, asked } = knobs();
      if (!signIn) return { status: 'NESTED_APP_AUTH_UNAVAILABLE' };
      const wanted = scopes.map((scope) => scope.replace('https://graph.microsoft.com/', ''));
      if (!wanted.every((scope) => consented.has(scope) || granted.includes(scope))) {
        if (!window) return { status: 'USER_INTERACTION_REQUIRED' };
        if (asked === 'cancels') return { status: 'USER_CANCEL' };
        for (const scope of wanted) consented.add(scope);
      }
      return { token: tokenFor(wanted) };
    },
  };
}

const MARK = 'workbench-token.';

const tokenFor = (scopes: readonly string[]): string => MARK + Buffer.from(scopes.join(' ')).toString('base64url');

/** Scopes of the token in an Authorization header; null where there is none of ours. */
export function scopesIn(authorization: string | undefined): readonly string[] | null {
  const token = /^Bearer (\S+)$/i.exec(authorization ?? '')?.[1] ?? '';
  if (!token.startsWith(MARK)) return null;
  return Buffer.from(token.slice(MARK.length), 'base64url').toString().split(' ');
}
