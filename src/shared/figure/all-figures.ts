import data from '../../../resources/poses.json';
import { parseFigures } from './parse-figures.ts';

/** The drawn figures, read once. A wrong file stops the start and says where it is wrong. */
export const FIGURES = parseFigures(data);
