// The ways a window can be looked at. Languages are settings; while the app does not know one, its words are made as
// long as that language's, or run the other way, so that the layout is tried all the same.

const PLAIN = { theme: 'light', language: 'en', textSize: 100, forcedColors: 'none' };

/** Each of them differs from the plain one in one way. */
export const MODES = {
  light: PLAIN,
  dark: { ...PLAIN, theme: 'dark' },
  'large-text': { ...PLAIN, textSize: 200 },
  'forced-colours': { ...PLAIN, forcedColors: 'active' },
  german: { ...PLAIN, language: 'de' },
  arabic: { ...PLAIN, language: 'ar' },
};

/**
 * Makes a page look like this.
 * @returns {Promise<boolean>} whether its words are really those of the language
 */
export async function enter(app, page, { theme, language, textSize, forcedColors }) {
  await app.send(page, { type: 'changeSettings', patch: { theme } });
  const spoken = await speak(page, language);
  await page.emulateMedia({ forcedColors });
  await page.evaluate((size) => {
    document.documentElement.style.fontSize = size === 100 ? '' : `${size}%`;
  }, textSize);
  if (!spoken) await page.evaluate(pretend, language);
  await settle(page);
  return spoken;
}

/** Undoes what is not a setting, and what was only pretended. */
export async function leave(app, page) {
  await page.emulateMedia({ forcedColors: 'none' });
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '';
    for (const undo of window.undoPretence?.splice(0) ?? []) undo();
  });
  await speak(page, 'en');
}

async function speak(page, language) {
  const patch = { language };
  const answer = await page.evaluate(
    (sent) => window.trailbreak.send({ type: 'changeSettings', patch: sent }).catch(() => ({ ok: false })),
    patch,
  );
  if (!answer.ok) return language === 'en';
  const isThere = (wanted) => document.documentElement.lang.startsWith(wanted);
  await page.waitForFunction(isThere, language, { timeout: 5000 });
  return true;
}

/** Colours that slide and pictures that turn up would be caught half-way. */
async function settle(page) {
  await page.waitForFunction(
    () => !document.getAnimations().some((each) => each.effect?.getComputedTiming().endTime !== Infinity),
  );
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );
}

/** In the page: words a third longer, with one that cannot be broken; or everything the other way round. */
function pretend(language) {
  window.undoPretence = [];
  if (language === 'ar') {
    document.documentElement.dir = 'rtl';
    window.undoPretence.push(() => document.documentElement.removeAttribute('dir'));
    return;
  }
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    const words = node.data;
    if (!/\p{L}{3}/u.test(words) || node.parentElement.closest('svg, style, script') !== null) continue;
    node.data = words.replace(/(\p{L}{3,})(?!.*\p{L}{3})/u, `$1${'schaft'.repeat(4).slice(0, words.length / 3)}`);
    window.undoPretence.push(() => {
      node.data = words;
    });
  }
}
