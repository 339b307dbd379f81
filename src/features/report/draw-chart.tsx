import { createRoot } from 'react-dom/client';
import { ChartView } from '../../charts/chart-view';
import { toPng } from '../../charts/download/png';
import { makePicture } from '../../charts/download/svg';
import type { Catalogue } from '../../domain/catalogue';
import { type Speech, SpeechProvider } from '../../i18n/words';
import { PAPER_WIDTH, PaperProvider } from '../../ui/paper';
import type { Draw } from './picture';

const AGAIN_MS = 30;
const PATIENCE_MS = 15_000;

/** Some kinds arrive when they are first drawn. */
async function drawingIn(place: HTMLElement): Promise<SVGSVGElement> {
  for (let waited = 0; waited <= PATIENCE_MS; waited += AGAIN_MS) {
    const svg = place.querySelector<SVGSVGElement>('svg:has([data-mark])');
    if (svg !== null) return svg;
    await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
  }
  throw new Error('The chart is not drawn');
}

/** A place of the width of a page that has its styles and is neither seen, reached nor read. */
function placeAside(): HTMLElement {
  const place = document.createElement('div');
  place.className = 'aside-drawing';
  place.inert = true;
  place.style.width = `${PAPER_WIDTH}px`;
  document.body.append(place);
  return place;
}

/** Draws charts in the page as they stand on paper, each as long as it takes to make a picture of it. */
export const drawAside = (catalogue: Catalogue, speech: Speech): Draw => async (drawn) => {
  const place = placeAside();
  const root = createRoot(place);
  try {
    root.render(
      <SpeechProvider value={speech}>
        <PaperProvider value>
          <ChartView option={drawn} catalogue={catalogue} />
        </PaperProvider>
      </SpeechProvider>,
    );
    const picture = await makePicture(await drawingIn(place), null);
    const { width, height } = picture;
    return { png: new Uint8Array(await (await toPng(picture)).arrayBuffer()), width, height };
  } finally {
    root.unmount();
    place.remove();
  }
};
