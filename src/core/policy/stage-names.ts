import { defaultStages } from './default-stages';
import type { Policy } from './policy';
import { LANGUAGES, type Language } from './words';

/** What the stages are called in other languages; the rest of the Policy sheet is in English. */
const NAMES: Readonly<Record<Exclude<Language, 'en'>, Readonly<Record<string, string>>>> = {
  es: {
    'At invoicing': 'Al facturar',
    'Before due': 'Antes del vencimiento',
    'A week before due': 'Una semana antes del vencimiento',
    'Due day': 'Día de vencimiento',
    'One day late': 'Un día de atraso',
    'One week late': 'Una semana de atraso',
    'Nine days late': 'Nueve días de atraso',
    'Eleven days late': 'Once días de atraso',
    'Every week': 'Cada semana',
    'One month late': 'Un mes de atraso',
    'Six weeks late': 'Seis semanas de atraso',
    'Two months late': 'Dos meses de atraso',
    'Deliveries stop': 'Entregas detenidas',
    'Before the agency': 'Antes de la agencia',
    'Three months late': 'Tres meses de atraso',
  },
  pt: {
    'At invoicing': 'Ao faturar',
    'Before due': 'Antes do vencimento',
    'A week before due': 'Uma semana antes do vencimento',
    'Due day': 'Dia do vencimento',
    'One day late': 'Um dia de atraso',
    'One week late': 'Uma semana de atraso',
    'Nine days late': 'Nove dias de atraso',
    'Eleven days late': 'Onze dias de atraso',
    'Every week': 'Toda semana',
    'One month late': 'Um mês de atraso',
    'Six weeks late': 'Seis semanas de atraso',
    'Two months late': 'Dois meses de atraso',
    'Deliveries stop': 'Entregas suspensas',
    'Before the agency': 'Antes da agência',
    'Three months late': 'Três meses de atraso',
  },
};

/** The stages that set-up writes, by their names in the language of the sheets. */
export const stagesIn = (language: Language): Policy['stages'] =>
  defaultStages.map((stage) => ({ ...stage, name: nameIn(stage.name, language) }));

/** A stage of those that set-up writes by its name in a language, whichever it has it in; one of a person's own as it is. */
export function stageNamed(name: string, language: Language): string {
  const shipped = defaultStages.find((one) => LANGUAGES.some((spoken) => nameIn(one.name, spoken) === name));
  return shipped ? nameIn(shipped.name, language) : name;
}

const nameIn = (name: string, language: Language): string => (language === 'en' ? name : NAMES[language][name]!);
