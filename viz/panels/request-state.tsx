import type { ComponentChildren } from 'preact';
import { texts } from '../i18n/index.ts';
import type { Resource } from '../state/resource.ts';

interface Properties<Value> {
  readonly resource: Resource<Value>;
  /** What is being loaded, for a failure's sentence. */
  readonly what: string;
  retry(): void;
  readonly children: (value: Value) => ComponentChildren;
}

/** What was asked for, or that it is on its way, or why it is not there; an older answer stays while a new one comes. */
export function RequestState<Value>({ resource, what, retry, children }: Properties<Value>) {
  const { status, latest, failure } = resource;
  return (
    <>
      {failure && (
        <div class="failure" role="alert">
          <p>
            <strong>{texts.value.failed(what)}</strong> {texts.value.failures[failure.kind]}
            {failure.kind === 'refused' && <span class="quiet-text"> {failure.message}</span>}
          </p>
          <button type="button" class="button" onClick={retry}>
            {texts.value.retry}
          </button>
        </div>
      )}
      {latest !== null && (
        <div class={`answer ${status === 'loading' ? 'is-older' : ''}`}>{children(latest)}</div>
      )}
      {latest === null && status === 'loading' && <OnItsWay />}
    </>
  );
}

/** The place of what is on its way. */
export function OnItsWay() {
  return (
    <div class="skeleton" role="status">
      <span class="visually-hidden">{texts.value.loading}</span>
      <i />
      <i />
      <i />
    </div>
  );
}
