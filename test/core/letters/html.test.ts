import { escapeHtml } from '../../../src/core/letters/html';

it('text may stand between tags and in quoted attributes: nothing of it ends either', () => {
  expect(escapeHtml(`<a href="x" title='y'>&</a>`)).toBe(
    '&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;&lt;/a&gt;',
  );
});
