import type { CardFragment } from '../generated/graphql.ts';
import type { PageState } from '../state/types.ts';
import { KindMark } from './kind-mark.tsx';
import { LinkTo } from './link-to.tsx';

interface Properties {
  readonly entities: readonly CardFragment[];
  /** Where a name leads; to the details unless given. */
  to?(entity: CardFragment): Partial<PageState>;
}

/** Names as links, each with the sign of its kind. */
export function EntityList({ entities, to = ({ id }) => ({ selection: id }) }: Properties) {
  return (
    <ul class="entity-list">
      {entities.map((entity) => (
        <li key={entity.id}>
          <LinkTo class="entity-link" to={to(entity)}>
            <KindMark kind={entity.kind} standing={entity.standing} labelled />
            {entity.name}
          </LinkTo>
        </li>
      ))}
    </ul>
  );
}
