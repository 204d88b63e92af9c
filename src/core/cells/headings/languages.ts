import { arabic } from './ar';
import { german } from './de';
import { english } from './en';
import { spanish } from './es';
import { french } from './fr';
import { italian } from './it';
import type { Language } from './language';
import { dutch } from './nl';
import { portuguese } from './pt';

/** Every language a ledger may be written in. A new one is its file and one line here. */
export const languages: readonly Language[] = [english, spanish, portuguese, french, german, italian, dutch, arabic];
