import { describe, expect, it } from 'vitest'
import { stem } from '../../../src/search/query/stem.ts'

describe('stem', () => {
  it.each([
    ['vaccine', 'vaccination'],
    ['policy', 'policies'],
    ['immunization', 'immunisation'],
    ['neighbors', 'neighbours'],
    ['program', 'programmes'],
    ['economy', 'economic'],
    ['organizations', 'organisation'],
    ['international', 'internationally'],
    ['diplomacy', 'diplomatic'],
    ['sovereignty', 'sovereign'],
    ['crime', 'criminal'],
    ['election', 'electoral'],
    ['development', 'developing'],
    ['programs', 'programme'],
    ['centers', 'centres'],
    ['theater', 'theatre'],
    ['meters', 'metres'],
    ['defense', 'defence'],
    ['offenses', 'offences'],
    ['licensed', 'licence'],
    ['labor', 'labour'],
    ['favored', 'favoured'],
    ['honor', 'honours'],
    ['harbor', 'harbours'],
    ['colors', 'colour'],
    ['behavior', 'behaviours'],
    ['recognized', 'recognised'],
    ['recognizes', 'recognising'],
    ['organizational', 'organisational'],
  ])('is one for %s and %s', (one, other) => {
    expect(stem(one)).toBe(stem(other))
  })

  it.each([
    ['policy', 'police'],
    ['army', 'arms'],
    ['international', 'internal'],
    ['university', 'universal'],
    ['organization', 'organ'],
    ['news', 'new'],
    ['hour', 'hor'],
    ['general', 'generous'],
    ['generation', 'general'],
    ['importance', 'imports'],
    ['communism', 'community'],
    ['relative', 'relations'],
    ['organic', 'organs'],
  ])('is not one for %s and %s', (one, other) => {
    expect(stem(one)).not.toBe(stem(other))
  })
})
