// Where documents mention what they give these names.
UNWIND $rows AS row
MATCH (d:Document {id: row.document})<-[m:MENTIONED_IN]-(:Entity)
WHERE m.named IN row.names
DELETE m
