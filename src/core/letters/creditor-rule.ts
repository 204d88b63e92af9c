import type { Pack } from '../policy/policy';

/** Where a pack says what else is asked, it may ask for the creditor on every document, with its tax number. */
const ASKED = /\b(CPF|CNPJ|NIF|VAT number|tax number)\b/;

/** The pack's name where every letter under it must name the creditor; else empty. */
export const asksCreditor = ({ pack, source }: Pack): string => (ASKED.test(source) ? pack : '');
