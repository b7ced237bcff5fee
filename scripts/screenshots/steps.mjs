// How the pictures get to a page.

/** The small window, after an action where one is given, and in a phase where one is named. */
export async function openHome(app, action = null, phase = null) {
  await app.untilMain('the app to be ready', ({ app: main }) => main.listenerCount('activate') > 0);
  await app.inMain(({ app: main }) => main.emit('activate'));
  const page = await app.page('home', 20_000);
  if (action !== null) await app.send(page, action);
  if (phase !== null) await app.until(page, `the phase ${phase}`, 30_000, (snapshot) => snapshot.phase.name === phase);
  return page;
}

/** Opens a list that pops up, if it is not open yet. */
export function popUp(selector) {
  return (_app, page) =>
    page.locator(selector).evaluate((list) => {
      if (!list.matches(':popover-open')) list.showPopover();
    });
}

/** Goes on in the guided break until a step of this kind is there. */
export function goToStep(kind, by = 'nextStep') {
  return async (app) => {
    const page = await app.page('break', 5000);
    for (let steps = 0; steps < 40; steps += 1) {
      const { phase, takenAt } = await app.snapshot(page);
      if (phase.stage.name === 'preview') await app.send(page, { type: 'startSession' });
      else if (kindAt(phase.stage.session, takenAt) === kind) return page;
      else await app.send(page, { type: by });
    }
    throw new Error(`the break has no step of kind ${kind}`);
  };
}

function kindAt({ plan, positionMs, anchorAt, paused }, now) {
  let elapsedMs = positionMs + (paused ? 0 : now - anchorAt);
  for (const { kind, durationMs } of plan.steps) {
    if (elapsedMs < durationMs) return kind;
    elapsedMs -= durationMs;
  }
  return null;
}

/** What cannot be had here, such as the cover of a second display, in a window that can. */
export async function showInstead(app, window, page, query) {
  const addresses = { from: `trailbreak://${window}/`, to: `trailbreak://${page}/${query}` };
  await app.inMain(async ({ BrowserWindow }, { from, to }) => {
    const found = BrowserWindow.getAllWindows().find((each) => each.webContents.getURL().startsWith(from));
    await found.loadURL(to);
  }, addresses);
  return app.page(page, 5000);
}
