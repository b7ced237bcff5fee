import { join } from 'node:path';
import { nativeImage, type NativeImage } from 'electron';
import { writeMinutes } from './write-minutes.ts';

/** What the icon shows: a file of its own, or the minutes over the hill. Files are relative to the icons' folder. */
export type IconPicture =
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'minutes'; readonly ground: string; readonly digits: string; readonly minutes: number };

/** Reads or puts together the picture, sharp at every scale there are files for. */
export function drawIcon(folder: string, picture: IconPicture): NativeImage {
  if (picture.kind === 'minutes') {
    const ground = nativeImage.createFromPath(join(folder, picture.ground));
    const digits = nativeImage.createFromPath(join(folder, picture.digits));
    return drawMinutes(ground, digits, picture.minutes);
  }
  const image = nativeImage.createFromPath(join(folder, picture.file));
  if (process.platform === 'darwin') image.setTemplateImage(true);
  return image;
}

function drawMinutes(ground: NativeImage, digits: NativeImage, minutes: number): NativeImage {
  const image = nativeImage.createEmpty();
  for (const scaleFactor of ground.getScaleFactors()) {
    const pixels = ground.toBitmap({ scaleFactor });
    const side = Math.sqrt(pixels.length / 4);
    const buffer = writeMinutes(pixels, digits.toBitmap({ scaleFactor }), minutes);
    image.addRepresentation({ scaleFactor, width: side, height: side, buffer });
  }
  return image;
}
