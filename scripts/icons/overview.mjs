// docs/images/icons.png: the whole family at the sizes it is seen in, on a light and on a dark panel.

const SIZES = [16, 22, 32, 64, 128, 256];
const PANELS = [
  { theme: 'on-light', ground: '#f1f1f0', ink: '#33363a' },
  { theme: 'on-dark', ground: '#26282b', ink: '#d7dadd' },
];

/**
 * @param {(path: string) => string} source a picture under resources/icons as a data address
 * @param {readonly string[]} states of the tray icon
 */
export function overviewOf(source, states) {
  const app = SIZES.map((size) => figure(source(`app/${size}x${size}.png`), size, `${size}`)).join('');
  const panels = PANELS.map(({ theme, ground, ink }) => {
    const cells = states.map((state) => {
      const small = `<img src="${source(`tray/${theme}/${state}-16.png`)}" width="16">`;
      const usual = `<img src="${source(`tray/${theme}/${state}-22.png`)}" width="22">`;
      const large = `<img src="${source(`tray/${theme}/${state}-22@2x.png`)}" width="44">`;
      return `<figure><div>${small}${usual}${large}</div><figcaption>${state.replace('-', ' ')}</figcaption></figure>`;
    });
    return `<section style="background:${ground};color:${ink}">${cells.join('')}</section>`;
  });
  const style = `body { margin: 0; font: 13px sans-serif } main { display: grid; width: 900px; background: #f3efe6; color: #20261f }
    section { display: flex; flex-wrap: wrap; gap: 20px 28px; align-items: end; padding: 24px }
    figure { display: grid; gap: 8px; margin: 0; justify-items: center } figure div { display: flex; gap: 10px; align-items: end }`;
  return `<style>${style}</style><main><section>${app}</section>${panels.join('')}</main>`;
}

function figure(address, size, words) {
  return `<figure><img src="${address}" width="${size}"><figcaption>${words}</figcaption></figure>`;
}
