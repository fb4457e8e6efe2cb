import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { texts } from '../i18n/index.ts';
import { isOutdated, noteFoundCode, noteMissingCode } from '../state/missing-code.ts';
import type { View } from '../state/types.ts';
import { views } from '../views/index.ts';
import { ReloadButton } from './reload-button.tsx';

interface Loaded {
  readonly name: View;
  /** Null when its code could not be loaded. */
  readonly View: ComponentType | null;
}

/** A view, whose code is loaded when it is first wanted. */
export function ViewPort({ name }: { readonly name: View }) {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isWanted = true;
    const done = (view: ComponentType | null) => {
      if (isWanted) setLoaded({ name, View: view });
    };
    const descriptor = views.find((view) => view.name === name);
    descriptor?.load().then(
      (view) => {
        noteFoundCode();
        done(view);
      },
      async () => {
        await noteMissingCode();
        done(null);
      },
    );
    return () => {
      isWanted = false;
    };
  }, [name, attempt]);
  if (loaded?.name !== name) return <p class="view-waiting">{texts.value.loading}</p>;
  if (loaded.View) return <loaded.View />;
  const { failed, failures, page, retry, views: names } = texts.value;
  if (isOutdated.value) {
    return (
      <div class="failure" role="alert">
        <p>
          <strong>{failed(names[name])}</strong> {page.live.outdated}
        </p>
        <ReloadButton />
      </div>
    );
  }
  return (
    <div class="failure" role="alert">
      <p>
        <strong>{failed(names[name])}</strong> {failures.offline}
      </p>
      <button
        type="button"
        class="button"
        onClick={() => {
          setLoaded(null);
          setAttempt(attempt + 1);
        }}
      >
        {retry}
      </button>
    </div>
  );
}
