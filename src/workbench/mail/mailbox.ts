/** Whoever sits at the workbench: with Google the user of the script, with Microsoft the account that is signed in. */
export const MAILBOX = { name: 'You at the workbench', address: 'you@workbench.example' };
