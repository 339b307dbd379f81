import { useEffect, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Bar, BarChart, CartesianGrid, Legend, Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { BANDS, byYear, isAnimated, load, ranking, tableOf, tilesOf, trend, unique, type Row } from './rows';
import './style.css';

/*
 * A dashboard as the templates of this library have it: observations as objects, fetched when the page has started,
 * filtered and grouped by array methods, drawn by Recharts as its examples do.
 */

const COLOURS = ['#c62828', '#f9a825', '#2e7d32', '#1565c0', '#6a1b9a'];
const LINES = 5;

function Charts({ rows, indicators }: { readonly rows: readonly Row[]; readonly indicators: readonly string[] }) {
  const lines = indicators.slice(0, LINES);
  return (
    <div className="grid">
      <div className="card">
        <ResponsiveContainer width="100%" height={320}>
          <BarChart data={byYear(rows)}>
            <CartesianGrid strokeDasharray="3 3" />
            <XAxis dataKey="year" />
            <YAxis />
            <Tooltip />
            <Legend />
            {BANDS.map((band, i) => <Bar key={band} dataKey={band} stackId="all" fill={COLOURS[i] ?? ''} isAnimationActive={isAnimated} />)}
          </BarChart>
        </ResponsiveContainer>
      </div>
      <div className="card">
        <ResponsiveContainer width="100%" height={320}>
          <LineChart data={trend(rows, lines)}>
            <CartesianGrid strokeDasharray="3 3" />
            <XAxis dataKey="month" />
            <YAxis domain={['auto', 'auto']} />
            <Tooltip />
            <Legend />
            {lines.map((line, i) => <Line key={line} dataKey={line} stroke={COLOURS[i] ?? ''} isAnimationActive={isAnimated} />)}
          </LineChart>
        </ResponsiveContainer>
      </div>
      <div className="card">
        <ResponsiveContainer width="100%" height={320}>
          <BarChart data={ranking(rows)} layout="vertical">
            <CartesianGrid strokeDasharray="3 3" />
            <XAxis type="number" />
            <YAxis type="category" dataKey="place" width={110} interval={0} />
            <Tooltip />
            <Bar dataKey="mean" fill={COLOURS[3] ?? ''} isAnimationActive={isAnimated} />
          </BarChart>
        </ResponsiveContainer>
      </div>
    </div>
  );
}

function Dashboard() {
  const [rows, setRows] = useState<readonly Row[]>([]);
  const [off, setOff] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    void load().then(setRows);
  }, []);
  const places = useMemo(() => unique(rows, 'place'), [rows]);
  const indicators = useMemo(() => unique(rows, 'indicator'), [rows]);
  const wanted = useMemo(() => rows.filter((row) => !off.has(row.place)), [rows, off]);
  if (rows.length === 0) return <p>Loading…</p>;
  const toggle = (place: string): void => setOff(new Set(off.has(place) ? [...off].filter((other) => other !== place) : [...off, place]));
  return (
    <main>
      <h1>Dashboard of synthetic figures</h1>
      <div className="filters">
        {places.map((place) => (
          <label key={place}>
            <input type="checkbox" checked={!off.has(place)} onChange={() => toggle(place)} />
            {place}
          </label>
        ))}
      </div>
      <div className="tiles">{tilesOf(wanted).map(([name, value]) => <div className="card" key={name}>{name}<b>{value}</b></div>)}</div>
      <Charts rows={wanted} indicators={indicators} />
      <table>
        <thead><tr><th>Place</th>{indicators.map((indicator) => <th key={indicator}>{indicator}</th>)}</tr></thead>
        <tbody>{tableOf(wanted, indicators).map(({ place, cells }) => <tr key={place}><td>{place}</td>{cells.map((cell, i) => <td key={i}>{cell}</td>)}</tr>)}</tbody>
      </table>
    </main>
  );
}

const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<Dashboard />);
