import { inspect } from './inspect';
import { remove } from './remove';
import { score } from './score';
import type { Tasks } from './task';

export { OUR_SHEETS } from '../workbook/our-sheets';

/** What a host can run, by name. */
export const tasks: Tasks = { inspect, score, remove };
