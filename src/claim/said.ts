import type { Entity } from '../entity/entity.ts'
import type { MeasureStatus } from '../ontology.ts'
import type { Actor } from './find-actors.ts'
import type { Statement } from './find-statements.ts'
import type { Government } from './govern.ts'
import type { Place } from './places.ts'
import type { Row } from './rows.ts'

/** A statement with who acts in it, how far it is carried out, and what it says of the things it names. */
export interface Said {
  readonly statement: Statement
  readonly actor: Actor | undefined
  /** Who is charged with it at the end of its paragraph, where no words of its own tell who acts. */
  readonly charged: Actor | undefined
  /** The areas for which bodies act: 新区 for its 管委会, those of all parties where they act as one. */
  readonly areas: readonly Entity[]
  /** Whom this part of the document is about. */
  readonly about: Entity | undefined
  readonly status: MeasureStatus
  readonly governed: readonly Government[]
  /** Its names that stand in no longer one. */
  readonly top: readonly Place[]
  /** These, in rows. */
  readonly rows: readonly Row[]
}

/** Takes one statement after the other, and gives what all of them state. */
export interface Gathering<T> {
  take(said: Said): void
  all(): readonly T[]
}
