import { approve } from './approve';
import { bounced } from './bounced';
import { inspect } from './inspect';
import { letters } from './letters';
import { log } from './log';
import { outbox } from './outbox-now';
import { refresh } from './refresh';
import { remove } from './remove';
import { review } from './review';
import { score } from './score';
import { settle } from './settle';
import type { Tasks } from './task';

/** What a host can run, by name. */
export const tasks: Tasks = {
  ...{ inspect, score, log, refresh, review, remove },
  ...{ letters, approve, outbox, settle, bounced },
};
