import type { LogRequest } from '../log/request';
import { button, type ButtonOptions } from './controls';
import type { View } from './view';

/** A button that logs. The second press of a double click does nothing: it would be about the next account. */
export function once(
  { act }: View,
  text: string,
  key: string,
  request: LogRequest,
  look: NonNullable<ButtonOptions['look']> = 'outline',
): HTMLElement {
  return button(text, { key: `log-${key}`, look, press: (event) => event.detail < 2 && void act.log(request) });
}
