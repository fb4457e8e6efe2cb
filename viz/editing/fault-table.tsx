import type { Fault } from './report.ts';
import { words } from './texts/index.ts';

interface Properties {
  readonly total: number;
  readonly faults: readonly Fault[];
}

/** What is wrong with files: where, what was found, what is allowed. */
export function FaultTable({ total, faults }: Properties) {
  const text = words.value.upload;
  return (
    <section class="table-section" role="alert" data-testid="faults">
      <h2>{text.faults(total)}</h2>
      {faults.length < total && <p>{text.faultsListed(faults.length)}</p>}
      <div class="table-frame" role="region" aria-label={text.faults(total)} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {[text.place, text.column, text.problem, text.found, text.allowed].map((heading) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {faults.map(({ file, line, column, heading, message, found, allowed, code }) => (
              <tr key={`${file}:${String(line)}:${String(column)} ${code}`}>
                <td class="fault-place">{`${file}:${String(line)}:${String(column)}`}</td>
                <td>{heading ?? '—'}</td>
                <td>
                  {message} <small>{code}</small>
                </td>
                <td class="fault-found">{found}</td>
                <td>{allowed}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
