import assert from 'node:assert/strict';
import { withoutIcons, withoutLinks, withVisibleControls } from '../src/extension/plainWords.ts';

describe('words of others on surfaces that read signs in them', () => {
  it('make no link in a notification', () => {
    const linked = withoutLinks('“See [our offer](command:workbench.action.quit) now,” he said.');
    assert.doesNotMatch(linked, /\]\((?:https?:|command:|file:)/);
    assert.doesNotMatch(withoutLinks('[a](](command:x)'), /\]\(/);
  });

  it('make no picture in a list', () => {
    assert.equal(withoutIcons('$(check) paid $(sync~spin)'), '\\$(check) paid \\$(sync~spin)');
    assert.equal(withoutIcons('He paid $(5 million) in all.'), 'He paid $(5 million) in all.');
    assert.equal(withoutIcons(`${'$('.repeat(500_000)}${'a'.repeat(500_000)}`).length, 1_500_000);
  });

  it('do not turn the line around', () => {
    assert.equal(withVisibleControls('Mara \u202eLind'), 'Mara [U+202E]Lind');
    assert.equal(withVisibleControls('שלום Zoë'), 'שלום Zoë');
    assert.equal(withoutIcons('Mara \u2066Lind'), 'Mara [U+2066]Lind');
    assert.equal(withoutLinks('Mara \u202eLind'), 'Mara [U+202E]Lind');
  });
});
