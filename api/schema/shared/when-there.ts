/** A value that is there already, or comes. */
export type Coming<Value> = Value | Promise<Value>;

/**
 * Goes on with a value when it is there: at once where nothing has to be waited for. What looking ahead has read needs no
 * promise, and a promise for each row of a nested list takes longer than the row.
 */
export function whenThere<Value, Result>(
  value: Coming<Value>,
  goOn: (value: Value) => Coming<Result>,
): Coming<Result> {
  return value instanceof Promise ? value.then(goOn) : goOn(value);
}
