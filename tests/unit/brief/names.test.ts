import { expect, it } from 'vitest'
import { byName, formalName, fullName, listedName } from '../../../src/brief/model/full-name.ts'

const office = { name: 'National Audit Office' }
const king = { given: 'Ada', family: 'King', suffix: 'Jr.' }
const name = (given: string, family: string) => ({ given, family })

it('people have two orders, organisations one', () => {
  expect([office, king].map(fullName)).toEqual(['National Audit Office', 'Ada King Jr.'])
  expect([office, king].map(listedName)).toEqual(['National Audit Office', 'King, Ada, Jr.'])
  expect(formalName({ ...king, honorific: 'Dr.' })).toBe('Dr. Ada King Jr.')
})

it('an organisation is listed among people by its first letter', () => {
  const { compare } = new Intl.Collator('en')
  const names = [name('Zoe', 'Ortiz'), office, name('Bo', 'King'), king, name('Ana', 'Ortiz')]
  expect(names.sort(byName(compare)).map(listedName)).toEqual([
    'King, Ada, Jr.',
    'King, Bo',
    'National Audit Office',
    'Ortiz, Ana',
    'Ortiz, Zoe',
  ])
})
