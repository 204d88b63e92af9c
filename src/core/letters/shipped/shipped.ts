import type { Language } from '../../policy/words';
import type { Template } from '../template';
import { en } from './en';
import { es } from './es';
import { pt } from './pt';
import type { ShippedLetter } from './shipped-letter';

const SHIPPED: Readonly<Record<Language, readonly ShippedLetter[]>> = { en, es, pt };

/** What the Templates sheet holds when it is made: every purpose in every language. */
export const shippedTemplates = (): readonly Omit<Template, 'subjectCell' | 'bodyCell'>[] =>
  (Object.keys(SHIPPED) as Language[]).flatMap((language) =>
    SHIPPED[language].map((letter) => ({ stage: '*', language, ...letter })),
  );
