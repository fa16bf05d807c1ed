import { entityId } from '../../identity.ts'
import type { Context } from '../context.ts'
import { MAX_SIZE } from '../lists/page.ts'
import { relatedEntities } from '../lists/related-list.ts'
import { entityMeant } from '../names/names.ts'
import type { EntityRow } from './rows.ts'

const PLACES = { field: 'NewArea.province', type: 'LOCATED_IN', direction: 'OUTGOING', among: ['Region'] } as const

/** The province that documents say a new area lies in, else the one that the lexicon knows. */
export async function provinceOf(context: Context, { id, province }: EntityRow): Promise<EntityRow | null> {
  const regions = await relatedEntities(context, id, PLACES, { first: MAX_SIZE }).nodes()
  const stated = regions.find(({ kind }) => kind === 'PROVINCE')
  if (stated || !province) return stated ?? null
  return entityMeant(context, { id: entityId('Region', province) }, 'Region')
}
