import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { readAccess, reasonOf } from '../client.ts';
import { texts } from '../i18n/index.ts';
import { refresh } from '../state/freshness.ts';
import { access, forgetToken, keepToken, refusedBecause } from '../state/session.ts';
import { useAct } from './acts.ts';
import { words } from './texts/index.ts';

/** What a header takes; of another token the browser would not even ask. */
const sendable = /^[\x20-\x7e]+$/;

/** A field for the token, and what is wrong with one that the service does not take. */
export function SignIn() {
  const id = useId();
  const typed = useSignal('');
  /** What is wrong with what was typed, before anybody is asked. */
  const misfit = useSignal<'empty' | 'noToken' | null>(null);
  const { isBusy, failure, run } = useAct();
  const { heading, intro, token, submit, refused } = words.value.signIn;
  const reason =
    failure.value === null
      ? refusedBecause.value
      : failure.value.code === 'UNAUTHENTICATED'
        ? reasonOf(failure.value)
        : null;
  const problem =
    (misfit.value && words.value.signIn[misfit.value]) ??
    (reason !== null ? (refused[reason] ?? refused['SIGNATURE']) : null) ??
    (failure.value ? texts.value.failures[failure.value.kind] : null);

  function signIn(): void {
    // A token is often copied with a line break or with the word before it.
    const given = typed.value.trim().replace(/^Bearer\s+/i, '');
    misfit.value = given === '' ? 'empty' : sendable.test(given) ? null : 'noToken';
    if (misfit.value !== null) return;
    void run(async () => {
      keepToken(given, await readAccess(given));
      refresh();
    });
  }

  return (
    <form
      class="form sign-in"
      onSubmit={(event) => {
        event.preventDefault();
        signIn();
      }}
    >
      <h2>{heading}</h2>
      <p class="intro">{intro}</p>
      <div class="field">
        <label for={id}>{token}</label>
        <input
          id={id}
          type="password"
          autocomplete="off"
          spellcheck={false}
          value={typed.value}
          aria-invalid={problem !== null}
          aria-describedby={problem === null ? undefined : `${id}-problem`}
          onInput={({ currentTarget }) => {
            typed.value = currentTarget.value;
          }}
        />
      </div>
      {problem !== null && (
        <p id={`${id}-problem`} class="failure" role="alert">
          {problem}
        </p>
      )}
      <p class="details-actions">
        <button type="submit" class="button primary" disabled={isBusy.value}>
          {submit}
        </button>
      </p>
    </form>
  );
}

/** Who is signed in, and the way out. */
export function SignedIn() {
  const caller = access.value?.caller;
  if (!caller) return null;
  const { signedIn, signOut, roles } = words.value.signIn;
  return (
    <p class="signed-in" data-testid="signed-in">
      <span>{signedIn(caller.name, roles[caller.role] ?? caller.role)}</span>
      <button
        type="button"
        class="button"
        onClick={() => {
          forgetToken(null);
        }}
      >
        {signOut}
      </button>
    </p>
  );
}
