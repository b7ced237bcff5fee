import { test as base } from './app.ts';
import { startSpeechService, type SpeechService } from './speech-service.ts';
import { hasSoundServer, startSoundServer, type SoundServer } from './sound-server.ts';

interface Fixtures {
  /** A loudspeaker that can be recorded; where there can be none the test is left out. */
  readonly server: SoundServer;
  /** A voice that speaks into it, or null where there is none. */
  readonly speech: SpeechService | null;
}

/** For tests that listen to what is really heard. */
export const test = base.extend<Fixtures>({
  // Playwright reads what a fixture needs from this pattern: nothing.
  // eslint-disable-next-line no-empty-pattern
  server: async ({}, use) => {
    test.skip(!hasSoundServer, 'PulseAudio cannot stand beside PipeWire here');
    const server = await startSoundServer();
    await use(server);
    await server.stop();
  },
  speech: async ({ server }, use) => {
    const speech = await startSpeechService(server.env);
    await use(speech);
    await speech?.stop();
  },
});
