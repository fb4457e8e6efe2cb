// Organisations by the ids that public registers know them by; an id that nobody has gives no row.
// $ror: list of ids in ROR, with and without their address
// $wikidata: list of items of Wikidata
// $ogrn: list of OGRNs
// $inn: list of INNs
// columns: id, register, value
CALL () {
  MATCH (e:Stakeholder)
  WHERE e.ror IN $ror
  RETURN e.id AS id, 'ror' AS register, e.ror AS value
  UNION ALL
  MATCH (e:Stakeholder)
  WHERE e.wikidata IN $wikidata
  RETURN e.id AS id, 'wikidata' AS register, e.wikidata AS value
  UNION ALL
  MATCH (e:Stakeholder)
  WHERE e.ogrn IN $ogrn
  RETURN e.id AS id, 'ogrn' AS register, e.ogrn AS value
  UNION ALL
  MATCH (e:Stakeholder)
  WHERE e.inn IN $inn
  RETURN e.id AS id, 'inn' AS register, e.inn AS value
}
RETURN id, register, value
