// The app's own drawing code, loaded from its source: figures, words and look are the ones on screen.
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { createServer } from 'vite';
import { PROJECT } from '../places.mjs';

const SOURCES = {
  figure: '/src/shared/figure/figure.ts',
  figures: '/src/shared/figure/all-figures.ts',
  pose: '/src/shared/figure/pose.ts',
  mirror: '/src/shared/figure/mirror.ts',
  scene: '/src/shared/figure/draw-scene.ts',
  pacing: '/src/shared/figure/pacing.ts',
  scenes: '/src/shared/figure/scenes.ts',
  exercise: '/src/shared/exercise.ts',
  session: '/src/shared/session.ts',
  catalogue: '/src/shared/parse-catalogue.ts',
  words: '/src/shared/text.ts',
  english: '/src/cli/english.ts',
  caption: '/src/shared/caption.ts',
  stepWords: '/src/renderer/break/step-words.ts',
  component: '/src/renderer/components/figure.tsx',
};

/**
 * @returns the modules of the app by name, `text`, `still` (the drawing of a stop), `picture` (a drawing as markup) and
 *   `styles` (what the markup needs)
 */
export async function openAppFigure() {
  const server = await createServer({
    root: PROJECT,
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    // class names as they are written, so that one style sheet serves all pictures
    css: { modules: { generateScopedName: '[local]' } },
  });
  const load = (path) => server.ssrLoadModule(path);
  const entries = await Promise.all(Object.entries(SOURCES).map(async ([name, path]) => [name, await load(path)]));
  const app = Object.fromEntries(entries);
  const sheets = ['tokens.css', 'figure.module.css'].map((name) => load(`/src/renderer/components/${name}?inline`));
  const styles = (await Promise.all(sheets)).map(({ default: css }) => css).join('\n');
  const text = app.words.createText(app.english.ENGLISH);
  await server.close();
  const picture = (drawing) => pictureOf(drawing, app, text);
  return { ...app, text, styles, picture, still: (stop) => stillOf(stop, app) };
}

function stillOf(stop, { figures, mirror, pose, scene }) {
  const right = figures.FIGURES[stop.figure];
  const [figure, name] = stop.before ? [mirror.mirrorFigure(right), mirror.mirrorName(stop.pose)] : [right, stop.pose];
  const drawing = scene.drawPose(figure, pose.poseOf(figure, name), { arrow: true, breath: 0 });
  return { ...drawing, textKey: `figure.${stop.figure}.${name}` };
}

function pictureOf(drawing, { component, figure }, text) {
  const viewKey = figure.viewKeyOf(drawing);
  const description = text(drawing.textKey);
  const viewLabel = viewKey === null ? null : text(viewKey);
  const figureProps = { drawing, title: description, description, viewLabel };
  const markup = renderToStaticMarkup(createElement(component.Figure, figureProps));
  // in XHTML, which the painter needs, a picture says what it is
  return markup.replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ');
}
