import app from '../../resources/locales/en/app.json';
import cli from '../../resources/locales/en/cli.json';
import exercises from '../../resources/locales/en/exercises.json';
import figure from '../../resources/locales/en/figure.json';
import simulate from '../../resources/locales/en/simulate.json';
import type { Words } from '../shared/text.ts';

/** The command line speaks English alone: scripts read it (docs/decisions.md, "Words live in one catalogue"). */
export const ENGLISH: Words = { language: 'en', locale: 'en', tree: { ...app, exercises, figure, cli, simulate } };
