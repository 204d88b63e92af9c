import { inWords } from '../../src/excel/sentence';

describe('a failure in Excel, as the pane shows it', () => {
  it('says what to do about the failures that Excel has a code for', () => {
    const { message } = inWords({ code: 'InvalidOperationInCellEditMode', message: 'Excel is in cell-editing mode.' });
    expect(message).toBe('A cell is being edited. Press Enter or Esc in the sheet and try again.');
  });

  it("hands on Excel's own words where it has none of its own", () => {
    expect(inWords({ code: 'Odd', message: 'Something odd.' }).message).toBe('Excel could not do this: Something odd.');
  });

  it("leaves Callsheet's own sentences as they are", () => {
    expect(inWords(new Error('Give the as-of day.')).message).toBe('Give the as-of day.');
  });
});
