-- The figures of releases by country (that of the first place) and month (as far as the date is stated).
SELECT
  get(places, 0).country AS country,
  CASE WHEN date LIKE '____-__%' AND date NOT LIKE '--%' THEN substr(date, 1, 7) END AS month,
  count(DISTINCT r.id) AS releases,
  count(f.id) AS figures,
  count_if(f.kind = 'count') AS counts,
  count_if(f.kind = 'money') AS amounts,
  count_if(f.kind NOT IN ('count', 'money')) AS others
FROM releases r LEFT JOIN figures f ON f.id = r.id
GROUP BY ALL
ORDER BY country NULLS LAST, month NULLS LAST
