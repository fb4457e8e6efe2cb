/**
 * Structural holes (R. S. Burt, Structural Holes, 1992, ch. 2), over any kind of key for an entity. The ties are symmetric:
 * who is tied to whom, and by what weight above 0.
 */
export type TiesOf<Key> = (entity: Key) => ReadonlyMap<Key, number>;

/**
 * Burt's constraint of i: Σⱼ (pᵢⱼ + Σ_q pᵢ_q p_qⱼ)² over its contacts j, where q is any contact of i other than j, and pᵢⱼ the weight of
 * the tie divided by the sum of the weights of all ties of i. null for an entity without ties.
 */
export function constraintOf<Key>(entity: Key, tiesOf: TiesOf<Key>): number | null {
  return tiesOf(entity).size === 0 ? null : sumOfSquares(sharesOf(entity, tiesOf));
}

/** Of each contact of an entity what of all its ties leads there, directly and over another contact: pᵢⱼ + Σ_q pᵢ_q p_qⱼ. */
function sharesOf<Key>(entity: Key, tiesOf: TiesOf<Key>): Map<Key, number> {
  const own = tiesOf(entity);
  const invested = sumOf(own);
  const shares = new Map<Key, number>();
  for (const [contact, weight] of own) shares.set(contact, weight / invested);
  for (const [between, weight] of own) {
    const theirs = tiesOf(between);
    const theirSum = sumOf(theirs);
    for (const [contact, theirWeight] of overlapOf(theirs, own)) {
      if (contact === between) continue;
      const indirect = (weight / invested) * (theirWeight / theirSum);
      shares.set(contact, (shares.get(contact) ?? 0) + indirect);
    }
  }
  return shares;
}

/**
 * Tells of newcomers, one after the other, by how much a tie of weight 1 to them would lower the constraint of an entity that
 * has ties. What is the same for all of them is worked out once, so that a newcomer costs what it has in common with the entity.
 */
export function gainOfTie<Key>(entity: Key, tiesOf: TiesOf<Key>): (newcomer: Key) => number {
  const own = tiesOf(entity);
  const invested = sumOf(own);
  const shares = sharesOf(entity, tiesOf);
  const now = sumOfSquares(shares);
  const sums = new Map<Key, number>();
  for (const contact of own.keys()) sums.set(contact, sumOf(tiesOf(contact)));
  return (newcomer) => {
    const theirs = tiesOf(newcomer);
    const theirSum = sumOf(theirs) + 1;
    // All shares are of one more tie than before; divided by that in the end.
    let squares = now * invested ** 2;
    let toNewcomer = 1;
    for (const [contact, weight] of overlapOf(theirs, own)) {
      const before = (shares.get(contact) ?? 0) * invested;
      squares += (before + weight / theirSum) ** 2 - before ** 2;
      toNewcomer += (own.get(contact) ?? 0) * (weight / (sums.get(contact) ?? weight));
    }
    return now - (squares + toNewcomer ** 2) / (invested + 1) ** 2;
  };
}

/**
 * Burt's effective size of i: Σⱼ (1 − Σ_q pᵢ_q m_jq) over its contacts j, where q is any contact of i other than j, and m_jq the weight of the tie
 * between j and q divided by that of the heaviest tie of j. 0 for an entity without ties.
 */
export function effectiveSizeOf<Key>(entity: Key, tiesOf: TiesOf<Key>): number {
  const own = tiesOf(entity);
  const invested = sumOf(own);
  let redundant = 0;
  for (const contact of own.keys()) {
    const theirs = tiesOf(contact);
    const heaviest = [...theirs.values()].reduce((most, weight) => Math.max(most, weight), 0);
    for (const [other, weight] of overlapOf(theirs, own)) {
      if (other === contact) continue;
      redundant += ((own.get(other) ?? 0) / invested) * (weight / heaviest);
    }
  }
  return own.size - redundant;
}

function sumOfSquares<Key>(shares: ReadonlyMap<Key, number>): number {
  return [...shares.values()].reduce((sum, share) => sum + share ** 2, 0);
}

function sumOf<Key>(ties: ReadonlyMap<Key, number>): number {
  let sum = 0;
  for (const weight of ties.values()) sum += weight;
  return sum;
}

/** The ties of the first that lead to somebody whom the second has a tie to as well; walks the smaller of both. */
function* overlapOf<Key>(
  ties: ReadonlyMap<Key, number>,
  others: ReadonlyMap<Key, number>,
): Generator<[Key, number]> {
  if (ties.size <= others.size) {
    for (const tie of ties) if (others.has(tie[0])) yield tie;
    return;
  }
  for (const key of others.keys()) {
    const weight = ties.get(key);
    if (weight !== undefined) yield [key, weight];
  }
}
