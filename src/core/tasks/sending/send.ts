import type { Steps } from '../../outbox/ask';
import { lettersNow } from '../letters/letters-now';
import type { SendAnswer, SendInput } from '../letters/letters-task';
import { sending } from './sending';

/** A sending run, over the letters as the workbook makes them at that moment. */
export const send = (input: SendInput): Steps<SendAnswer> => sending(input, lettersNow);
