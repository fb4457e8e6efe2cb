import { seededRandom } from '../../bench/random.ts';

/** A search as people type it, the entity that must come first, and where it matters the name that must have matched. */
export type SearchCase = readonly [query: string, firstHit: string, matched?: string];

/** Names, short names and aliases, in either script, whatever the case and the punctuation. */
const exact: readonly SearchCase[] = [
  ['Минобрнауки', 'minobrnauki', 'Минобрнауки'],
  ['Minobrnauki', 'minobrnauki', 'Minobrnauki'],
  ['минобрнауки россии', 'minobrnauki', 'Минобрнауки России'],
  ['Ministry of Education and Science', 'minobrnauki', 'Ministry of Education and Science'],
  ['Министерство образования и науки Российской Федерации', 'minobrnauki'],
  ['MINZDRAV', 'minzdrav', 'Minzdrav'],
  ['Ministry of Finance', 'minfin', 'Ministry of Finance'],
  ['МЭР', 'minekonomrazvitiya', 'МЭР'],
  ['MEDT', 'minekonomrazvitiya', 'MEDT'],
  ['ТГУ', 'tsu', 'ТГУ'],
  ['TSU', 'tsu', 'TSU'],
  ['tgu', 'tsu', 'ТГУ'],
  ['тсу', 'tsu', 'TSU'],
  ['Tomsk State', 'tsu', 'Tomsk State'],
  ['Tomsk State University', 'tsu', 'Tomsk State University'],
  ['Томский государственный университет', 'tsu', 'Томский государственный университет'],
  ['ТПУ', 'tpu', 'ТПУ'],
  ['Tomsk Polytechnic University', 'tpu'],
  ['Томский политех', 'tpu', 'Томский политех'],
  ['ТУСУР', 'tusur', 'ТУСУР'],
  ['сибгму', 'ssmu', 'СибГМУ'],
  ['Siberian Medical University', 'ssmu'],
  ['ТГАСУ', 'tsuab', 'ТГАСУ'],
  ['TGPU', 'tspu', 'TGPU'],
  ['rosatom', 'rosatom', 'Rosatom'],
  ['Росатом', 'rosatom', 'Росатом'],
  ['газпром', 'gazprom', 'Газпром'],
  ['Gazprom', 'gazprom', 'Gazprom'],
  ['Газпром нефть', 'gazprom-neft', 'Газпром нефть'],
  ['СИБУР', 'sibur', 'СИБУР'],
  ['микроген', 'microgen', 'Микроген'],
  ['un habitat', 'un-habitat'],
  ['UN-Habitat', 'un-habitat', 'UN-HABITAT'],
  ['«ООН-Хабитат»', 'un-habitat', 'ООН-Хабитат'],
  ['5-100', 'project-5-100', '5-100'],
  ['Project 5-100', 'project-5-100', 'Project 5-100'],
  ['Проект 5-100', 'project-5-100'],
  ['НТИ', 'nti', 'НТИ'],
  ['ТОР', 'tosed', 'ТОР'],
  ['ОЭЗ', 'sez', 'ОЭЗ'],
  ['роснано', 'rusnano', 'РОСНАНО'],
  ['ЦЕРН', 'cern', 'ЦЕРН'],
  ['WUF9', 'world-urban-forum-9', 'WUF9'],
  ['фано', 'fano', 'ФАНО'],
  ['СХК', 'siberian-chemical-combine'],
  ['IPHAR', 'ifar'],
  ['Томскнефтехим', 'tomskneftekhim'],
  ['Smart and handy city', 'smart-handy-city'],
  ['Деловая среда', 'business-environment', 'Деловая среда'],
  ['рос нано', 'rusnano', 'РОСНАНО'],
];

/** Some of a name's words. */
const words: readonly SearchCase[] = [
  ['Brest', 'proryv-brest'],
  ['БРЕСТ', 'proryv-brest'],
  ['Прорыв', 'proryv-brest'],
  ['proryv', 'proryv-brest'],
  ['политех', 'tpu', 'Томский политех'],
  ['polytechnic', 'tpu', 'Tomsk Polytechnic'],
  ['государственный университет', 'tsu'],
  ['control systems', 'tusur'],
  ['health ministry', 'minzdrav'],
  ['министерство промышленности', 'minpromtorg'],
  ['Ministry Education Science', 'minobrnauki'],
  ['сибирский химический', 'siberian-chemical-combine'],
  ['nuclear medicine', 'nuclear-medicine-centre', 'Nuclear medicine centre'],
  ['Жвачкин', 'sergey-zhvachkin', 'Сергей Жвачкин'],
  ['Galazhinskiy', 'eduard-galazhinskiy', 'Eduard Galazhinskiy'],
  ['Resolution 218', 'resolution-218'],
  ['мегагранты', 'resolution-220'],
  ['charter big university', 'big-university-charter'],
  ['IT park Gertsen', 'gertsen-it-park'],
  ['Maastricht', 'maastricht'],
  ['company 200', 'company-200-of-400'],
];

