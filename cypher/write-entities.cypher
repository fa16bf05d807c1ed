// The type is a label too, so that people can ask for (:NewArea); labels cannot be parameters.
UNWIND $rows AS row
MERGE (e:Entity {id: row.id})
SET e += row
FOREACH (_ IN CASE row.type WHEN 'NewArea' THEN [1] ELSE [] END | SET e:NewArea)
FOREACH (_ IN CASE row.type WHEN 'Region' THEN [1] ELSE [] END | SET e:Region)
FOREACH (_ IN CASE row.type WHEN 'Platform' THEN [1] ELSE [] END | SET e:Platform)
FOREACH (_ IN CASE row.type WHEN 'Project' THEN [1] ELSE [] END | SET e:Project)
FOREACH (_ IN CASE row.type WHEN 'Enterprise' THEN [1] ELSE [] END | SET e:Enterprise)
FOREACH (_ IN CASE row.type WHEN 'Organization' THEN [1] ELSE [] END | SET e:Organization)
FOREACH (_ IN CASE row.type WHEN 'Policy' THEN [1] ELSE [] END | SET e:Policy)
FOREACH (_ IN CASE row.type WHEN 'Industry' THEN [1] ELSE [] END | SET e:Industry)
