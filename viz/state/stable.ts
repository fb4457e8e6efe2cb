import { computed, type ReadonlySignal } from '@preact/signals';

/** A value that counts as changed only when its content has changed, so that what depends on it is not computed in vain. */
export function stable<Value>(compute: () => Value): ReadonlySignal<Value> {
  let last: { readonly key: string; readonly value: Value } | undefined;
  return computed(() => {
    const value = compute();
    const key = JSON.stringify(value);
    if (last?.key !== key) last = { key, value };
    return last.value;
  });
}
