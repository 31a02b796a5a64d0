/** The office's plain data, made quick to ask while cases are generated. */

const choose = (sops) => {
  const total = sops.reduce((sum, { often }) => sum + often, 0);
  const shares = sops.map(({ often }) => often / total);
  return (random) => {
    let left = random.share();
    return sops[shares.findIndex((share) => (left -= share) < 0)] ?? sops[0];
  };
};

/** @param {object} plan what `openOffice` answered */
export const prepareOffice = ({ sops: planned, people, supervisor, system, calendar, roleIds, counter }) => {
  const holdings = people.map(({ role, actor }) => ({ role, person: actor, capacity: 'definitive' }));
  const sops = planned.map(({ sop, ...rest }) => {
    const roles = new Set(rest.definition.roles.map(({ key }) => key));
    return { ...rest, sopDocumentId: sop, holdings: holdings.filter(({ role }) => roles.has(role)) };
  });
  const byNumber = new Map(sops.map((sop) => [sop.definition.number, sop]));
  const any = choose(sops);
  const ways = { counter: () => byNumber.get(counter), subhead: () => sops[0], anywhere: any };
  return {
    ...{ people, supervisor, calendar, roleIds },
    system: { actor: system, userId: 0 },
    byRole: byRole(people),
    byActor: new Map(people.map((person) => [person.actor, person])),
    /** The SOP of a case, by what it waits for. */
    sopFor: (random, waits) => (ways[waits] ?? any)(random),
  };
};

const byRole = (people) => {
  const groups = new Map();
  for (const person of people) groups.set(person.role, [...(groups.get(person.role) ?? []), person]);
  return groups;
};
