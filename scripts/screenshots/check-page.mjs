// Runs in a page: what a person would call broken about it. Each finding is one line.

/* eslint max-lines-per-function: off -- all of it is handed over to a page as one function */

/**
 * @param {{ english: readonly string[] | null, names: readonly string[] }} words the texts of the same page in English,
 *   where it should now speak another language, and what is called the same everywhere
 * @returns {{ findings: string[], texts: string[] }} with all texts of the page
 */
export function checkPage({ english, names }) {
  const lines = textLines();
  const texts = [...new Set(lines.map(({ text }) => text))];
  const findings = [
    ...[...sideways(), ...downwards(lines)],
    ...[...cutOff(lines), ...overlaps(lines), ...keys(texts), ...untranslated(texts)],
  ];
  return { findings: [...new Set(findings)], texts };

  /** The visible texts with the boxes of their lines. */
  function textLines() {
    const found = [];
    const walker = document.createTreeWalker(document.body, 4);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const text = node.data.trim();
      const element = node.parentElement;
      if (text === '' || element.closest('script, style') !== null || !isSeen(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      found.push({ text, element, boxes: [...range.getClientRects()] });
    }
    return found;
  }

  function isSeen(element) {
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
    for (let at = element; at !== null; at = at.parentElement) {
      if (getComputedStyle(at).clipPath !== 'none') return false;
    }
    return true;
  }

  function sideways() {
    const over = document.documentElement.scrollWidth - innerWidth;
    return over > 0 ? [`the page is ${over} px wider than the window`] : [];
  }

  /** A margin that reaches out of the page lets it scroll to nothing. */
  function downwards(all) {
    const over = document.documentElement.scrollHeight - innerHeight;
    const boxes = [...all.flatMap((line) => line.boxes), ...controlsSeen().map(({ box }) => box)];
    const lowest = document.documentElement.scrollTop + Math.max(0, ...boxes.map(({ bottom }) => bottom));
    const isEmpty = over > 1 && lowest < innerHeight;
    return isEmpty ? [`the page is ${over} px longer than the window, and nothing is there`] : [];
  }

  function cutOff(all) {
    const fields = [...document.querySelectorAll('input:not([type="checkbox"], [type="radio"], [type="range"])')];
    const tight = fields.filter((field) => isSeen(field) && field.scrollWidth > field.clientWidth + 1);
    return [
      ...all.flatMap(({ text, element, boxes }) =>
        boxes.some((box) => spills(box, element)) ? [`wider than its button: "${text}"`] : [],
      ),
      ...all.flatMap(({ text, element, boxes }) =>
        boxes.some((box) => isCut(box, element)) ? [`cut off: "${text}"`] : [],
      ),
      ...tight.map((field) => `cut off in its field: "${field.value || field.placeholder}"`),
    ];
  }

  function spills(box, element) {
    const button = element.closest('button, summary')?.getBoundingClientRect();
    return button !== undefined && (box.left < button.left - 1 || box.right > button.right + 1);
  }

  function isCut(box, element) {
    if (box.left < -1 || box.right > innerWidth + 1) return true;
    for (let at = element; at !== null && at !== document.documentElement; at = at.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(at);
      const frame = at.getBoundingClientRect();
      if (overflowX !== 'visible' && (box.left < frame.left - 1 || box.right > frame.right + 1)) return true;
      const hides = overflowY === 'hidden' || overflowY === 'clip';
      // capitals and descenders stand well inside the box of a line
      const spare = box.height / 5;
      if (hides && (box.top + spare < frame.top || box.bottom - spare > frame.bottom)) return true;
    }
    return false;
  }

  function overlaps(all) {
    const written = all.flatMap(({ text, element, boxes }) =>
      boxes.map((box) => ({ element, name: `"${text}"`, box: inked(box) })),
    );
    return [...pairs(controlsSeen()), ...pairs(written)];
  }

  function controlsSeen() {
    return [...document.querySelectorAll('button, input, select, textarea, summary, a[href]')]
      .filter(isSeen)
      .map((element) => ({ element, name: nameOf(element), box: element.getBoundingClientRect() }));
  }

  function inked({ left, right, top, bottom, height }) {
    return { left, right, top: top + height / 4, bottom: bottom - height / 4 };
  }

  function pairs(things) {
    return things.flatMap((one, index) =>
      things.slice(index + 1).flatMap((other) => (isOver(one, other) ? [`${one.name} lies over ${other.name}`] : [])),
    );
  }

  function isOver(one, other) {
    if (one.element.contains(other.element) || other.element.contains(one.element)) return false;
    if (floatOf(one.element) !== floatOf(other.element)) return false;
    const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
    const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
    return across > 1 && down > 1;
  }

  /** What lies over the page on purpose: bars that stay in sight, lists that pop up. */
  function floatOf(element) {
    for (let at = element; at !== null; at = at.parentElement) {
      if (at.matches(':popover-open, dialog')) return at;
      const { position } = getComputedStyle(at);
      if (position === 'fixed' || position === 'sticky') return at;
    }
    return null;
  }

  function nameOf(element) {
    const words = element.getAttribute('aria-label') ?? (element.textContent.trim() || element.name || element.type);
    return `[${element.tagName.toLowerCase()} ${words}]`;
  }

  /** A text that is missing answers with its key. */
  function keys(all) {
    return all
      .filter((text) => /^[a-z]\w*(\.[\w-]+)+$/.test(text) || text.includes('{{'))
      .map((text) => `no words: "${text}"`);
  }

  function untranslated(all) {
    if (english === null) return [];
    const known = new Set(english);
    return all
      .filter((text) => known.has(text) && (text.match(/\p{L}/gu) ?? []).length > 12)
      .filter((text) => !names.some((name) => text.includes(name)))
      .map((text) => `still in English: "${text}"`);
  }
}
