SELECT
  count(*) AS documents,
  count(error) AS failures,
  count(*) - count(DISTINCT id) AS repeated_ids
FROM (SELECT id, CAST(NULL AS STRING) AS error FROM releases UNION ALL SELECT id, error FROM failures)
