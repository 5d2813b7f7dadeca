import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { briefOf } from '../../src/core/complaint/brief';
import { composeText, plainText, textsFor } from '../../src/core/complaint/compose';
import { shippedPack } from '../../src/knowledge/knowledge';
import { stories } from '../stories/stories';

const { knowledge } = shippedPack();
/** REWRITE_GOLDEN=1 writes the texts anew; read every change before it is committed. */
const isRewriting = process.env.REWRITE_GOLDEN === '1';

describe.each(stories)('the texts of $name', (story) => {
  const brief = briefOf({ ...story, knowledge });
  const texts = textsFor(brief).flatMap(({ channel, variants }) =>
    variants.map((variant) => ({
      channel,
      variant,
      file: `tests/golden/${story.name}/${channel}-${variant}.txt`,
    })),
  );

  it.each(texts)('$channel $variant is as it was read', ({ channel, variant, file }) => {
    const text = composeText(brief, channel, variant)!;
    const head = [
      ...(text.missing.length > 0 ? [`# 待填：${text.missing.join('、')}`] : []),
      ...text.notes.map((one) => `# ${one}`),
    ];
    const whole = [...head, plainText(text)].join('\n');
    if (isRewriting) {
      mkdirSync(file.slice(0, file.lastIndexOf('/')), { recursive: true });
      writeFileSync(file, whole);
    }
    expect(existsSync(file), file).toBe(true);
    expect(whole).toBe(readFileSync(file, 'utf8'));
  });
});

it('no text is kept that no story writes any more', () => {
  const written = stories.flatMap((story) =>
    textsFor(briefOf({ ...story, knowledge })).flatMap(({ channel, variants }) =>
      variants.map((variant) => `${story.name}/${channel}-${variant}.txt`),
    ),
  );
  const kept = readdirSync('tests/golden', { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.txt'));
  expect(kept.sort()).toEqual(written.sort());
});
