import { texts } from '../i18n/index.ts';
import { access, mayWrite } from '../state/session.ts';
import { LinkTo } from './link-to.tsx';

/** The way to edit an entity or a relationship, for those who may. */
export function EditLink({ id }: { readonly id: string }) {
  if (!mayWrite.value) return null;
  return (
    <LinkTo class="button" to={{ view: 'editing', task: 'entry', edited: id }}>
      {texts.value.editing.edit}
    </LinkTo>
  );
}

/** Why nobody can edit, where nobody can. */
export function EditingOff() {
  if (access.value?.isWritingOn !== false) return null;
  return <p class="quiet-text">{texts.value.editing.off}</p>;
}
