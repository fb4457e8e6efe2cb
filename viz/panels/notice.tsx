import type { ComponentChildren } from 'preact';
import { texts } from '../i18n/index.ts';

/** Something that the reader should know and can put away. */
export function Notice({ children, onClose }: { readonly children: ComponentChildren; onClose(): void }) {
  return (
    <div class="notice" role="status">
      <p>{children}</p>
      <button type="button" class="button quiet" onClick={onClose}>
        {texts.value.close}
      </button>
    </div>
  );
}