/** What stands in the field while somebody is typing. */
const beginnings: readonly SearchCase[] = [
  ['minob', 'minobrnauki', 'Minobrnauki'],
  ['минобр', 'minobrnauki', 'Минобрнауки'],
  ['minprom', 'minpromtorg'],
  ['rosat', 'rosatom', 'Rosatom'],
  ['tomsk polyt', 'tpu', 'Tomsk Polytechnic'],
  ['Project 5', 'project-5-100', 'Project 5-100'],
  ['gazprom n', 'gazprom-neft', 'Gazprom Neft'],
  ['нефтехим', 'petrochemical'],
  ['ministry of edu', 'minobrnauki'],
  ['ООН-Хаб', 'un-habitat', 'ООН-Хабитат'],
  ['skolkovo f', 'skolkovo-foundation'],
];

/** Other forms of the words. */
const forms: readonly SearchCase[] = [
  ['министерства культуры', 'minkultury'],
  ['министерством финансов', 'minfin'],
  ['сибирского химического комбината', 'siberian-chemical-combine'],
  ['Томского политехнического университета', 'tpu'],
  ['flagship university', 'flagship-universities'],
  ['ядерной медицины', 'nuclear-medicine-centre'],
];

/** One error in a word: a letter too few, too many, wrong, or two exchanged. */
const typingErrors: readonly SearchCase[] = [
  ['rosatm', 'rosatom', 'Rosatom'],
  ['rosaatom', 'rosatom', 'Rosatom'],
  ['roastom', 'rosatom', 'Rosatom'],
  ['росатон', 'rosatom', 'Росатом'],
  ['минобрнаки', 'minobrnauki', 'Минобрнауки'],
  ['minobrnuaki', 'minobrnauki', 'Minobrnauki'],
  ['Galazhinsky', 'eduard-galazhinskiy'],
  ['Himstroy', 'khimstroy'],
  ['politechnic tomsk', 'tpu'],
  ['un habitta', 'un-habitat'],
  ['tomskneftekim', 'tomskneftekhim'],
];

/** Texts with signs that have a meaning for Lucene, and none here. */
const plainText: readonly SearchCase[] = [
  ['rosatom*', 'rosatom'],
  ['rosatom~', 'rosatom'],
  ['"rosatom"^5', 'rosatom'],
  ['NOT rosatom', 'rosatom'],
  ['AND rosatom OR', 'rosatom'],
  ['+rosatom -', 'rosatom'],
  ['(ТГУ) [ТГУ TO', 'tsu'],
  ['TSU:', 'tsu'],
  ['/tsu/', 'tsu'],
];

/** Whole names pasted with something that is in another name of the entity, or in none. */
const scattered: readonly SearchCase[] = [
  ['ТГУ, Tomsk State University', 'tsu'],
  ['Tomsk Polytechnic University Russia', 'tpu'],
];

export const searchCases: readonly SearchCase[] = [
  ...exact,
  ...words,
  ...beginnings,
  ...forms,
  ...typingErrors,
  ...plainText,
  ...scattered,
];

/** Texts that name nothing: punctuation, stop words, and words that no name holds. */
export const searchesForNothing: readonly string[] = [
  '!',
  '«»',
  '*',
  '???',
  '*:*',
  '~',
  '\\',
  '"',
  '--',
  'ь',
  'of the',
  'AND',
  'OR NOT',
  'и в на',
  'the of и',
  'qqqqxyz',
  'Harvard',
  'nameEn:TSU',
  '🙂',
];

/** What random searches are made of: signs and words of Lucene's language, letters of many scripts, half-names. */
const pieces: readonly string[] = [
  ...Array.from('+-&|!(){}[]^"~*?:\\/«»„“.,;#%@=<>_\'`$ \t\n'),
  ...[
    '&&',
    '||',
    ' AND ',
    ' OR ',
    ' NOT ',
    ' TO ',
    '~1',
    '^2',
    '*:*',
    '[a TO',
    '{* TO *}',
    'nameEn:',
    '/.*/',
  ],
  ...[
    'tomsk',
    'Томск',
    'TSU',
    'тгу',
    'росат',
    'univer',
    'мини',
    '5-100',
    '2016',
    'a',
    'ы',
    'ъ',
    'ё',
    'й',
    'ß',
    'ﬁ',
  ],
  ...[
    'İ',
    'é',
    'e\u0301',
    '\u0301',
    '中国',
    'ไทย',
    'العربية',
    '🙂',
    '𐐀',
    '½',
    '\u0000',
    '\u200b',
    '\ud800',
    '\ufeff',
  ],
];

/** Texts of 1 to 8 random pieces, the same for the same seed. */
export function randomSearches(count: number, seed: number): string[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () =>
    Array.from({ length: 1 + random.below(8) }, () => random.pick(pieces)).join(''),
  );
}
