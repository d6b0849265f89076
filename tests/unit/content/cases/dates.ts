import { record, type Case } from './case.ts'

/** Invalid dates, with words of the message or hint. */
const invalidDates: [string, string][] = [
  ['2021-13-45', 'no year has a month 13'],
  ['2021-00', 'no year has a month 00'],
  ['2021-02-30', '2021-02 has 28 days'],
  ['mid 2021', 'Write 2021 and, if the source does not say so, issuedInferred: true'],
  ['January 2021', 'Write 2021'],
  ['01/02/2021', 'and this date is ambiguous. Write 2021-02-01 or 2021-01-02'],
  ['13/02/2021', 'Did you mean 2021-02-13?'],
  ['2021-1-5', 'Did you mean 2021-01-05?'],
  ['2021-01-15T10:00:00Z', 'without the time of day. Did you mean 2021-01-15?'],
  ['20210115', 'not “20210115”'],
  ['21', 'not “21”'],
  ['2e3', 'not “2e3”'],
  ['0x7E5', 'not “0x7E5”'],
  ['2021.0', 'must be a year'],
  ['"0099"', 'not the year 99'],
  ['-2021', 'not “-2021”'],
  ['true', 'must be a year, month or day'],
]

export const dates: Case[] = [
  ...['2021', '"2021"', '2021-01', '2020-02-29', '2021-01-15', '1850'].map((issued) => ({
    title: `the date ${issued}`,
    files: record({ issued }),
    finds: [],
  })),
  ...invalidDates.map(([issued, words]): Case => ({
    title: `the date ${issued}`,
    files: record({ issued }),
    finds: [['a-brief/brief.md:6:9 invalid-field', words]],
  })),
  {
    title: 'a date in the future',
    files: record({ issued: '2999-01' }),
    finds: [['a-brief/brief.md:6:9 issued-in-future', '2999-01, is in the future']],
  },
]
