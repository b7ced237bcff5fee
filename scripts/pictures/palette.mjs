// At most 256 colours for a film: flat colours stay exactly as they are, the many shades of soft edges share the rest.

const COLOURS = 256;
/** A colour that covers this share of a frame on average is flat. */
const FLAT = 0.0005;

/**
 * @param {readonly Uint8Array[]} frames three bytes a pixel
 * @returns {{ palette: Uint8Array, indexed: Uint8Array[] }} three bytes a colour, and one byte a pixel
 */
export function withPalette(frames) {
  const counts = countColours(frames);
  const least = frames.reduce((sum, { length }) => sum + length / 3, 0) * FLAT;
  const byUse = [...counts].sort(([, one], [, other]) => other - one);
  const flat = byUse.filter(([, count]) => count >= least).slice(0, COLOURS);
  const shades = shadesOf(byUse.slice(flat.length)).slice(0, COLOURS - flat.length);
  const colours = [...flat.map(([colour]) => colour), ...shades];
  const indexes = new Map([...counts.keys()].map((colour) => [colour, nearest(colours, colour)]));
  const indexed = frames.map((rgb) => {
    const pixels = new Uint8Array(rgb.length / 3);
    for (let at = 0; at < pixels.length; at += 1) pixels[at] = indexes.get(colourAt(rgb, at * 3));
    return pixels;
  });
  return { palette: Uint8Array.from(colours.flatMap(partsOf)), indexed };
}

function countColours(frames) {
  const counts = new Map();
  for (const rgb of frames) {
    for (let at = 0; at < rgb.length; at += 3) {
      const colour = colourAt(rgb, at);
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
  }
  return counts;
}

/** Of colours that look alike (the same four upper bits of each part) the most used one. */
function shadesOf(byUse) {
  const kept = new Map();
  for (const [colour, count] of byUse) {
    const alike = kept.get(colour & 0xf0f0f0);
    if (alike) alike.count += count;
    else kept.set(colour & 0xf0f0f0, { colour, count });
  }
  return [...kept.values()].sort((one, other) => other.count - one.count).map(({ colour }) => colour);
}

function nearest(colours, colour) {
  const [red, green, blue] = partsOf(colour);
  let best = 0;
  let least = Infinity;
  for (const [index, candidate] of colours.entries()) {
    const [r, g, b] = partsOf(candidate);
    const off = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
    if (off < least) [best, least] = [index, off];
  }
  return best;
}

function colourAt(rgb, at) {
  return (rgb[at] << 16) | (rgb[at + 1] << 8) | rgb[at + 2];
}

function partsOf(colour) {
  return [colour >> 16, (colour >> 8) & 0xff, colour & 0xff];
}
