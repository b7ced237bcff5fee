import { liveThrough } from './ten-million.ts';

liveThrough(1);
