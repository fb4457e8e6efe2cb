import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { readAccess, reasonOf } from '../client.ts';
import { texts } from '../i18n/index.ts';
import { refresh } from '../state/freshness.ts';
import { access, forgetToken, keepToken, refusedBecause } from '../state/session.ts';
import { useAct } from './acts.ts';
import { words } from './texts/index.ts';

/** A field for the token, and what is wrong with one that the service does not take. */
export function SignIn() {
  const id = useId();
  const typed = useSignal('');
  const isEmpty = useSignal(false);
  const { isBusy, failure, run } = useAct();
  const { heading, intro, token, submit, refused, empty } = words.value.signIn;
  const reason =
    failure.value === null
      ? refusedBecause.value
      : failure.value.code === 'UNAUTHENTICATED'
        ? reasonOf(failure.value)
        : null;
  const problem =
    (isEmpty.value ? empty : null) ??
    (reason !== null ? (refused[reason] ?? refused['SIGNATURE']) : null) ??
    (failure.value ? texts.value.failures[failure.value.kind] : null);

  function signIn(): void {
    // A token is often copied with a line break or with the word before it.
    const given = typed.value.trim().replace(/^Bearer\s+/i, '');
    isEmpty.value = given === '';
    if (given === '') return;
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
