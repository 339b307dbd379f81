/** About five seconds. */
const MOST_FRAMES = 300;

const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

/** Fonts first, then the drawings of `part`, then the browser's dialog. */
export async function printWhenReady(part: ParentNode = document): Promise<void> {
  await document.fonts.ready;
  await frame();
  for (let frames = 0; frames < MOST_FRAMES && part.querySelector('[aria-busy="true"]') !== null; frames += 1) await frame();
  await frame();
  window.print();
}
