import { fold } from '../cells/text';
import type { Channel, Role } from './words';

/*
 * How people write who somebody is and how they like to be reached, in English, Spanish and Portuguese. The first that
 * fits: an AP manager approves, a finance manager decides, and a letter by post is no email.
 */

const ROLE_WORDS: readonly (readonly [Role, RegExp])[] = [
  [
    'cfo',
    /\b(cfo|ceo|chief|controller|comptroller|treasurer|owner|contralor\w*|propriet\w+|propiet\w+|duen[oa]|soci[oa])\b/,
  ],
  [
    'cfo',
    /\b(director|diretor|head|manager|gerente|vp)\w*\b.*\b(finan\w+|general|geral)|\b(finan\w+|managing)\b.*\b(director|diretor|head|manager)/,
  ],
  [
    'approver',
    /\b(approv|aprob|aprov|manager|supervis|superint|gerente|responsa|encargad|jef[ea]|chef|coord|team lead|lider|director|diretor)/,
  ],
  [
    'clerk',
    /\b(clerk|a\/?p\b|payable|bookkeep|account(s|ant|ing)?|assistant|admin|cuentas|contas|por pagar|a pagar|proveedores|fornecedores|auxiliar|asistente|assistente|contab|contad|analista|analyst|pagos|pagamentos)/,
  ],
];

const CHANNEL_WORDS: readonly (readonly [Channel, RegExp])[] = [
  ['email', /e-?mail|electron|eletron|@/],
  ['letter', /\b(letter|post|carta|correo postal|correio|fax|print)/],
  ['text', /\b(text|sms|whats|messag|mensaj|mensag|chat)/],
  ['call', /\b(call|phone|tel|llam|ligac|ligar|fone|mobile|movil|celular)/],
  ['email', /\b(mail|correo)\b/],
];

const firstIn = <Word>(text: string, table: readonly (readonly [Word, RegExp])[]): Word | null =>
  table.find(([, words]) => words.test(text))?.[0] ?? null;

/** The role that a cell names; null where it names none that the stage table knows. */
export const roleIn = (text: string): Role | null => firstIn(fold(text), ROLE_WORDS);

/** The channel that a cell prefers; null for none. */
export const channelIn = (text: string): Channel | null => firstIn(fold(text), CHANNEL_WORDS);
