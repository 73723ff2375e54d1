import { pageCode } from './page-code';

/**
 * Runs in the page: the picture that belongs to a figure's data. Every page puts outputs
 * into boxes of its own, so it goes by what they have in common: the picture is the last
 * one before the data, no word stands between the two, and its size is right. None where
 * that is not so, or where it cannot be shown.
 */
export const FIND_PICTURE = pageCode`
async (data, { width }) => {
  const before = [...document.images].filter((picture) =>
    picture.compareDocumentPosition(data) & Node.DOCUMENT_POSITION_FOLLOWING);
  const picture = before.at(-1);
  if (!picture) return;
  const between = document.createRange();
  between.setStartAfter(picture);
  between.setEndBefore(data);
  if (between.toString().trim()) return;
  await picture.decode().catch(() => {});
  if (Math.abs(picture.naturalWidth - 2 * width) < 1) return picture;
}`;
