// Full-text indexes for the search over all kinds at once.
// entity_en and entity_ru know the endings of English and Russian words; entity_keys holds the derived search keys as
// they are: whole words of every script and romanisation, lower case, no word left out.
// Not eventually consistent: who has just written finds what was written.

CREATE FULLTEXT INDEX entity_en IF NOT EXISTS
FOR (entity:Entity)
ON EACH [entity.nameEn, entity.shortNameEn, entity.aliases, entity.summaryEn]
OPTIONS {
  indexConfig: {
    `fulltext.analyzer`: 'english',
    `fulltext.eventually_consistent`: false
  }
};

CREATE FULLTEXT INDEX entity_ru IF NOT EXISTS
FOR (entity:Entity)
ON EACH [entity.nameRu, entity.shortNameRu, entity.aliases, entity.summaryRu]
OPTIONS {
  indexConfig: {
    `fulltext.analyzer`: 'russian',
    `fulltext.eventually_consistent`: false
  }
};

CREATE FULLTEXT INDEX entity_keys IF NOT EXISTS
FOR (entity:Entity)
ON EACH [entity.searchKeys]
OPTIONS {
  indexConfig: {
    `fulltext.analyzer`: 'standard-no-stop-words',
    `fulltext.eventually_consistent`: false
  }
};
