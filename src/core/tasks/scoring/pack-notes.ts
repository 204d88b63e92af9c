import type { Note } from '../../ledger/reading';
import { packChanges } from '../../policy/pack-changes';
import type { Policy } from '../../policy/policy';
import { POLICY_SHEET } from '../../workbook/our-sheets';

/** Says which compliance packs a person changed, and in what: nobody is contacted under a changed one unawares. */
export const packNotes = (policy: Policy): readonly Note[] =>
  packChanges(policy).map(({ pack, columns }): Note => {
    const changed = columns.join(', ');
    return {
      code: 'pack-changed',
      message: `The pack "${pack}" on sheet "${POLICY_SHEET}" is not as Callsheet ships it, in: ${changed}. It counts as it stands there.`,
      parts: { pack, columns: changed },
    };
  });
