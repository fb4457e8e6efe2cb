import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { noteFoundCode, tellMissingCode } from '../state/missing-code.ts';

interface Properties {
  /** Loads the code; the same function each time. */
  load(): Promise<ComponentType>;
  /** Called when the code could not be loaded; the same function each time. */
  onFailure(): void;
}

/** A part of the page whose code is loaded when it is first shown. */
export function Lazily({ load, onFailure }: Properties) {
  const [loaded, setLoaded] = useState<{ readonly Part: ComponentType } | null>(null);
  useEffect(() => {
    let isWanted = true;
    load().then(
      (Part) => {
        noteFoundCode();
        if (isWanted) setLoaded({ Part });
      },
      () => {
        void tellMissingCode();
        onFailure();
      },
    );
    return () => {
      isWanted = false;
    };
  }, [load, onFailure]);
  return loaded && <loaded.Part />;
}
