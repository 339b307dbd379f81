import { answer, SIZES, type Columns } from './answer';
import { drawn } from './drawn';

/** `?copies=42` answers about a million observations: the 24,000 that are sent, so many times. */
const copies = Number(new URLSearchParams(location.search).get('copies') ?? 1);
const isOn = new Uint8Array(SIZES.places).fill(1);

async function load(): Promise<Columns> {
  const sent = new Uint16Array(await (await fetch('data.bin')).arrayBuffer());
  const columns = new Uint16Array(sent.length * copies);
  for (let i = 0; i < copies; i += 1) columns.set(sent, i * sent.length);
  return columns;
}

const loading = load();
let columns: Columns | null = null;
void loading.then((loaded) => {
  columns = loaded;
});

document.getElementById('filters')?.addEventListener('change', (event) => {
  const box = event.target as HTMLInputElement;
  isOn[Number(box.value)] = Number(box.checked);
  if (columns === null) return;
  for (const [id, markup] of Object.entries(drawn(answer(columns, isOn)))) {
    const part = document.getElementById(id);
    if (part !== null) part.innerHTML = markup;
  }
});
