import type { GridEnd } from '../line';

const PREFIX = 'https://www.googleapis.com/auth/';

/** Throws where the manifest does not ask for the scope, or the person has declined it. */
export function assertAllowed({ scopes, knobs }: GridEnd, call: string, scope: string): void {
  const needed = `Required permissions: ${PREFIX}${scope}`;
  if (!scopes.includes(PREFIX + scope))
    throw new Error(`Specified permissions are not sufficient to call ${call}. ${needed}`);
  if (knobs().declined.includes(scope)) throw new Error(`You do not have permission to call ${call}. ${needed}`);
}

/** Where Google would stop the script and ask the person, the workbench can only stop it. */
export function assertGranted({ scopes, knobs }: GridEnd, wanted: readonly string[]): void {
  const { declined } = knobs();
  const missing = wanted.filter((scope) => !scopes.includes(scope) || declined.includes(scope.slice(PREFIX.length)));
  if (missing.length > 0)
    throw new Error(`Authorization is required to perform that action. Required permissions: ${missing.join(', ')}`);
}
