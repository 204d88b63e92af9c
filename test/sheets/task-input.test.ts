import { taskInput } from '../../src/sheets/task-input';

const sent = (input: unknown): string => JSON.stringify(input);

describe('what the sidebar may send to a task', () => {
  it('is taken field by field, and what no task asks for is left behind', () => {
    const input = {
      sheet: 'Aging',
      columns: { Open: 'open', '31-60': 'bucket:31' },
      conventions: { decimalMark: ',' },
      asOf: 46356,
    };
    expect(taskInput('score', sent({ ...input, asOfConfirmed: true, more: 1 }))).toEqual({
      ...input,
      asOfConfirmed: true,
    });
    expect(taskInput('inspect', sent({ ...input, asOfConfirmed: true }))).toEqual(input);
    expect(taskInput('remove', sent(input))).toEqual({ sheet: 'Aging' });
  });

  it('may leave out everything but the sheet', () => {
    expect(taskInput('inspect', sent({ sheet: 'Aging', asOf: null }))).toEqual({ sheet: 'Aging' });
  });

  it.each([
    ['no JSON', 'sheet'],
    ['no text', { sheet: 'Aging' }],
    ['a list', sent([])],
    ['no sheet', sent({})],
    ['a sheet that is no text', sent({ sheet: { toString: 'Aging' } })],
    ['a name of endless length', sent({ sheet: 'x'.repeat(5000) })],
    ['a day that is none', sent({ sheet: 'Aging', asOf: 1.5 })],
    ['a day before all days', sent({ sheet: 'Aging', asOf: -1 })],
    ['columns that are a list', sent({ sheet: 'Aging', columns: ['open'] })],
    ['a field that is no word', sent({ sheet: 'Aging', columns: { Open: '=1+1' } })],
    ['a decimal mark that is none', sent({ sheet: 'Aging', conventions: { decimalMark: ';' } })],
    ['a day order that is none', sent({ sheet: 'Aging', conventions: { dayOrder: 'dym' } })],
  ])('is refused: %s', (_, input) => {
    expect(() => taskInput('score', input)).toThrow('Close the sidebar and open it again.');
  });
});
