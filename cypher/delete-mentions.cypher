UNWIND $documents AS id
MATCH (d:Document {id: id})<-[m:MENTIONED_IN]-(:Entity)
DELETE m
