import '../editing/editing.css';
import type { ComponentType } from 'preact';
import { NewEntityTask, NewLinkTask } from '../editing/create-task.tsx';
import { EntryTask } from '../editing/entry-task.tsx';
import { RevisionsTask } from '../editing/history.tsx';
import { SignedIn, SignIn } from '../editing/sign-in.tsx';
import { words } from '../editing/texts/index.ts';
import { UploadTask } from '../editing/upload-task.tsx';
import { EditingOff } from '../panels/edit-link.tsx';
import { LinkTo } from '../panels/link-to.tsx';
import { PageHeading } from '../panels/page-heading.tsx';
import { access, mayWrite, refusedBecause } from '../state/session.ts';
import { state } from '../state/store.ts';
import { type TaskName, taskNames } from '../state/types.ts';

const tasks: Record<TaskName, ComponentType> = {
  entry: EntryTask,
  entity: NewEntityTask,
  link: NewLinkTask,
  import: UploadTask,
  revisions: RevisionsTask,
};

/** Everything that an editor can do, for whoever has signed in with a token. */
export function EditingView() {
  return (
    <div class="page editing">
      <PageHeading>{words.value.heading}</PageHeading>
      <Desk />
    </div>
  );
}

function Desk() {
  const known = access.value;
  if (known === null) return <p class="callout">{words.value.unknownAccess}</p>;
  if (!known.isWritingOn) return <EditingOff />;
  if (!known.caller && refusedBecause.value === null) return <SignIn />;
  if (known.caller && !mayWrite.value) {
    return (
      <>
        <SignedIn />
        <p class="callout">{words.value.signIn.viewer}</p>
      </>
    );
  }
  const { task } = state.value;
  const Task = tasks[task];
  return (
    <>
      {/* A token that is no longer taken takes nothing away that was typed below. */}
      {known.caller ? <SignedIn /> : <SignIn />}
      <nav class="tabs small" aria-label={words.value.heading}>
        {taskNames.map((name) => (
          <LinkTo key={name} to={{ task: name }} class="tab" current={name === task}>
            {words.value.tasks[name]}
          </LinkTo>
        ))}
      </nav>
      <Task key={task} />
    </>
  );
}
