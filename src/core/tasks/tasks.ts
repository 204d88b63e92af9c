import { approve } from './sending/approve';
import { bounced } from './sending/bounced';
import { inspect } from './inspect';
import { letters } from './letters/letters';
import { log } from './log';
import { outbox } from './sending/outbox-now';
import { refresh } from './refresh';
import { remove } from './remove';
import { review } from './review';
import { score } from './scoring/score';
import { settle } from './sending/settle';
import type { Tasks } from './task';

/** What a host can run, by name. */
export const tasks: Tasks = {
  ...{ inspect, score, log, refresh, review, remove },
  ...{ letters, approve, outbox, settle, bounced },
};
