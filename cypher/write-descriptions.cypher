// A value that no document gives any more is null in its row, and goes.
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
SET e.degree = row.degree,
    e.degreeOrder = row.degreeOrder,
    e.mentionCount = row.mentionCount,
    e.mentionsOrder = row.mentionsOrder,
    e.kind = row.kind,
    e.stage = row.stage,
    e.documentNumber = row.documentNumber,
    e.date = row.date,
    e.numberKey = row.numberKey,
    e.province = row.province
