import { useText } from '../hooks/use-text.ts';
import styles from './page.module.css';

interface ChartTableProps {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** The numbers behind a chart; the first cell of a row names it. */
export function ChartTable({ columns, rows }: ChartTableProps) {
  const text = useText();
  return (
    <details className={styles.details}>
      <summary>{text('statistics.table')}</summary>
      <table className={styles.table}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells.map((cell, index) => (
                <td key={index}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
